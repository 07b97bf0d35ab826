using Standfirst.Language.Times;
using Standfirst.Tests.House;

namespace Standfirst.Tests.Language.Times;

/// <summary>Sentences of news and the times they tell. Each row: a sentence, and all that it tells as "words = value".</summary>
public class TimeFinderTests
{
    // A Wednesday.
    const string Published = "2020-12-23";

    static string Found(string? published, string language, params string[] paragraphs)
    {
        var article = ToldStory.Of(published, language, paragraphs);
        return string.Join("; ", ToldStory.Read(article, story => TimeFinder.Find(story, [])).Select(time =>
            $"{time.Span.Of(article.Text)} = {time.Value}"));
    }

    static void Tells(string sentence, string expected) => Assert.Equal(expected, Found(Published, "en", sentence));

    [Theory]
    [InlineData("It opened on 3 May 2019.", "3 May 2019 = 2019-05-03")]
    [InlineData("It opened on May 3, 2019.", "May 3, 2019 = 2019-05-03")]
    [InlineData("It opened on Friday, May 3rd, 2019.", "Friday, May 3rd, 2019 = 2019-05-03")]
    [InlineData("It opened on the 3rd of May, 2019.", "the 3rd of May, 2019 = 2019-05-03")]
    [InlineData("It opened on Sept. 4, 2019.", "Sept. 4, 2019 = 2019-09-04")]
    [InlineData("It opened on 2019-05-03 in Hull.", "2019-05-03 = 2019-05-03")]
    [InlineData("It opened on 03.05.2019 in Graz.", "03.05.2019 = 2019-05-03")]
    [InlineData("It opened on 05/13/2019 in Ohio.", "05/13/2019 = 2019-05-13")]
    [InlineData("It opened in May 2019.", "May 2019 = 2019-05")]
    [InlineData("It ran from 3 to 5 May 2019.", "3 to 5 May 2019 = 2019-05-03/2019-05-05")]
    [InlineData("It ran in the 2019–20 season.", "2019–20 = 2019/2020")]
    [InlineData("It opened in the third quarter of 2019.", "the third quarter of 2019 = 2019-Q3")]
    [InlineData("It opened in the autumn of 2019.", "the autumn of 2019 = 2019-FA")]
    [InlineData("Hits of the 1990s filled the hall.", "the 1990s = 199")]
    [InlineData("Hits of the ’90s filled the hall.", "the ’90s = 199")]
    [InlineData("A 17th-century mill burned.", "17th-century = 16")]
    [InlineData("It was founded in 347 AD.", "347 AD = 0347")]
    [InlineData("He stood for the fiscal year 2019 budget.", "the fiscal year 2019 = 2019")]
    [InlineData("It closed on Christmas Eve 2018.", "Christmas Eve 2018 = 2018-12-24")]
    [InlineData("It closed at Easter 2018.", "Easter 2018 = 2018-04-01")]
    public void Every_printed_form_of_a_date_is_read(string sentence, string expected) => Tells(sentence, expected);

    [Theory]
    [InlineData("en-GB", "He was born on 03/05/2019.", "03/05/2019 = 2019-05-03")]
    [InlineData("en-US", "He was born on 03/05/2019.", "03/05/2019 = 2019-03-05")]
    [InlineData("en-US", "He was born on 23/05/2019.", "23/05/2019 = 2019-05-23")]
    public void Numbers_alone_are_read_in_the_order_of_the_pages_country(string language, string sentence, string expected) =>
        Assert.Equal(expected, Found(Published, language, sentence));

