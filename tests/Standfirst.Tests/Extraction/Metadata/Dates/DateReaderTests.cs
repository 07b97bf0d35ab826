using Standfirst.Articles;
using Standfirst.Extraction.Metadata.Dates;

namespace Standfirst.Tests.Extraction.Metadata.Dates;

public class DateReaderTests
{
    [Theory]
    [InlineData("2020-12-23", "2020-12-23")]
    [InlineData("2020-12-23T09:14", "2020-12-23T09:14")]
    [InlineData("2020-12-23T09:14:05Z", "2020-12-23T09:14:05Z")]
    [InlineData("2020-12-23T09:14:05.123+01:00", "2020-12-23T09:14:05+01:00")]
    [InlineData("2020-12-23 09:14:05 +0100", "2020-12-23T09:14:05+01:00")]
    [InlineData("2020-12-23T09:14:05-0330", "2020-12-23T09:14:05-03:30")]
    [InlineData("20201223", "2020-12-23")]
    [InlineData("20201223T091405Z", "2020-12-23T09:14:05Z")]
    [InlineData("20201223091405", "2020-12-23T09:14:05")]
    [InlineData("1608714845", "2020-12-23T09:14:05Z")]
    [InlineData("1608714845000", "2020-12-23T09:14:05Z")]
    [InlineData("Wed, 23 Dec 2020 09:14:05 GMT", "2020-12-23T09:14:05Z")]
    [InlineData("December 23, 2020", "2020-12-23")]
    public void A_declared_moment_is_read_with_the_zone_and_the_precision_it_has(string declared, string value)
    {
        Assert.Equal(value, DateReader.ReadDeclared(declared, default)?.Value);
    }

    [Theory]
    [InlineData("en-GB", "23 Dec 2020 09:14", "2020-12-23T09:14")]
    [InlineData("en-US", "Dec. 23rd, 2020 at 5:48 p.m. EST", "2020-12-23T17:48-05:00")]
    [InlineData("en-US", "5:48 AM EST, Wed December 23, 2020", "2020-12-23T05:48-05:00")]
    [InlineData("de", "Mittwoch, 23. Dezember 2020, 9.14 Uhr", "2020-12-23T09:14")]
    [InlineData("de-AT", "3. Jänner 2021", "2021-01-03")]
    [InlineData("fr", "Publié le 1er août 2020 à 9h14", "2020-08-01T09:14")]
    [InlineData("es", "23 de diciembre de 2020", "2020-12-23")]
    [InlineData("it", "23 dicembre 2020 alle 09:14", "2020-12-23T09:14")]
    [InlineData("pt", "23 de março de 2020 às 09:14", "2020-03-23T09:14")]
    [InlineData("nl", "23 mrt 2020 om 09:14", "2020-03-23T09:14")]
    [InlineData("sv", "23 maj 2020 kl. 09.14", "2020-05-23T09:14")]
    [InlineData("da", "23. oktober 2020 kl. 09.14", "2020-10-23T09:14")]
    [InlineData("no", "23. des. 2020", "2020-12-23")]
    [InlineData("fi", "23. maaliskuuta 2020", "2020-03-23")]
    [InlineData("pl", "23 listopada 2020", "2020-11-23")]
    [InlineData("hr", "23. listopada 2020.", "2020-10-23")]
    [InlineData("cs", "23. února 2020", "2020-02-23")]
    [InlineData("sk", "23. júna 2020", "2020-06-23")]
    [InlineData("sl", "23. avgust 2020", "2020-08-23")]
    [InlineData("hu", "2020. december 23. 09:14", "2020-12-23T09:14")]
    [InlineData("ro", "23 iulie 2020", "2020-07-23")]
    [InlineData("lt", "2020 m. gruodžio 23 d. 09:14", "2020-12-23T09:14")]
    [InlineData("lv", "2020. gada 23. decembris", "2020-12-23")]
    [InlineData("et", "23. juuni 2020", "2020-06-23")]
    [InlineData("tr", "23 Ağustos 2020", "2020-08-23")]
    [InlineData("id", "23 Agustus 2020", "2020-08-23")]
    [InlineData("ru", "23 декабря 2020 в 09:14", "2020-12-23T09:14")]
    [InlineData("uk", "23 листопада 2020", "2020-11-23")]
    [InlineData("el", "23 Δεκεμβρίου 2020", "2020-12-23")]
    [InlineData("ja", "2020年12月23日", "2020-12-23")]
    [InlineData("ko", "2020년 12월 23일", "2020-12-23")]
    [InlineData("ar", "23 ديسمبر 2020", "2020-12-23")]
    [InlineData("ar", "٢٣ ديسمبر ٢٠٢٠", "2020-12-23")]
    [InlineData("th", "23 ธันวาคม 2563", "2020-12-23")]
    [InlineData("he", "23 בדצמבר 2020", "2020-12-23")]
    public void A_printed_date_is_read_in_the_pages_language(string language, string line, string value)
    {
        var found = DateReader.FindAll(line, DateHabits.Of(language));

        Assert.Equal(value, Assert.Single(found).Moment.Value);
    }

    [Theory]
    [InlineData("en-US", "04/05/2020", "2020-04-05")]
    [InlineData("en-GB", "04/05/2020", "2020-05-04")]
    [InlineData("de", "04.05.2020", "2020-05-04")]
    [InlineData("en-GB", "12/23/2020", "2020-12-23")]
    [InlineData("en-US", "23/12/2020", "2020-12-23")]
    [InlineData("de", "23.12.20", "2020-12-23")]
    public void Day_and_month_stand_in_the_order_of_the_language_unless_only_the_other_is_a_date(
        string language, string line, string value)
    {
        Assert.Equal(value, Assert.Single(DateReader.FindAll(line, DateHabits.Of(language))).Moment.Value);
    }

    [Theory]
    [InlineData("version 1.2.12.2020")]
    [InlineData("31 February 2020")]
    [InlineData("23 December 1789")]
    [InlineData("2 hours ago")]
    [InlineData("10.000 ferries in 2020")]
    [InlineData("99999999999999999999999999")]
    public void What_is_no_day_of_the_web_is_no_date(string line)
    {
        Assert.Empty(DateReader.FindAll(line, default));
        Assert.Null(DateReader.ReadDeclared(line, default));
    }

    [Fact]
    public void Several_dates_of_a_line_keep_their_order_and_their_words()
    {
        const string line = "Published: 23 Dec 2020 09:14 | Updated: 24 Dec 2020";

        var found = DateReader.FindAll(line, DateHabits.Of("en-GB"));

        Assert.Equal(["23 Dec 2020 09:14", "24 Dec 2020"], found.Select(date => date.Span.Of(line).ToString()));
        Assert.Equal([MomentPrecision.Minute, MomentPrecision.Day], found.Select(date => date.Moment.Precision));
    }
}
