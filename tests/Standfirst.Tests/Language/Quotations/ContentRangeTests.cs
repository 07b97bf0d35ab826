using static Standfirst.Tests.Language.Quotations.QuotedStory;

namespace Standfirst.Tests.Language.Quotations;

public class ContentRangeTests
{
    [Fact]
    public void Whom_it_is_said_to_is_no_part_of_what_is_said()
    {
        var article = Read("Ana Ruiz said to Tom Ashe, who was playing the king, “Darling, could you die faster?” He did.");

        Assert.EndsWith("| Darling, could you die faster?", Told(article, "Darling"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_quoted_next_to_what_was_told_is_told_with_it()
    {
        var article = Read("Tom Ashe says the army has gone soft, and “we are going to get away from” that.");

        Assert.Contains("get away from", Told(article, "gone soft"), StringComparison.Ordinal);
    }
}
