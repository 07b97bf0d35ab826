using Standfirst.Articles;
using Standfirst.Language.Timeline;
using Standfirst.Text;

namespace Standfirst.Tests.Language.Timeline;

public class TimelineMakerTests
{
    const string First = "Lena Moss opened the mill on 3 May 2019.", Second = "It had closed in 2007.",
        Third = "“We left in June 2019,” she said.";

    static readonly Article Story = ToldStory.Of("2020-12-23", "en", First, Second, Third);

    static TimeExpression Time(string words, string value, TimeExpressionType type = TimeExpressionType.Date) =>
        new(SpanOf(words), type, value);

    static TextSpan SpanOf(string words) => new(Story.Text.IndexOf(words, StringComparison.Ordinal), words.Length);

    static IReadOnlyList<TimelineEntry> Made(
        IReadOnlyList<TimeExpression> times,
        IReadOnlyList<Person>? people = null,
        IReadOnlyList<Quotation>? quotations = null) =>
        ToldStory.Read(Story, story => TimelineMaker.Make(story, times, people ?? [], quotations ?? []));

    static readonly TimeExpression[] Times =
        [Time("3 May 2019", "2019-05-03"), Time("2007", "2007"), Time("June 2019", "2019-06")];

    [Fact]
    public void The_earliest_stands_first_and_cites_its_sentence()
    {
        var made = Made(Times);

        Assert.Equal(["2007", "2019-05-03", "2019-06"], made.Select(entry => entry.Date));
        Assert.Equal([Second, First, Third], made.Select(entry => entry.Evidence.Of(Story.Text).ToString()));
    }

    [Fact]
    public void A_sentence_names_its_people_and_whether_it_is_somebodys_words()
    {
        Person lena = new("p1", "Lena Moss") { Mentions = [SpanOf("Lena Moss"), SpanOf("she said") with { Length = 3 }] };
        Quotation quotation = new([SpanOf("We left in June 2019,")], QuotationKind.Direct);

        var made = Made(Times, [lena], [quotation]);

        Assert.Equal([[], ["p1"], ["p1"]], made.Select(entry => entry.People));
        Assert.Equal([false, false, true], made.Select(entry => entry.Said));
    }

    [Fact]
    public void The_printed_time_of_a_live_blogs_entry_tells_nothing_that_happened()
    {
        Article blog = ToldStory.Of("2020-12-23", "en", "Wednesday, 14:05", "The mill burned down on Wednesday.");
        TimeExpression[] times =
        [
            new(new(0, "Wednesday, 14:05".Length), TimeExpressionType.Time, "2020-12-23T14:05"),
            new(new(blog.Text.LastIndexOf("Wednesday", StringComparison.Ordinal), "Wednesday".Length), TimeExpressionType.Date, "2020-12-23"),
        ];

        var made = ToldStory.Read(blog, story => TimelineMaker.Make(story, times, [], []));

        Assert.Equal("The mill burned down on Wednesday.", Assert.Single(made).Evidence.Of(blog.Text).ToString());
    }

    [Fact]
    public void What_has_no_place_in_the_calendar_is_left_out() => Assert.Empty(Made(
    [
        Time("3 May 2019", "PAST_REF"),
        Time("2007", "P3Y", TimeExpressionType.Duration),
        Time("June 2019", "XXXX-WXX-2", TimeExpressionType.Set),
    ]));

    [Fact]
    public void A_day_that_a_sentence_tells_twice_has_one_entry() =>
        Assert.Single(Made([Time("3 May 2019", "2019-05-03"), Time("2019", "2019-05-03")]));

    [Theory]
    [InlineData("2020-12-22", "2020-12-22")]
    [InlineData("2020-12-22T15:00", "2020-12-22")]
    [InlineData("2020-12", "2020-12")]
    [InlineData("2020", "2020")]
    [InlineData("2020-W52", "2020-W52")]
    [InlineData("2020-W52-WE", "2020-W52")]
    [InlineData("2020-Q3", "2020")]
    [InlineData("2020-SU", "2020")]
    [InlineData("2020-12-22/2020-12-24", "2020-12-22")]
    [InlineData("199", null)]
    [InlineData("XXXX-12-25", null)]
    [InlineData("2020-13-40", null)]
    [InlineData("BC0044", null)]
    [InlineData("FUTURE_REF", null)]
    [InlineData("", null)]
    public void A_value_gives_the_place_it_has(string timex, string? date) => Assert.Equal(date, CalendarDate.Of(timex)?.Value);
}
