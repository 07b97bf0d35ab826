using Standfirst.Collect.Warc;
using static Standfirst.Tests.Collect.Warc.WarcMaking;

namespace Standfirst.Tests.Collect.Warc;

/// <summary>The forms that WARC files come in, and what is odd in them without harm.</summary>
public class WarcFormsTests
{
    public static TheoryData<string> Forms() => ["plain", "a member each", "one member", "two in a member", "cut members"];

    static byte[] Form(string form, byte[][] records) => form switch
    {
        "plain" => Join(records),
        "a member each" => Join([.. records.Select(Gzip)]),
        "one member" => Gzip(Join(records)),
        "two in a member" => Join([.. records.Chunk(2).Select(pair => Gzip(Join(pair)))]),
        _ => Join([.. records.SelectMany(record => new[] { Gzip(record[..600]), Gzip(record[600..]) })]),
    };

    [Theory, MemberData(nameof(Forms))]
    public void Every_form_gives_the_same_records(string form)
    {
        byte[] file = Form(form, [.. Enumerable.Range(0, 7).Select(Page)]);

        foreach (Stream stream in new Stream[] { new MemoryStream(file), new TrickleStream(file, 7) })
        {
            var found = Read(stream);

            Assert.Equal(Enumerable.Range(0, 7).Select(number => $"https://harbour.example/{number}"),
                found.Select(one => one.Record.Url));
            Assert.Equal(Enumerable.Range(0, 7).Select(number => System.Text.Encoding.UTF8.GetString(PageBody(number))),
                found.Select(one => one.Body));
            Assert.All(found, one => Assert.Empty(one.Record.Troubles));
            Assert.All(found, one => Assert.Equal((200, "text/html"), (one.Record.Status, one.Record.ContentType)));
        }
    }

    [Fact]
    public void A_records_offset_is_that_of_its_member()
    {
        byte[] first = Gzip(Page(1)), second = Gzip(Page(2));

        var found = Read(Join(first, second));

        Assert.Equal([0, first.Length], found.Select(one => one.Reading.Offset));
        Assert.Equal([0, 0], found.Select(one => one.Record.OffsetInMember));
    }

    [Fact]
    public void Where_a_member_has_several_the_place_inside_it_is_told()
    {
        byte[] first = Page(1);

        var found = Read(Gzip(Join(first, Page(2))));

        Assert.Equal([0, 0], found.Select(one => one.Reading.Offset));
        Assert.Equal([0, first.Length], found.Select(one => one.Record.OffsetInMember));
    }

    [Fact]
    public void In_a_plain_file_the_offset_is_that_of_the_first_byte()
    {
        byte[] first = Page(1);

        Assert.Equal([0, first.Length], Read(Join(first, Page(2))).Select(one => one.Reading.Offset));
    }

    [Theory]
    [InlineData("WARC/0.17"), InlineData("WARC/0.18"), InlineData("WARC/1.0"), InlineData("WARC/1.1")]
    public void All_versions_are_read(string version)
    {
        byte[] file = Utf8($"{version}\r\nWARC-Type: resource\r\nWARC-Target-URI: <http://quay.example/>\r\n"
            + "WARC-Date: 2009-05-04T03:02:01Z\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\nboats\r\n\r\n");

        var record = Assert.Single(Read(file)).Record;

        Assert.Equal(WarcKind.Resource, record.Kind);
        Assert.Equal("http://quay.example/", record.Url);
        Assert.Equal(new DateTimeOffset(2009, 5, 4, 3, 2, 1, TimeSpan.Zero), record.Date);
        Assert.Equal("text/html", record.ContentType);
        Assert.Null(record.Status);
    }

    [Theory]
    [InlineData("WARC/1.0\nwarc-type: Resource\nwarc-target-uri: http://quay.example/\ncontent-length: 5\n\nboats\n\n")]
    [InlineData("WARC/1.0\r\nWARC-TYPE : resource\r\nWARC-Target-URI:http://quay.example/\r\nContent-Length:5\r\n\r\nboats")]
    [InlineData("WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI:\r\n http://quay.example/\r\nContent-Length: 5\r\n\r\nboats\r\n")]
    [InlineData("\r\n\r\nWARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: http://quay.example/\r\nContent-Length: 5\r\n\r\nboats")]
    public void Odd_line_ends_folded_lines_and_odd_case_do_no_harm(string record)
    {
        var found = Read(Utf8(record + "\r\n" + record));

        Assert.Equal(["http://quay.example/", "http://quay.example/"], found.Select(one => one.Record.Url));
        Assert.Equal(["boats", "boats"], found.Select(one => one.Body));
    }

    [Fact]
    public void A_forgotten_blank_line_behind_the_head_is_told()
    {
        byte[] http = Http(Utf8("boats"));
        byte[] file = Join(
            Utf8($"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: {http.Length}\r\n"), http, Utf8("\r\n\r\n"), Page(2));

        var found = Read(file);

        Assert.Equal("boats", found[0].Body);
        Assert.Equal(["no blank line stands behind the record's head"], found[0].Record.Troubles);
        Assert.Equal("https://harbour.example/2", found[1].Record.Url);
    }

    [Fact]
    public void Records_that_hold_no_page_are_counted_and_not_given_out()
    {
        string[] types = ["warcinfo", "request", "metadata", "conversion", "continuation", "ledger", "7"];
        byte[] file = Join([.. types.Select(type => Gzip(Record(type, Utf8("x: y\r\n")))), Gzip(Page(1))]);
        using var reader = new WarcReader(new MemoryStream(file));

        Assert.Equal("https://harbour.example/1", Assert.IsType<WarcRecord>(Assert.Single(reader.ReadAll())).Url);

        Assert.Equal([1, 0, 0, 1, 1, 1, 1, 1, 2], Enum.GetValues<WarcKind>().Select(reader.CountOf));
    }

    [Fact]
    public void An_empty_file_has_no_records_and_no_damage() => Assert.Empty(Read([]));

    [Fact]
    public void An_answer_that_is_not_of_the_web_is_given_as_it_is()
    {
        byte[] file = Record("response", Utf8("20260301 harbour.example 192.0.2.7"),
            "WARC-Target-URI: dns:harbour.example\r\nContent-Type: text/dns\r\n");

        var found = Assert.Single(Read(file));

        Assert.Equal("20260301 harbour.example 192.0.2.7", found.Body);
        Assert.Equal("text/dns", found.Record.ContentType);
        Assert.Empty(found.Record.Troubles);
    }

    [Fact]
    public void A_body_may_be_given_back_on_another_thread_and_twice()
    {
        using var reader = new WarcReader(new MemoryStream(Page(1)));
        var record = Assert.IsType<WarcRecord>(reader.Read());

        record.Dispose();
        (record with { OffsetInMember = 1 }).Dispose();

        Assert.True(record.Body.IsEmpty);
    }
}
