using Standfirst.Articles;
using Standfirst.Language;
using Standfirst.Text;

namespace Standfirst.Tests.Language.Times;

/// <summary>What times that are counted from another are counted from. Each test: paragraphs and all that they tell, "words =
/// value".</summary>
public class CountedTimesTests
{
    // A Friday.
    const string Published = "2013-03-22";

    static Article Read(params string[] paragraphs) => StoryReader.Read(
        ToldStory.Of(Published, "en", paragraphs), notesContent: false, ReadingLimits.Of(null, default));

    static void Tell(string expected, params string[] paragraphs)
    {
        var article = Read(paragraphs);
        Assert.Equal(
            expected,
            string.Join("; ", article.TimeExpressions.Select(time => $"{time.Span.Of(article.Text)} = {time.Value}")));
    }

    [Fact]
    public void Weeks_from_a_day_of_the_sentence_end_on_a_day() => Tell(
        "May 6 = 2013-05-06; three weeks later = 2013-05-27",
        "The pool will close on May 6, and three weeks later the library follows.");

    [Fact]
    public void Weeks_from_a_day_told_before_end_in_a_week() => Tell(
        "Feb. 4 = 2013-02-04; Three weeks later = 2013-W09",
        "The pool closed on Feb. 4. Three weeks later the library followed.");

    [Fact]
    public void The_following_week_is_a_week() => Tell(
        "Feb. 4 = 2013-02-04; the following week = 2013-W07",
        "The pool closed on Feb. 4 and the library the following week.");

    [Fact]
    public void Weeks_are_not_counted_from_a_year_of_another_paragraph() => Tell(
        "Sunday = 2013-03-17; 2005 = 2005; two weeks earlier = 2013-W09",
        "The quartet won the cup on Sunday.",
        "It was founded in 2005.",
        "The judges had heard it two weeks earlier in Lyon.");

    [Fact]
    public void The_following_season_follows_the_month_spoken_of() => Tell(
        "September 2008 = 2008-09; the following spring = 2009-SP",
        "The bridge was closed in September 2008. It opened by the following spring.");

    [Fact]
    public void That_month_is_of_the_year_spoken_of() => Tell(
        "the summer of 1971 = 1971-SU; that November = 1971-11",
        "The mill burned in the summer of 1971. The owner fled that November.");

    [Theory]
    [InlineData("She said that February was cold.", "February = 2013-02")]
    [InlineData("She said that May, who lost, would resign.", "")]
    [InlineData("The mill closed that November.", "that November = 2012-11")]
    public void That_may_begin_a_clause(string sentence, string expected) => Tell(expected, sentence);

    [Theory]
    [InlineData("She has been invited back for Easter.", "Easter = 2013-03-31")]
    [InlineData("They have booked the hall for Christmas.", "Christmas = 2013-12-25")]
    [InlineData("They had been invited to Rome for Christmas.", "Christmas = 2012-12-25")]
    [InlineData("They came home for Christmas.", "Christmas = 2012-12-25")]
    public void What_has_been_arranged_for_a_feast_is_ahead(string sentence, string expected) => Tell(expected, sentence);

    [Theory]
    [InlineData("“Not a day before,” adds her brother.")]
    [InlineData("“Not a week later,” adds her brother.")]
    public void Not_a_day_before_is_no_date(string sentence)
    {
        var article = Read("The ferry sank on Monday.", sentence);
        Assert.Equal("P1", article.TimeExpressions[^1].Value[..2]);
    }

    [Fact]
    public void The_day_of_saying_does_not_move_what_happened() => Tell(
        "Sunday = 2013-03-17; Tuesday = 2013-03-19; that night = 2013-03-17TNI; the next morning = 2013-03-18TMO",
        "The ferry sank off Ardle on Sunday.",
        "“I swam,” the cook recalled on Tuesday.",
        "She was picked up that night and sent home the next morning.");

    [Fact]
    public void In_its_own_paragraph_the_day_of_saying_counts() => Tell(
        "Sunday = 2013-03-17; Tuesday = 2013-03-19; The next day = 2013-03-20",
        "The ferry sank off Ardle on Sunday.",
        "“I swam,” the cook said on Tuesday. The next day she left.");

    [Fact]
    public void Who_announces_something_has_done_it_that_day() => Tell(
        "Sunday = 2013-03-17; Tuesday = 2013-03-19; The next day = 2013-03-20",
        "The ferry sank off Ardle on Sunday.",
        "The owner announced on Tuesday that she would resign.",
        "The next day she left.");

    [Theory]
    [InlineData("The sale was agreed on Wednesday 15 May.", "Wednesday 15 May = 2013-05-15")]
    [InlineData("The sale was agreed on Tuesday, 15 May.", "Tuesday, 15 May = 2012-05-15")]
    public void A_weekday_tells_the_year_of_its_date(string sentence, string expected) => Tell(expected, sentence);

    [Theory]
    [InlineData("They agreed to adjourn until June.", "June = 2013-06")]
    [InlineData("The vote was put off until June.", "June = 2013-06")]
    public void What_is_put_off_is_ahead(string sentence, string expected) => Tell(expected, sentence);

    [Theory]
    [InlineData("They had been due to vote on Thursday.", "Thursday = 2013-03-21")]
    [InlineData("They had been due to vote on Saturday.", "Saturday = 2013-03-23")]
    public void What_was_to_be_is_the_nearest(string sentence, string expected) => Tell(expected, sentence);

    [Fact]
    public void What_was_does_not_follow_what_is_to_come() => Tell(
        "Sunday = 2013-03-17; May 15 = 2013-05-15; the next morning = 2013-03-18TMO",
        "The council met on Sunday. It will meet again on May 15.",
        "The owner left the next morning.");
}
