using System.Text;
using Standfirst.Collect.Fetching;

namespace Standfirst.Tests.Collect.Fetching;

/// <summary>What is read out of headers and first bytes.</summary>
public class SmallReadersTests
{
    static readonly DateTimeOffset Now = new(2027, 1, 4, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("120", 120.0)]
    [InlineData(" 0 ", 0.0)]
    [InlineData("Mon, 04 Jan 2027 12:01:30 GMT", 90.0)]
    [InlineData("Monday, 04-Jan-27 12:01:30 GMT", 90.0)]
    [InlineData("Mon Jan  4 12:01:30 2027", 90.0)]
    [InlineData("Mon, 04 Jan 2027 11:00:00 GMT", 0.0)]
    [InlineData("-5", null)]
    [InlineData("1.5", null)]
    [InlineData("soon", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    [InlineData("99999999999999999999999", 366 * 86_400.0)]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT", 366 * 86_400.0)]
    public void Retry_After_is_seconds_or_a_date(string? value, double? seconds) =>
        Assert.Equal(seconds, RetryAfter.Read(value, Now)?.TotalSeconds);

    [Theory]
    [InlineData("text/html; charset=utf-8", "text/html", "utf-8")]
    [InlineData("TEXT/HTML;Charset=\"ISO-8859-1\"", "text/html", "ISO-8859-1")]
    [InlineData("text/html; charset='windows-1252'; charset=utf-8", "text/html", "windows-1252")]
    [InlineData("text/html; boundary=x; charset = koi8-r", "text/html", "koi8-r")]
    [InlineData("text/html; charset=", "text/html", null)]
    [InlineData("text/html; charset", "text/html", null)]
    [InlineData("html", "", null)]
    [InlineData("; charset=utf-8", "", "utf-8")]
    [InlineData("a/b/c", "", null)]
    [InlineData(null, "", null)]
    public void A_content_type_is_read_leniently(string? value, string type, string? charset) =>
        Assert.Equal(new(type, charset), ContentTypeHeader.Parse(value));

    [Theory]
    [InlineData("<!doctype html><title>x", Media.Html)]
    [InlineData(" \r\n\t<p>x", Media.Html)]
    [InlineData("<?xml version='1.0'?><rss>", Media.Xml)]
    [InlineData("<?xml version='1.0'?><!DOCTYPE html><html>", Media.Html)]
    [InlineData("<rss version='2.0'>", Media.Xml)]
    [InlineData("<urlset>", Media.Xml)]
    [InlineData("{\"version\": 1}", Media.Json)]
    [InlineData("It rained.", Media.Text)]
    [InlineData("", Media.Text)]
    [InlineData("%PDF-1.7", Media.None)]
    [InlineData("a\0b", Media.None)]
    [InlineData("\uFEFF<p>", Media.Html)]
    public void What_has_no_type_is_looked_at(string start, Media media) =>
        Assert.Equal(media, MediaSniffer.Sniff(Encoding.UTF8.GetBytes(start)));

    [Fact]
    public void Sixteen_bit_text_may_have_zeros() => Assert.Equal(Media.Html, MediaSniffer.Sniff([0xFF, 0xFE, 0x3C, 0x00]));

    [Theory]
    [InlineData("text/html", Media.Html)]
    [InlineData("application/xhtml+xml", Media.Html)]
    [InlineData("application/rss+xml", Media.Xml)]
    [InlineData("application/vnd.news+xml", Media.Xml)]
    [InlineData("image/svg+xml", Media.None)]
    [InlineData("image/png", Media.None)]
    [InlineData("video/mp4", Media.None)]
    public void A_type_says_what_it_is(string type, Media media) => Assert.Equal(media, MediaTypes.Find(type));

    [Theory]
    [InlineData("")]
    [InlineData("application/octet-stream")]
    public void Some_types_say_nothing(string type) => Assert.Null(MediaTypes.Find(type));

    [Theory]
    [InlineData("https://a.example/x", null)]
    [InlineData("ftp://a.example/x", "only http and https addresses are fetched")]
    [InlineData("file:///etc/passwd", "only http and https addresses are fetched")]
    [InlineData("javascript:alert(1)", "only http and https addresses are fetched")]
    public void Only_web_addresses_are_fetched(string url, string? objection) =>
        Assert.Equal(objection, PageAddress.FindObjection(new(url)));

    [Theory]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://localhost/")]
    [InlineData("http://x.LOCALHOST./")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:10.0.0.1]:8080/")]
    public void A_proxy_is_not_asked_for_what_is_inside_by_its_name(string url)
    {
        var connector = new Connector((_, _) => throw new InvalidOperationException(), AddressJudge.FindSpecial, TimeSpan.FromSeconds(1), null);

        Assert.NotNull(connector.FindObjection(new(url)));
        Assert.Null(connector.FindObjection(new("http://news.example/")));
        Assert.Null(connector.FindObjection(new("http://9.9.9.9/")));
    }

    [Fact]
    public void A_relative_address_is_not_fetched() =>
        Assert.NotNull(PageAddress.FindObjection(new("/x", UriKind.Relative)));

    [Fact]
    public void A_very_long_address_is_not_fetched() =>
        Assert.Equal("the address is too long", PageAddress.FindObjection(new("https://a.example/" + new string('x', 8_000))));

    [Fact]
    public void Any_redirect_leads_somewhere_or_nowhere()
    {
        var random = new Random(3986);
        string[] parts = ["http:", "https:", "//", "/", "[", "]", "::1", "%", "%2f", "%zz", "@", ":", "80", "99999", "?", "#", "..", "\\", " ",
            "a.example", "ü", "xn--", ".", "\u202e", "\ud83d", "\0", "javascript:", "1.2.3"];
        var from = new Uri("https://a.example/b/c");
        for (int round = 0; round < 20_000; round++)
        {
            string location = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => parts[random.Next(parts.Length)]));
            var head = new AnswerHead(302, new Dictionary<string, IReadOnlyList<string>> { ["Location"] = [location] }, Now);

            if (PageAddress.Next(head, from) is not { } next || PageAddress.FindObjection(next) is not null)
                continue;
            var clean = PageAddress.Clean(next);
            Assert.Equal("", clean.UserInfo + clean.Fragment);
            Assert.NotEqual("", PageAddress.Site(clean) + clean.IdnHost);
            using var request = new HttpRequestMessage(HttpMethod.Get, clean);
        }
    }

