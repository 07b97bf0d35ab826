using System.Globalization;
using Standfirst.Collect.Feeds;

namespace Standfirst.Tests.Collect.Feeds;

public class FeedDateTests
{
    [Theory]
    [InlineData("Wed, 02 Oct 2002 08:00:05 EST", "2002-10-02T08:00:05-05:00")]
    [InlineData("Wed, 02 Oct 2002 13:00:00 GMT", "2002-10-02T13:00:00+00:00")]
    [InlineData("Wed, 02 Oct 2002 15:00:00 +0200", "2002-10-02T15:00:00+02:00")]
    [InlineData("Mon, 02 Oct 2002 15:00:00 +02:00", "2002-10-02T15:00:00+02:00")] // no Monday
    [InlineData("2 Oct 02 15:00 +0200", "2002-10-02T15:00:00+02:00")]
    [InlineData("02 Oct 97 15:00:00 Z", "1997-10-02T15:00:00+00:00")]
    [InlineData("Wednesday, 2 October 2002 15:00:00 UT", "2002-10-02T15:00:00+00:00")]
    [InlineData("Wed,02 Oct 2002  8:00:00 PM GMT", "2002-10-02T20:00:00+00:00")]
    [InlineData("Wed, 02 Oct 2002 12:10 a.m. PDT", "2002-10-02T00:10:00-07:00")]
    [InlineData("Wed, 02-Oct-2002 15:00:00 GMT", "2002-10-02T15:00:00+00:00")]
    [InlineData("Wed, 02 Oct 2002 15:00:00 GMT+2", "2002-10-02T15:00:00+02:00")]
    [InlineData("Wed, 02 Oct 2002 15:00:00 +0000 (UTC)", "2002-10-02T15:00:00+00:00")]
    [InlineData("Wed, 02 Oct 2002 24:00:00 GMT", "2002-10-03T00:00:00+00:00")]
    [InlineData("Wed, 02 Oct 2002 15:00:60 GMT", "2002-10-02T15:00:59+00:00")]
    [InlineData("Wed, 02 Oct 2002", "2002-10-02T00:00:00+00:00")]
    [InlineData("Wed, 02 Oct 2002 15:00:00 CEST", "2002-10-02T15:00:00+02:00")]
    [InlineData("Wed, 02 Oct 2002 15:00:00 XYZ", "2002-10-02T15:00:00+00:00")]
    [InlineData("Mi, 02 Okt 2002 15:00:00 +0200", "2002-10-02T15:00:00+02:00")]
    [InlineData("mer., 02 févr. 2022 15:00:00 +0100", "2022-02-02T15:00:00+01:00")]
    [InlineData("2 de diciembre de 2022", "2022-12-02T00:00:00+00:00")]
    [InlineData("October 2, 2002 3:00 PM", "2002-10-02T15:00:00+00:00")]
    [InlineData("Wed Oct 2nd, 2002 at 15:00 EDT", "2002-10-02T15:00:00-04:00")]
    [InlineData("2002-10-02T10:00:00-05:00", "2002-10-02T10:00:00-05:00")]
    [InlineData("2002-10-02T10:00:00.123456789Z", "2002-10-02T10:00:00+00:00")]
    [InlineData("2002-10-02T10:00+0530", "2002-10-02T10:00:00+05:30")]
    [InlineData("2002-10-02 10:00:00", "2002-10-02T10:00:00+00:00")]
    [InlineData("2002-10-02 10:00:00 +0200", "2002-10-02T10:00:00+02:00")]
    [InlineData("2002-10-02", "2002-10-02T00:00:00+00:00")]
    [InlineData("2002/10/02 10:00", "2002-10-02T10:00:00+00:00")]
    [InlineData("2002-10", "2002-10-01T00:00:00+00:00")]
    [InlineData("20021002T100000Z", "2002-10-02T10:00:00+00:00")]
    [InlineData("  \n2002-10-02T10:00:00Z\t", "2002-10-02T10:00:00+00:00")]
    public void A_moment_is_read_however_it_is_written(string words, string moment) =>
        Assert.Equal(moment, FeedDate.Parse(words)?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(null), InlineData(""), InlineData("yesterday"), InlineData("2002-13-02"), InlineData("2002-02-30T10:00:00Z")]
    [InlineData("Wed, 32 Oct 2002 15:00:00 GMT"), InlineData("Wed, 02 Foo 2002 15:00:00 GMT"), InlineData("0000-00-00T00:00:00")]
    [InlineData("Wed, 02 Oct 2002 25:00:00 GMT"), InlineData("Wed, 02 Oct 2002 15:61:00 GMT"), InlineData("2002-10-02T10:00:00+99:00")]
    [InlineData("9999-12-31T23:59:59-12:00"), InlineData("0001-01-01T00:00:00+12:00")]
    public void What_is_no_moment_is_none(string? words) => Assert.Null(FeedDate.Parse(words));

    [Fact]
    public void No_words_take_long() => Assert.Null(FeedDate.Parse(new string('1', 1_000_000)));
}
