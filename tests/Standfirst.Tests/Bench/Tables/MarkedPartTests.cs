using Standfirst.Bench.Tables;

namespace Standfirst.Tests.Bench.Tables;

public class MarkedPartTests
{
    const string Document = $"before\n{MarkedPart.Begin}\nold\n{MarkedPart.End}\nafter\n";

    [Fact]
    public void Only_what_stands_between_the_marks_is_written_anew() => Assert.Equal(
        $"before\n{MarkedPart.Begin}\n\nnew\n\n{MarkedPart.End}\nafter\n", MarkedPart.Replace(Document, "\nnew\n\n"));

    [Fact]
    public void Writing_twice_is_writing_once() =>
        Assert.Equal(MarkedPart.Replace(Document, "new"), MarkedPart.Replace(MarkedPart.Replace(Document, "new"), "new"));

    [Theory]
    [InlineData("no marks")]
    [InlineData($"{MarkedPart.End}\n{MarkedPart.Begin}")]
    [InlineData($"{Document}{Document}")]
    [InlineData(MarkedPart.Begin)]
    public void A_document_without_its_marks_is_left_alone(string document) =>
        Assert.Throws<InvalidDataException>(() => MarkedPart.Replace(document, "new"));
}
