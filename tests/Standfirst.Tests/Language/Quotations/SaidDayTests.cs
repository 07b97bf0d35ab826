using Standfirst.Articles;
using static Standfirst.Tests.Language.Quotations.QuotedStory;

namespace Standfirst.Tests.Language.Quotations;

public class SaidDayTests
{
    [Theory]
    [InlineData("“I was dead,” Ana Ruiz said in a documentary in 1999.", "1999")]
    [InlineData("“I was dead,” Ana Ruiz told the inquiry last month.", "2020-11")]
    [InlineData("In October 2019 Ana Ruiz told the inquiry that she was dead.", "2019-10")]
    [InlineData("Ana Ruiz last year said that she was dead.", "2019")]
    [InlineData("“I was dead,” Ana Ruiz said on 18 November.", "2020-11-18")]
    [InlineData("“I was dead,” Ana Ruiz said on Monday.", "2020-12-21")]
    [InlineData("“I was dead,” said the class of 1999.", null)]
    [InlineData("1999 winner Ana Ruiz said that she was dead.", null)]
    [InlineData("“I was dead,” says Ana Ruiz in 1999.", null)]
    [InlineData("Ana Ruiz said that in 1999 she was dead.", null)]
    [InlineData("Ana Ruiz, who had been ill since 1999, said that she was dead.", null)]
    [InlineData("By 1999 Ana Ruiz said that she was dead.", null)]
    [InlineData("In 2019 the firm reported a loss of four boats.", null)]
    public void The_time_beside_the_cue_is_when_it_was_said(string text, string? said)
    {
        var article = Read(Dated(text));

        Assert.Equal(said, article.Quotations[0].Said);
    }

    static Article Dated(string text) =>
        ShortStory.Of("en", text) with { Published = new("2020-12-22", "2020-12-22", MomentPrecision.Day) };

    [Fact]
    public void What_was_said_on_a_day_counts_from_that_day()
    {
        var article = Read(Dated("“We will leave tomorrow,” Ana Ruiz said on 18 November."));

        Assert.Equal("2020-11-19", article.TimeExpressions[0].Value);
    }

    [Theory]
    [InlineData("“We waited,” Ana Ruiz said on Tuesday.", "2024-08-06")]
    [InlineData("“We waited,” Ana Ruiz said in a statement on Thursday.", "2024-08-08")]
    [InlineData("“We waited,” Ana Ruiz told the newspaper Marsh Echo yesterday.", "2024-08-07")]
    [InlineData("Ana Ruiz said that on Tuesday they had waited.", null)]
    [InlineData("Ana Ruiz told the newspaper that they had waited yesterday.", null)]
    public void The_day_is_the_last_of_its_name(string text, string? day)
    {
        var article = Read(ShortStory.Of("en", text) with { Published = new("2024-08-08", "", MomentPrecision.Day) });

        Assert.Equal(day, article.Quotations[0].Said);
    }
}