    [Theory]
    [InlineData("Police arrested her on Tuesday.", "Tuesday = 2020-12-22")]
    [InlineData("Police arrested her on Wednesday.", "Wednesday = 2020-12-23")]
    [InlineData("Police arrested her on Thursday.", "Thursday = 2020-12-17")]
    [InlineData("She resigned in October.", "October = 2020-10")]
    [InlineData("She resigned back in March.", "March = 2020-03")]
    [InlineData("She resigned on 30 December.", "30 December = 2019-12-30")]
    [InlineData("She resigned last Friday.", "last Friday = 2020-12-18")]
    [InlineData("She resigned last month.", "last month = 2020-11")]
    [InlineData("She resigned earlier this month.", "earlier this month = 2020-12")]
    [InlineData("She resigned last summer.", "last summer = 2020-SU")]
    [InlineData("She resigned last Christmas.", "last Christmas = 2019-12-25")]
    [InlineData("She resigned yesterday.", "yesterday = 2020-12-22")]
    [InlineData("She resigned yesterday evening.", "yesterday evening = 2020-12-22TEV")]
    [InlineData("She resigned last night.", "last night = 2020-12-22TNI")]
    [InlineData("She resigned three weeks ago.", "three weeks ago = 2020-W49")]
    [InlineData("She resigned two years ago.", "two years ago = 2018")]
    [InlineData("She resigned over the weekend.", "the weekend = 2020-W51-WE")]
    [InlineData("She resigned in October last year.", "October last year = 2019-10")]
    public void News_is_past_unless_it_says_otherwise(string sentence, string expected) => Tells(sentence, expected);

    [Theory]
    [InlineData("The trial will resume on Tuesday.", "Tuesday = 2020-12-29")]
    [InlineData("The trial will be resumed on Tuesday, the judge said.", "Tuesday = 2020-12-29")]
    [InlineData("On Tuesday the trial will resume.", "Tuesday = 2020-12-29")]
    [InlineData("The trial is due to resume on Tuesday.", "Tuesday = 2020-12-29")]
    [InlineData("The funeral is on Tuesday.", "Tuesday = 2020-12-29")]
    [InlineData("The judge said on Tuesday the trial will resume.", "Tuesday = 2020-12-22")]
    [InlineData("The trial will resume in October.", "October = 2021-10")]
    [InlineData("The trial will resume on 5 January.", "5 January = 2021-01-05")]
    [InlineData("The trial will resume next week.", "next week = 2020-W53")]
    [InlineData("The trial will resume next Friday.", "next Friday = 2021-01-01")]
    [InlineData("The trial will resume in two weeks.", "two weeks = 2021-01-06")]
    [InlineData("The trial will resume tomorrow.", "tomorrow = 2020-12-24")]
    [InlineData("The trial will resume this Friday.", "this Friday = 2020-12-25")]
    [InlineData("It will run from Monday to Friday.", "Monday to Friday = 2020-12-28/2021-01-01")]
    public void The_tense_of_the_clause_is_heard(string sentence, string expected) => Tells(sentence, expected);

    [Theory]
    [InlineData("He fell on 3 May 2019. Two days later he woke.", "3 May 2019 = 2019-05-03; Two days later = 2019-05-05")]
    [InlineData("He fell on 3 May 2019. The next day he woke.", "3 May 2019 = 2019-05-03; The next day = 2019-05-04")]
    [InlineData("He fell on 3 May 2019. He woke the following morning.",
        "3 May 2019 = 2019-05-03; the following morning = 2019-05-04TMO")]
    [InlineData("He fell on 3 May 2019. She left the same week.", "3 May 2019 = 2019-05-03; the same week = 2019-W18")]
    [InlineData("He fell in 1999. That year she left.", "1999 = 1999; That year = 1999")]
    [InlineData("He fell two weeks before Christmas 2018.", "two weeks before Christmas 2018 = 2018-12-11")]
    [InlineData("He fell the day after the 3rd of May 2019.", "the day after the 3rd of May 2019 = 2019-05-04")]
    [InlineData("He fell the Saturday before Christmas.", "the Saturday before Christmas = 2020-12-19")]
    [InlineData("He fell two weeks before Christmas.", "two weeks before Christmas = 2020-12-11")]
    [InlineData("He fell in the first week of October 2014.", "the first week of October 2014 = 2014-W40")]
    [InlineData("He fell on the last Monday of May 2014.", "the last Monday of May 2014 = 2014-05-26")]
    public void What_was_spoken_of_is_counted_from(string sentence, string expected) => Tells(sentence, expected);

