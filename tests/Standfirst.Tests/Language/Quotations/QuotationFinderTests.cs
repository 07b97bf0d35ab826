using System.Diagnostics;
using Standfirst.Articles;
using Standfirst.Tests.House;
using static Standfirst.Tests.Language.Quotations.QuotedStory;

namespace Standfirst.Tests.Language.Quotations;

public class QuotationFinderTests
{
    [Theory]
    [MemberData(nameof(Marked))]
    public void Marks_of_many_languages_are_quotations(string language, string text, string[] contents)
    {
        var article = Read(ShortStory.Of(language, text.Split('\n')));
        var found = article.Quotations.Where(one => one.Kind != QuotationKind.Indirect).SelectMany(one => one.Content)
            .OrderBy(span => span.Start).Select(span => Words(article, span));

        Assert.Equal(contents, found);
    }

    // English tells speech from what only stands in marks, and has its own tests.
    public static IEnumerable<object[]> Marked() =>
        MarkedParagraphs.All.Where(row => row.Language != "en")
            .Select(row => new object[] { row.Language, row.Text, row.Contents.SelectMany(one => one).ToArray() });

    [Theory]
    [InlineData("")]
    [InlineData("“")]
    [InlineData("said")]
    [InlineData("said said said: “")]
    [InlineData("” said “ said ”")]
    [InlineData(", said:")]
    [InlineData("— “—” — said")]
    [InlineData("\uD800 said “\uDC00”")]
    public void Odd_texts_are_never_an_exception(string text)
    {
        var article = Read(text, text, "“" + text);

        Assert.All(article.Quotations, one => Assert.NotEmpty(one.Content));
    }

    [TimedTheory]
    [InlineData("“said ")]
    [InlineData("he said ")]
    [InlineData("he said that, ")]
    [InlineData("“a” said “b”, ")]
    [InlineData("' ")]
    public void Cues_by_the_hundred_thousand_take_linear_time(string unit)
    {
        var article = ShortStory.Of("en", string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length)));
        long started = Stopwatch.GetTimestamp();

        Read(article);

        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 10);
    }
}
