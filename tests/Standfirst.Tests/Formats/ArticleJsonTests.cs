using System.Buffers;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Standfirst.Articles;
using Standfirst.Formats;
using Standfirst.Tests.House;
using Standfirst.Text;

namespace Standfirst.Tests.Formats;

public class ArticleJsonTests
{
    [Fact]
    public void Lists_are_written_when_empty_and_unknown_fields_are_left_out() =>
        Assert.Equal(
            """
            {"kind":"other","authors":[],"keywords":[],"text":"","blocks":[],"links":[],"marks":[],
            "images":[],"embeds":[],"quotations":[],"people":[],"timeExpressions":[],"timeline":[],"contentNotes":[],"evidence":{},
            "page":{"sha256":"","bytes":0,"charset":"utf-8","reservations":[],"corrections":[],"milliseconds":0}}
            """.ReplaceLineEndings(""),
            Json(new Article()));

    [Fact]
    public void What_was_read_comes_first() =>
        Assert.StartsWith("""{"input":"a.html","kind":""", Json(new Article(), "a.html"));

    [Fact]
    public void A_name_of_two_words_is_in_camel_case()
    {
        var article = Body.Of(Body.Of(BlockKind.PullQuote, "We waited.")) with { Kind = PageKind.LiveBlog };

        Assert.Contains("\"kind\":\"liveBlog\"", Json(article));
        Assert.Contains("\"kind\":\"pullQuote\"", Json(article));
    }

    [Fact]
    public void Every_field_of_a_block_has_its_place()
    {
        var article = new Article
        {
            Text = "Ferries",
            Blocks =
            [
                new(BlockKind.ListItem, new(0, 7)) { Role = BlockRole.Question, Depth = 1, Ordered = false },
                new(BlockKind.Table, null) { Level = 2, Rows = [["Quay", "Noon"], []] },
                new(BlockKind.LiveEntry, null) { At = "2026-03-01", Heading = "“Go”", Image = 0, Embed = 1 },
            ],
        };

        Assert.Contains(
            """
            "blocks":[{"kind":"listItem","role":"question","depth":1,"ordered":false,"start":0,"end":7},
            {"kind":"table","level":2,"rows":[["Quay","Noon"],[]]},
            {"kind":"liveEntry","at":"2026-03-01","heading":"“Go”","image":0,"embed":1}]
            """.ReplaceLineEndings(""),
            Json(article));
    }

    [Fact]
    public void Offsets_count_code_points()
    {
        var article = Body.Of(Body.Paragraph("🎉🎉 open"), Body.Paragraph("at last"));
        article = article with { Marks = [new(article.SpanOf("open"), MarkKind.Strong)] };

        Assert.Contains("""{"kind":"paragraph","start":0,"end":7}""", Json(article));
        Assert.Contains("""{"kind":"paragraph","start":8,"end":15}""", Json(article));
        Assert.Contains("""{"start":3,"end":7,"kind":"strong"}""", Json(article));
    }

    [Fact]
    public void A_picture_says_lead_only_when_it_leads()
    {
        var article = new Article { Images = [new("a.jpg") { Lead = true }, new("b.jpg")] };

        Assert.Contains("""[{"url":"a.jpg","lead":true},{"url":"b.jpg"}]""", Json(article));
    }

    [Fact]
    public void Measures_are_rounded_to_three_decimals()
    {
        var article = new Article
        {
            Evidence = [new("headline", "h1", 2 / 3.0, [])],
            Page = new() { Milliseconds = 0.61349 },
        };

        Assert.Contains("\"confidence\":0.667,", Json(article));
        Assert.Contains("\"milliseconds\":0.613}", Json(article));
    }

    [Fact]
    public void Letters_of_all_languages_stand_as_they_are_and_nothing_breaks_the_line()
    {
        string json = Json(new Article { Headline = "Ärzte: „<warten>“ & 日本\n\u2028\u001B" });

        Assert.Contains("""Ärzte: „<warten>“ & 日本\n\u2028\u001B""", json);
    }

    [Fact]
    public void A_lone_surrogate_becomes_one_replacement_character() =>
        Assert.Contains("""
            "text":"a\uFFFDb","blocks":[{"kind":"paragraph","start":0,"end":3}]
            """, Json(Body.Of("a\uD800b")).Replace("\uFFFD", "\\uFFFD"));

    [Fact]
    public void Every_span_has_the_same_words_in_code_points() =>
        Prop.ForAll(Hostile.Articles, article =>
        {
            using var json = JsonDocument.Parse(Json(article));
            Assert.Equal(Words(article.Blocks.Select(block => block.Span)), Slices(json, "blocks"));
            Assert.Equal(Words(article.Links.Select(link => (TextSpan?)link.Span)), Slices(json, "links"));
            Assert.Equal(Words(article.Marks.Select(mark => (TextSpan?)mark.Span)), Slices(json, "marks"));

            IEnumerable<Rune[]> Words(IEnumerable<TextSpan?> spans) =>
                spans.OfType<TextSpan>().Select(span => Runes(span.Of(article.Text)));
        }).QuickCheckThrowOnFailure();

