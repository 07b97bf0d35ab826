using System.IO.Compression;
using System.Text;
using Standfirst.Collect.Feeds;

namespace Standfirst.Tests.Collect.Feeds;

/// <summary>Feeds as the web sends them: broken, cut off, in other encodings, made to harm.</summary>
public class StrangeFeedsTests
{
    const string Rss = "<rss version=\"2.0\"><channel><title>Fähre</title><item><title>Küste</title></item></channel></rss>";

    static Feed Read(byte[] bytes, string? charset = null) => FeedReader.Read(bytes, new Uri("https://quay.example/feed"), charset);

    static Feed Read(string feed) => Read(Encoding.UTF8.GetBytes(feed));

    public static TheoryData<string, string, string?> Encodings() => new()
    {
        { "utf-8", "utf-8", null }, { "utf-8", "", null }, { "utf-8", "iso-8859-1", null }, { "utf-8", "utf-16", null },
        { "utf-8", "us-ascii", null }, { "utf-8", "windows-1251", null }, { "utf-8", "no-such-thing", null },
        { "iso-8859-1", "iso-8859-1", null }, { "iso-8859-1", "utf-8", null }, { "windows-1252", "", null },
        { "iso-8859-15", "iso-8859-15", null }, { "iso-8859-2", "", "iso-8859-2" },
        { "utf-16", "utf-16", null }, { "utf-16BE", "", null }, { "windows-1252", "", "\"UTF-8\"" },
    };

    [Theory]
    [InlineData("""{"items":[{"\ud800":"","title":"Quay"}]}""")]
    [InlineData("""{"items":[{"title":"Quay","authors":[{"\ud80e":"","name":"Ana Ruiz"}]}]}""")]
    [InlineData("""{"items":[{"title":"\udc00"}]}""")]
    public void Half_a_letter_in_JSON_is_passed_over(string feed) => Assert.Single(Read(feed).Items);

    [Theory, MemberData(nameof(Encodings))]
    public void The_letters_are_right_whatever_is_declared(string actual, string declared, string? charset)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(actual) ?? Encoding.GetEncoding(actual);
        string declaration = declared.Length == 0 ? "<?xml version='1.0'?>" : $"<?xml version='1.0' encoding='{declared}'?>";

        var feed = Read(encoding.GetBytes(declaration + Rss), charset);