    [Theory]
    [InlineData("It begins at 3pm GMT.", "3pm GMT = 2020-12-23T15:00Z")]
    [InlineData("It began at 10.30am on Tuesday.", "10.30am on Tuesday = 2020-12-22T10:30")]
    [InlineData("It began on Tuesday at half past nine.", "Tuesday at half past nine = 2020-12-22T09:30")]
    [InlineData("It began at noon.", "noon = 2020-12-23T12:00")]
    [InlineData("It began on Tuesday afternoon.", "Tuesday afternoon = 2020-12-22TAF")]
    [InlineData("It began this morning.", "this morning = 2020-12-23TMO")]
    public void Times_of_day_have_their_day(string sentence, string expected) => Tells(sentence, expected);

    [Theory]
    [InlineData("She served for three years.", "three years = P3Y")]
    [InlineData("It lasted half an hour.", "half an hour = PT30M")]
    [InlineData("He got an 18-month sentence.", "18-month = P18M")]
    [InlineData("It took two and a half years.", "two and a half years = P2.5Y")]
    [InlineData("It took a couple of weeks.", "a couple of weeks = P2W")]
    [InlineData("It took several months.", "several months = PXM")]
    [InlineData("It took a decade.", "a decade = P10Y")]
    [InlineData("It took two years and three months.", "two years and three months = P2Y3M")]
    [InlineData("Sales fell over the past three years.", "the past three years = P3Y")]
    [InlineData("They meet every Tuesday.", "every Tuesday = XXXX-WXX-2")]
    [InlineData("They meet twice a week.", "twice a week = P1W")]
    [InlineData("They meet every other day.", "every other day = P2D")]
    [InlineData("They meet daily.", "daily = P1D")]
    [InlineData("They meet on Tuesdays.", "Tuesdays = XXXX-WXX-2")]
    public void Durations_and_sets_have_no_place_in_the_calendar(string sentence, string expected) => Tells(sentence, expected);

    [Theory]
    [InlineData("He moved recently.", "recently = PAST_REF")]
    [InlineData("He moved in recent years.", "recent years = PAST_REF")]
    [InlineData("He lives there now.", "now = PRESENT_REF")]
    [InlineData("He will move soon.", "soon = FUTURE_REF")]
    public void What_is_vague_stays_vague(string sentence, string expected) => Tells(sentence, expected);

    [Theory]
    [InlineData("In early 2020 he left.", "early 2020 = 2020")]
    [InlineData("In mid-May 2020 he left.", "mid-May 2020 = 2020-05")]
    [InlineData("At the end of last year he left.", "the end of last year = 2019")]
    public void A_part_that_is_named_is_no_more_precise(string sentence, string expected) => Tells(sentence, expected);

    [Theory]
    [InlineData("You may not march here.")]
    [InlineData("Ruth May said so.")]
    [InlineData("June Harlow said so.")]
    [InlineData("The second man sat in the sun.")]
    [InlineData("He is reading “1984” again.")]
    [InlineData("They sold 1984 tickets.")]
    [InlineData("It cost $2015 to mend.")]
    [InlineData("See page 1999.")]
    [InlineData("They won 2-1 away.")]
    [InlineData("It is open 24/7.")]
    [InlineData("Call 01632 960 001 or 555-2015.")]
    [InlineData("The 41-year-old man left.")]
    [InlineData("She is 22 years old.")]
    [InlineData("They live at 1850 Harbour Road.")]
    [InlineData("A spring broke and they fell.")]
    public void What_only_looks_like_a_time_is_none(string sentence) => Tells(sentence, "");

    [Theory]
    [InlineData(26)]
    [InlineData(200)]
    public void A_number_longer_than_any_time_counts_none(int groups)
    {
        string number = "1" + string.Concat(Enumerable.Repeat(",000", groups));

        Tells($"It lasted for {number} years.", "");
        Tells("It lasted for 1,000,000 years.", "1,000,000 years = P1000000Y");
    }