    [Fact]
    public void Name_password_and_fragment_are_left_out() =>
        Assert.Equal("https://a.example:8443/x?y=1", PageAddress.Clean(new("https://ana:secret@a.example:8443/x?y=1#z")).AbsoluteUri);

    [Theory]
    [InlineData(null, "Standfirst/")]
    [InlineData("https://crawl.example/", " (+https://crawl.example/)")]
    public void The_user_agent_names_us_and_whom_to_ask(string? contact, string part)
    {
        string agent = UserAgent.Of(contact);

        Assert.StartsWith("Standfirst/", agent);
        Assert.Contains(part, agent);
        Assert.DoesNotContain("++", agent);
    }

    [Theory]
    [InlineData("a\r\nX: y")]
    [InlineData("a) Mozilla (")]
    [InlineData("Jürgen")]
    public void A_contact_that_would_spoil_the_header_is_the_callers_mistake(string contact) =>
        Assert.Throws<ArgumentException>(() => new PageFetcher(new() { Contact = contact }));

    [Fact]
    public void Options_that_mean_nothing_are_the_callers_mistake()
    {
        FetchOptions[] wrong =
        [
            new() { MaxBytes = 0 }, new() { Tries = 0 }, new() { RequestsPerHost = 0 }, new() { SlowestBody = 0 },
            new() { HostDelay = TimeSpan.FromSeconds(-1) }, new() { AnswerLimit = TimeSpan.Zero },
            new() { FetchLimit = TimeSpan.FromDays(40) }, new() { MaxRedirects = -1 }, new() { MaxHosts = 0 },
        ];

        Assert.All(wrong, options => Assert.Throws<ArgumentOutOfRangeException>(() => new PageFetcher(options)));
    }

    [Fact]
    public void The_check_sum_is_that_of_the_standard() => Assert.Equal(0x11E60398u, Adler32.Of("Wikipedia"u8));

    [Fact]
    public void The_check_sum_of_many_bytes_does_not_overflow()
    {
        byte[] bytes = [.. Enumerable.Repeat((byte)255, 100_000)];
        ulong low = 1, high = 0;
        foreach (byte value in bytes)
        {
            low = (low + value) % 65_521;
            high = (high + low) % 65_521;
        }

        Assert.Equal((uint)(high << 16 | low), Adler32.Of(bytes));
    }
}