        Assert.Equal(("Fähre", "Küste"), (feed.Title, Assert.Single(feed.Items).Title));
    }

    [Theory]
    [InlineData("\uFEFF<?xml version='1.0'?>"), InlineData("\n\n <?xml version='1.0'?>"), InlineData("<?xml version='1.1'?>")]
    [InlineData("Warning: include() failed on line 7<br>x</br>"), InlineData("\u0000\u0001"), InlineData("<!-- a -- b --><?php x ?>")]
    [InlineData("<!DOCTYPE rss [<!ENTITY x \"<rss>>\"> <!ENTITY y ']>'>]>"), InlineData("<?xml version='1.0'?><?xml-stylesheet href='x'?>")]
    public void What_stands_before_the_feed_does_no_harm(string before)
    {
        if (before.StartsWith("Warning", StringComparison.Ordinal))
            before = "Warning: include() failed on line 7 ";

        var feed = Read(before + Rss);

        Assert.Empty(feed.Troubles);
        Assert.Equal("Küste", Assert.Single(feed.Items).Title);
    }

    [Theory]
    [InlineData("fog&nbsp;&eacute;&mdash;", "fog é—")]
    [InlineData("fog & ferries", "fog & ferries")]
    [InlineData("AT&T", "AT&T")]
    [InlineData("a < b", "a < b")]
    [InlineData("&#0;&#x1F;&#xD800;&#128512;", "😀")]
    [InlineData("&nosuch; &toolongtobeareference;", "&nosuch; &toolongtobeareference;")]
    [InlineData("<![CDATA[fog & <ferries> &nbsp;]]]]>", "fog &")]
    [InlineData("a\u0008b\uFFFEc", "abc")]
    [InlineData("x ]]> y > z", "x ]]> y > z")]
    [InlineData("<!-- a -- b -->fog<?php echo ?>", "fog")]
    public void What_XML_forbids_is_mended(string title, string expected)
    {
        var feed = Read($"<rss><channel><item><title>{title}</title></item></channel></rss>");

        Assert.Empty(feed.Troubles);
        Assert.StartsWith(expected, Assert.Single(feed.Items).Title);
    }

    [Fact]
    public void Attributes_are_mended_too()
    {
        var feed = Read("<rss><channel><item><enclosure url='https://quay.example/a?b=1&c=2' title=\"a<b&nbsp;\"/></item></channel></rss>");

        Assert.Empty(feed.Troubles);
        Assert.Equal("https://quay.example/a?b=1&c=2", Assert.Single(Assert.Single(feed.Items).Media).Url);
    }

    [Fact]
    public void Undeclared_prefixes_are_taken_for_what_they_usually_stand_for()
    {
        var feed = Read("<rss><channel><item><dc:creator>Ada Brink</dc:creator><strange:x/></item></channel></rss>");

        Assert.Empty(feed.Troubles);
        Assert.Equal(["Ada Brink"], Assert.Single(feed.Items).Authors);
    }

    [Fact]
    public void Of_a_feed_that_is_cut_off_the_items_before_the_cut_are_kept()
    {
        string whole = "<rss><channel><title>Quay</title>\n" + string.Concat(Enumerable.Range(1, 5)
            .Select(number => $"<item><title>Ferry {number}</title></item>\n")) + "</channel></rss>";
        int third = whole.IndexOf("Ferry 3", StringComparison.Ordinal);

        Assert.Equal(3, Read(whole[..(whole.IndexOf("\n<item><title>Ferry 4", StringComparison.Ordinal))]).Items.Count);
        for (int cut = third; cut < third + 15; cut++)
        {
            var feed = Read(whole[..cut]);

            Assert.Equal(["Ferry 1", "Ferry 2"], feed.Items.Select(item => item.Title));
            Assert.Equal("Quay", feed.Title);
            var trouble = Assert.Single(feed.Troubles);
            Assert.Equal(4, trouble.Line);
            Assert.StartsWith("line 4: the XML breaks off or is broken: ", trouble.ToString());
        }
    }

    [Fact]
    public void Of_JSON_that_is_cut_off_the_items_before_the_cut_are_kept()
    {
        var feed = Read("{\"version\": \"https://jsonfeed.org/version/1\",\n\"items\": [{\"id\": \"1\"},\n{\"id\": \"2\"}, {\"id\": \"");

        Assert.Equal(["1", "2"], feed.Items.Select(item => item.Id));
        Assert.Equal("line 3: the JSON breaks off or is broken", Assert.Single(feed.Troubles).ToString());
    }

    [Fact]
    public void Entities_that_grow_are_never_declared()
    {
        string entities = string.Concat(Enumerable.Range(1, 12).Select(
            number => $"<!ENTITY a{number} \"{string.Concat(Enumerable.Repeat($"&a{number - 1};", 10))}\">"));

        var feed = Read($"<!DOCTYPE rss [<!ENTITY a0 \"fog\">{entities}]><rss><channel><item><title>&a12;</title></item></channel></rss>");

        Assert.Equal("&a12;", Assert.Single(feed.Items).Title);
    }

    [Fact]
    public void Nothing_outside_is_read()
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "secret");
            var feed = Read($"<!DOCTYPE rss SYSTEM \"{file}\" [<!ENTITY x SYSTEM \"file://{file}\">]><rss><channel><title>&x;</title></channel></rss>");

            Assert.Equal("&x;", feed.Title);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("<html><body>Not found</body></html>", "line 1: no feed: its root element is \"html\"")]
    [InlineData("{\"error\": 404}", "no feed: the JSON has no items")]
    [InlineData("", "line 1: no feed: no XML begins in it")]
    [InlineData("fog", "line 1: no feed: no XML begins in it")]
    public void What_is_no_feed_is_told(string bytes, string trouble)
    {
        var feed = Read(bytes);

        Assert.Null(feed.Format);
        Assert.Equal(trouble, Assert.Single(feed.Troubles).ToString());
    }

    [Fact]
    public void Deep_nesting_is_flattened_and_takes_no_stack()
    {
        string Nested(int depth) => "<rss><channel><item><title>Fog</title></item><item><description>"
            + string.Concat(Enumerable.Repeat("<b>", depth)) + "x" + string.Concat(Enumerable.Repeat("</b>", depth))
            + "</description></item><item><title>Ferry</title></item></channel></rss>";

        Assert.Equal(["Fog", null, "Ferry"], Read(Nested(5000)).Items.Select(item => item.Title));
        Assert.Equal("x", Read(Nested(5000)).Items[1].Summary);
        Assert.Equal(["Fog"], Read(Nested(200_000)).Items.Select(item => item.Title));
        Assert.Empty(Read("{\"items\": [" + new string('[', 200_000)).Items);
    }

    [Fact]
    public void A_packed_feed_is_unpacked_and_a_bomb_is_not()
    {
        Assert.Equal("Küste", Assert.Single(Read(Gzip(Encoding.UTF8.GetBytes(Rss), 1)).Items).Title);

        var bomb = Read(Gzip(new byte[1 << 20], 100));

        Assert.Contains("longer than 67108864 bytes: the rest is not read", bomb.Troubles.Select(trouble => trouble.Reason));
    }

    [Fact]
    public void No_hurt_feed_is_an_exception()
    {
        byte[] whole = Encoding.UTF8.GetBytes("<?xml version='1.0' encoding='utf-8'?><!DOCTYPE rss []><rss xmlns:dc='http://purl.org/dc/elements/1.1/'>"
            + "<channel xml:base='https://quay.example/'><title>Quay &amp; Fähre</title><ttl>5</ttl>"
            + "<item><title><![CDATA[a]]></title><guid isPermaLink='false'>1</guid><pubDate>Tue, 03 Mar 2026 08:30:00 +0100</pubDate>"
            + "<dc:creator>Ada</dc:creator><enclosure url='/x' length='7'/></item><!-- x --></channel></rss>");
        byte[] json = "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [{\"id\": \"1\", \"tags\": [\"\\ud83d\\ude00\"]}]}"u8.ToArray();
        for (int round = 0; round < 1500; round++)
        {
            var random = new Random(round);
            List<byte> hurt = [.. round % 4 == 0 ? json : whole];
            for (int count = random.Next(1, 4); count > 0; count--)
            {
                int at = random.Next(hurt.Count);
                switch (random.Next(3))
                {
                    case 0: hurt[at] = (byte)random.Next(256); break;
                    case 1: hurt.RemoveRange(at, Math.Min(random.Next(1, 30), hurt.Count - at)); break;
                    default: hurt.InsertRange(at, hurt.Take(random.Next(1, 30)).ToArray()); break;
                }
            }
            Read([.. hurt]);
        }
    }

    static byte[] Gzip(byte[] bytes, int times)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            for (int count = 0; count < times; count++)
                gzip.Write(bytes);
        }
        return packed.ToArray();
    }
}