    [Theory]
    [InlineData("2024-03-10", "She will return on 29 February.", "29 February = 2028-02-29")]
    [InlineData("2024-02-10", "She will return on 29 February.", "29 February = 2024-02-29")]
    [InlineData("2024-02-29", "She will return on 29 February.", "29 February = 2024-02-29")]
    [InlineData("2023-05-10", "She will return on 29 February.", "29 February = 2024-02-29")]
    [InlineData("2024-03-10", "She returned on 29 February.", "29 February = 2024-02-29")]
    [InlineData("2024-02-10", "She returned on 29 February.", "29 February = 2020-02-29")]
    public void A_leap_day_to_come_is_not_behind(string published, string sentence, string expected) =>
        Assert.Equal(expected, Found(published, "en", sentence));

    [Theory]
    [InlineData("2024-03-15", "The museum closed on the 31st.", "the 31st = 2024-01-31")]
    [InlineData("2024-03-31", "The museum closed on the 30th.", "the 30th = 2024-03-30")]
    [InlineData("2023-02-15", "She will return on the 29th.", "the 29th = 2023-03-29")]
    [InlineData("2024-02-15", "She will return on the 29th.", "the 29th = 2024-02-29")]
    [InlineData("2024-04-30", "She will return on the 31st.", "the 31st = 2024-05-31")]
    [InlineData("2023-01-31", "She will return on the 30th.", "the 30th = 2023-03-30")]
    public void A_day_of_the_month_is_of_a_month_that_has_it(string published, string sentence, string expected) =>
        Assert.Equal(expected, Found(published, "en", sentence));

    [Theory]
    [InlineData("Police arrested her on Tuesday.", "Tuesday = XXXX-WXX-2")]
    [InlineData("Police arrested her in October.", "October = XXXX-10")]
    [InlineData("Police arrested her on 3 May.", "3 May = XXXX-05-03")]
    [InlineData("Police arrested her last week.", "last week = XXXX-WXX")]
    [InlineData("Police arrested her yesterday.", "yesterday = XXXX-XX-XX")]
    [InlineData("Police arrested her on 3 May 2019.", "3 May 2019 = 2019-05-03")]
    public void Without_a_day_of_publication_nothing_is_guessed(string sentence, string expected) =>
        Assert.Equal(expected, Found(null, "en", sentence));

    [Fact]
    public void A_story_in_another_language_has_none() => Assert.Equal("", Found(Published, "de", "Am 3. Mai 2019 fiel er."));

    [Theory]
    [InlineData("May May May 31 31 of of the the ")]
    [InlineData("last next last next the the every every ")]
    [InlineData("1999-12-31-1999/12/31–2000 ")]
    [InlineData("twenty-twenty-twenty hundred thousand ")]
    [InlineData("two days before the day after the week of ")]
    [InlineData("[[[99999999999999 years ago]]] ")]
    [InlineData("“Slow Tuesday Night of the ")]
    [InlineData("the same month last year ago later took years of ")]
    [InlineData("a quarter-century-long-ago-and-a-half ")]
    public void A_hostile_text_is_read_in_linear_time(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length));

        // A tenth of a second; square work would take minutes.
        Assert.True(ProcessorTime.Of(() => Found(Published, "en", text)) < TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData("0001-01-01", "He left a thousand years ago, last century, 44 BC, last week, in January.")]
    [InlineData("9999-12-31", "He will leave in 900 years, next century, next week, in January, next Friday.")]
    [InlineData("2020-02-29", "He left on 31 February 2019, last year, on 30 February, 0 years ago.")]
    [InlineData("0001-01-01", "The ferry will open on 5 May. It will open on the 31st. It opened on 29 February, on Friday the 13th.")]
    [InlineData("9999-12-31", "The ferry opened on 5 May. It opened on the 31st. It will open on 29 February, on Friday the 13th.")]
    public void The_ends_of_the_calendar_are_no_exception(string published, string sentence) =>
        Assert.NotNull(Found(published, "en", sentence));
}
