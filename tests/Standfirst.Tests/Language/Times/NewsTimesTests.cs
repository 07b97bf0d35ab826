using Standfirst.Articles;
using Standfirst.Language;
using Standfirst.Text;

namespace Standfirst.Tests.Language.Times;

/// <summary>What news writes of times beyond plain dates. Each row: a sentence and all that it tells, "words = value".</summary>
public class NewsTimesTests
{
    // A Friday; the morning.
    const string Published = "2013-03-22T09:12";

    static Article Read(params string[] paragraphs) => StoryReader.Read(
        ToldStory.Of("2013-03-22", "en", paragraphs) with { Published = new(Published, Published, MomentPrecision.Minute) },
        notesContent: false,
        ReadingLimits.Of(null, default));

    static string Found(params string[] paragraphs)
    {
        var article = Read(paragraphs);
        return string.Join("; ", article.TimeExpressions.Select(time => $"{time.Span.Of(article.Text)} = {time.Value}"));
    }

    static void Tells(string sentence, string expected) => Assert.Equal(expected, Found(sentence));

    [Theory]
    [InlineData("The bidder has until May 23 to make an offer.", "May 23 = 2013-05-23")]
    [InlineData("The schools will stay shut until Monday.", "Monday = 2013-03-25")]
    [InlineData("The road will remain closed until Thursday.", "Thursday = 2013-03-28")]
    [InlineData("The road had been closed until Thursday.", "Thursday = 2013-03-21")]
    [InlineData("The trial has been postponed until July.", "July = 2013-07")]
    [InlineData("The deadline was extended to May 31.", "May 31 = 2013-05-31")]
    public void A_term_ends_ahead(string sentence, string expected) => Tells(sentence, expected);

    [Theory]
    [InlineData("“Ask me on Sunday,” she told him.", "Sunday = 2013-03-24")]
    [InlineData("Ask me on Sunday.", "Sunday = 2013-03-24")]
    [InlineData("What will you do on Sunday?", "Sunday = 2013-03-24")]
    [InlineData("The deal expires in December.", "December = 2013-12")]
    [InlineData("Elections planned for September were cancelled.", "September = 2013-09")]
    [InlineData("The vote, to be held in November, divides the town.", "November = 2013-11")]
    [InlineData("He was found to be infected in November.", "November = 2012-11")]
    [InlineData("“Hull in April,” she sighed.", "April = 2013-04")]
    [InlineData("It had been due to open in February.", "February = 2013-02")]
    [InlineData("They beat Hull on Saturday.", "Saturday = 2013-03-16")]
    [InlineData("The figures for January will be published in April.", "January = 2013-01; April = 2013-04")]
    [InlineData("Listen to Thursday's debate.", "Thursday = 2013-03-21")]
    public void What_is_told_to_do_planned_or_near_lies_ahead(string sentence, string expected) => Tells(sentence, expected);

    [Theory]
    [InlineData("They met over the weekend.", "the weekend = 2013-W11-WE")]
    [InlineData("It set the stage for another race this weekend.", "this weekend = 2013-W12-WE")]
    [InlineData("The fair takes place this weekend.", "this weekend = 2013-W12-WE")]
    [InlineData("They met on the weekend of Feb. 9-10.", "the weekend of Feb. 9-10 = 2013-W06-WE")]
    [InlineData("They met last weekend.", "last weekend = 2013-W11-WE")]
    [InlineData("They will meet next weekend.", "next weekend = 2013-W13-WE")]
    [InlineData("It closed on the last weekend before Christmas.", "the last weekend before Christmas = 2012-W51-WE")]
    [InlineData("It will open on the first Monday after Easter.", "the first Monday after Easter = 2013-04-01")]
    [InlineData("It closed the Friday after Thanksgiving.", "the Friday after Thanksgiving = 2012-11-23")]
    [InlineData("They met two Fridays ago.", "two Fridays ago = 2013-03-08")]
    public void A_weekend_is_behind_when_it_was_and_ahead_when_it_will_be(string sentence, string expected) =>
        Tells(sentence, expected);

    [Theory]
    [InlineData("A spring tour will go ahead.", "spring = 2013-SP")]
    [InlineData("The summer festival was cancelled.", "summer = 2012-SU")]
    [InlineData("It will open by early spring.", "early spring = 2013-SP")]
    [InlineData("The May election was lost.", "May = 2012-05")]
    [InlineData("A spring onion was found.", "")]
    [InlineData("The march ended in tears.", "")]
    public void The_season_of_an_event_is_a_time(string sentence, string expected) => Tells(sentence, expected);

    [Theory]
    [InlineData("She told the programme “Slow Tuesday” of it.")]
    [InlineData("The film “Cold Friday,” by her brother, won.")]
    [InlineData("The play A Month in the Marsh won.")]
    [InlineData("The Sunday Times reported it.")]
    [InlineData("Saturday Night Live mocked it.")]
    [InlineData("She told USA Today of it.")]
    [InlineData("Sheffield Wednesday lost.")]
    public void A_title_is_no_time(string sentence) => Tells(sentence, "");