    /// <summary>The records of the golden pages.</summary>
    public static TheoryData<string> Records() =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests/Standfirst.Tests/Pages"), "record.json", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Records))]
    public void A_record_read_and_written_again_is_the_same(string path)
    {
        byte[] record = File.ReadAllBytes(Path.Combine(Repository.Root, path));
        using var json = JsonDocument.Parse(record);

        string again = Json(ArticleJson.Read(record), json.RootElement.GetProperty("input").GetString(), indented: true);

        Assert.Equal(Encoding.UTF8.GetString(record).TrimEnd(), again);
    }

    [Fact]
    public void A_record_that_says_something_of_everything_is_read_back() =>
        Assert.Equal(Json(NightClinic.Article), Json(ArticleJson.Read(Encoding.UTF8.GetBytes(Json(NightClinic.Article)))));

    [Fact]
    public void A_strange_article_is_read_back() =>
        Prop.ForAll(Hostile.Articles, article =>
        {
            // Half of a pair is written as an escaped replacement character, and such a character as itself.
            string record = Json(article).Replace("\\uFFFD", "\uFFFD");
            Assert.Equal(record, Json(ArticleJson.Read(Encoding.UTF8.GetBytes(record))));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("", "")]
    [InlineData("[]", "\"text\"")]
    [InlineData("""{"kind":"article"}""", "\"text\"")]
    [InlineData("""{"text":""}""", "\"kind\"")]
    [InlineData("""{"kind":"7","text":""}""", "\"kind\"")]
    [InlineData("""{"kind":"novel","text":""}""", "\"kind\"")]
    [InlineData("""{"kind":"article","text":"","keywords":[1]}""", "\"keywords\"")]
    [InlineData("""{"kind":"article","text":"","authors":[{"name":"Ana Ruiz"}]}""", "\"kind\"")]
    [InlineData("""{"kind":"article","text":"wait","blocks":[{"kind":"paragraph","start":0,"end":5}]}""", "\"end\"")]
    [InlineData("""{"kind":"article","text":"wait","blocks":[{"kind":"paragraph","start":3,"end":2}]}""", "\"end\"")]
    [InlineData("""{"kind":"article","text":"","blocks":[{"kind":"table","rows":["a"]}]}""", "\"rows\"")]
    [InlineData("""{"kind":"article","text":"","blocks":[{"kind":"figure","image":0}]}""", "\"image\"")]
    [InlineData("""{"kind":"article","text":"","blocks":[{"kind":"embed","embed":-1}]}""", "\"embed\"")]
    [InlineData("""{"kind":"article","text":"","isFree":"no"}""", "\"isFree\"")]
    [InlineData("""{"kind":"article","text":"","published":{"value":"","raw":"","precision":"day"}}""", "\"value\"")]
    [InlineData("""{"kind":"article","text":"","published":{"value":"2020-02-30","raw":"","precision":"day"}}""", "\"value\"")]
    [InlineData("""{"kind":"article","text":"","modified":{"value":"Christmas 2020","raw":"","precision":"day"}}""", "\"value\"")]
    [InlineData("""{"kind":"article","text":"","evidence":{"headline":{"from":"h1","confidence":1e999}}}""", "\"confidence\"")]
    [InlineData("""{"kind":"article","text":"\ud800"}""", "")]
    public void What_is_no_record_is_refused_by_the_name_of_the_field(string record, string named)
    {
        var error = Assert.ThrowsAny<JsonException>(() => ArticleJson.Read(Encoding.UTF8.GetBytes(record)));

        Assert.Contains(named, error.Message);
    }

    [Fact]
    public void An_article_and_somewhere_to_write_it_are_needed()
    {
        Assert.Throws<ArgumentNullException>(() => ArticleJson.Write(new ArrayBufferWriter<byte>(), null!));
        Assert.Throws<ArgumentNullException>(() => ArticleJson.Write(null!, new Article()));
    }

    static string Json(Article article, string? input = null, bool indented = false)
    {
        var output = new ArrayBufferWriter<byte>();
        ArticleJson.Write(output, article, input, indented);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    static IEnumerable<Rune[]> Slices(JsonDocument json, string list)
    {
        Rune[] text = Runes(json.RootElement.GetProperty("text").GetString());
        return json.RootElement.GetProperty(list).EnumerateArray()
            .Where(item => item.TryGetProperty("start", out _))
            .Select(item => text[item.GetProperty("start").GetInt32()..item.GetProperty("end").GetInt32()]);
    }

    static Rune[] Runes(ReadOnlySpan<char> words)
    {
        List<Rune> runes = [];
        foreach (var rune in words.EnumerateRunes())
            runes.Add(rune);
        return [.. runes];
    }
}