    [Theory]
    [InlineData("It will last three days.", "three days = P3D")]
    [InlineData("It took months to repair.", "months = PXM")]
    [InlineData("Years of war followed.", "Years = PXY")]
    [InlineData("Just days after the vote, it snowed.", "days = PXD")]
    [InlineData("It took two-and-a-half years.", "two-and-a-half years = P2.5Y")]
    [InlineData("The decade-long war is over.", "decade-long = P10Y")]
    [InlineData("The weeklong trip is over.", "weeklong = P1W")]
    [InlineData("Over the next decade it will double.", "the next decade = P10Y")]
    [InlineData("In the last year it doubled.", "the last year = P1Y")]
    [InlineData("In the previous year it doubled.", "the previous year = 2012")]
    [InlineData("The ticket turned up two hours later.", "two hours later = PT2H")]
    [InlineData("It stood for more than a century.", "a century = P100Y")]
    [InlineData("It will take two more years.", "two more years = P2Y")]
    [InlineData("It will take another year.", "another year = P1Y")]
    [InlineData("In the year to March it doubled.", "the year = P1Y; March = 2013-03")]
    [InlineData("He made a century at cricket.", "")]
    [InlineData("It was the third in as many weeks.", "")]
    [InlineData("It stood for a quarter of a century.", "a quarter of a century = P25Y")]
    [InlineData("Years later she came back.", "Years later = PXY")]
    [InlineData("It opened two years earlier than planned.", "two years earlier = P2Y")]
    [InlineData("A decades-old row is over.", "decades-old = PXY")]
    [InlineData("The 29-years-old man left.", "")]
    [InlineData("Please stay after hours.", "")]
    [InlineData("It was the last year of his life.", "")]
    [InlineData("It stood for a few hundred years.", "hundred years = PXY")]
    [InlineData("Office hours have been cut.", "")]
    [InlineData("Hundreds of years have passed.", "")]
    public void How_long_is_read_in_all_its_forms(string sentence, string expected) => Tells(sentence, expected);

    [Theory]
    [InlineData("It reported a fourth-quarter profit.", "fourth-quarter = 2012-Q4")]
    [InlineData("It reported third-quarter 2011 results.", "third-quarter 2011 = 2011-Q3")]
    [InlineData("In the fiscal second quarter it lost money.", "the fiscal second quarter = 2012-Q2")]
    [InlineData("For the quarter ended Dec. 31 it lost money.", "the quarter ended Dec. 31 = 2012-Q4")]
    [InlineData("In the second half of last year it lost money.", "the second half of last year = 2012-H2")]
    [InlineData("In the year-earlier quarter it lost money.", "the year-earlier quarter = 2012-Q1")]
    [InlineData("It lost money in the year-ago period.", "the year-ago = 2012")]
    [InlineData("It fell in the January-March quarter.", "January-March quarter = 2013-Q1")]
    [InlineData("It rose in February from the same month last year.", "February = 2013-02; the same month last year = 2012-02")]
    [InlineData("It rose in February from the same month a year earlier.",
        "February = 2013-02; the same month a year earlier = 2012-02")]
    [InlineData("He left a year ago today.", "a year ago today = 2012-03-22")]
    [InlineData("He left 90 minutes ago.", "90 minutes ago = 2013-03-22")]
    [InlineData("It fell in mid-2009.", "mid-2009 = 2009")]
    [InlineData("He scored a fourth-quarter touchdown.", "")]
    [InlineData("It was the third quarter-final in a row.", "")]
    public void Business_counts_in_quarters(string sentence, string expected) => Tells(sentence, expected);

    [Theory]
    [InlineData("In the past it was a farm.", "the past = PAST_REF")]
    [InlineData("It is a thing of the past.", "the past = PAST_REF")]
    [InlineData("She thinks of the future.", "the future = FUTURE_REF")]
    [InlineData("It may open in the near future.", "future = FUTURE_REF")]
    [InlineData("It closed long ago.", "ago = PAST_REF")]
    [InlineData("The future king waved.", "")]
    [InlineData("They spoke of the future of the firm.", "")]
    [InlineData("It closes as soon as it can.", "")]
    [InlineData("It soon became a farm.", "")]
    [InlineData("It will soon become a farm.", "soon = FUTURE_REF")]
    [InlineData("They walked past the farm.", "")]
    public void Past_and_future_are_times_where_they_are_no_adjectives(string sentence, string expected) =>
        Tells(sentence, expected);

    [Theory]
    [InlineData("“Tonight we did everything right,” Ana Ruiz said.", "Tonight = 2013-03-21TNI")]
    [InlineData("“Tonight we will win,” Ana Ruiz said.", "Tonight = 2013-03-22TNI")]
    public void Tonight_in_a_page_of_the_morning_is_over_where_it_was(string sentence, string expected) =>
        Tells(sentence, expected);

    [Theory]
    [InlineData("Last night Ana Ruiz went live. “I am done,” she told her fans.", "2013-03-21")]
    [InlineData("On Tuesday she spoke in Hull. “I am done,” she said.", "2013-03-19")]
    [InlineData("She broke the news last night in a post. “I am done,” it read.", "2013-03-21")]
    [InlineData("She resigned on Tuesday. Her letter was short. She wrote: “I am done.”", "2013-03-19")]
    [InlineData("Ana Ruiz is expected to return on Tuesday.", null)]
    [InlineData("On Tuesday the firm closed. “I am done,” she said.", null)]
    [InlineData("Ana Ruiz said the body was found on Tuesday.", null)]
    public void The_sentence_before_may_tell_when_something_was_said(string text, string? said) =>
        Assert.Equal(said, Read(text).Quotations[0].Said);

    [Fact]
    public void A_speech_that_goes_on_was_said_on_one_day()
    {
        var quotations =
            Read("Ana Ruiz broke the news last night in a post. “I am done,” it read.", "“I am going home.”").Quotations;

        Assert.All(quotations, quotation => Assert.Equal("2013-03-21", quotation.Said));
    }
}
