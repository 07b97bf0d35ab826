using System.Buffers;
using System.Text;
using Standfirst.Articles;
using Standfirst.Formats;
using Standfirst.Formats.Json;
using Standfirst.Tests.House;

namespace Standfirst.Tests.Formats.Json;

/// <summary>The record that is written by hand is, byte for byte, what a serializer makes of the record's shape.</summary>
public class RecordWritingTests
{
    [Fact]
    public void The_record_with_every_field_has_the_shape_that_its_schema_tells() => HasItsShape(Full);

    [Fact]
    public void The_record_without_any_field_has_the_shape_that_its_schema_tells() => HasItsShape(new Article());

    [Fact]
    public void What_JSON_escapes_is_escaped_alike() =>
        HasItsShape(new Article { Headline = "\0\u2028\ud800 <b>\"é\\🎉", Keywords = ["", "\t"], Text = "🎉" });

    [Fact]
    public void The_last_evidence_of_a_field_counts_where_the_first_stood() => HasItsShape(new Article
    {
        Evidence = [new("headline", "h1", 0.5, []), new("a b", "og", 1, []), new("headline", "title", 1.0 / 3, [])],
    });

    [Fact]
    public void The_records_of_the_sample_pages_have_the_shape_that_their_schema_tells()
    {
        string[] pages = Directory.GetFiles(Repository.SamplePages, "*.html");
        Assert.NotEmpty(pages);
        Assert.All(pages, page => HasItsShape(NewsReader.Read(File.ReadAllBytes(page), new Uri("https://harbour.example/a"))));
    }

    [Fact]
    public void Every_member_of_an_enumeration_has_its_word()
    {
        HaveTheirWords<PageKind>(kind => new() { Kind = kind });
        HaveTheirWords<BlockKind>(kind => new() { Blocks = [new(kind, null)] });
        HaveTheirWords<BlockRole>(role => new() { Blocks = [new(BlockKind.Paragraph, null) { Role = role }] });
        HaveTheirWords<AuthorKind>(kind => new() { Authors = [new("Ana Ruiz", kind)] });
        HaveTheirWords<MomentPrecision>(precision => new() { Published = new("2026-03-01", "1 March", precision) });
        HaveTheirWords<MarkKind>(kind => new() { Marks = [new(new(0, 0), kind)] });
        HaveTheirWords<QuotationKind>(kind => new() { Quotations = [new([], kind)] });
        HaveTheirWords<PersonDescriptionKind>(kind => new() { People = [new("p1", "Ana") { Descriptions = [new(kind, "", default)] }] });
        HaveTheirWords<TimeExpressionType>(type => new() { TimeExpressions = [new(default, type, "PT1H")] });
        HaveTheirWords<CorrectionKind>(kind => new() { Page = new() { Corrections = [new(kind, "")] } });
        HaveTheirWords<CorrectedField>(field => new() { ReaderCorrections = [new(field, [], "a", "b")] });
    }

    static void HaveTheirWords<T>(Func<T, Article> having)
        where T : struct, Enum
        => Assert.All(Enum.GetValues<T>(), member => HasItsShape(having(member)));

    static void HasItsShape(Article article)
    {
        foreach (string? input in (string?[])[null, "pages/“a”.html"])
        {
            foreach (bool indented in (bool[])[false, true])
            {
                var shape = new ArrayBufferWriter<byte>();
                JsonOutput.Write(shape, new ArticleRecord(article, input), RecordJsonContext.Default.ArticleRecord, indented);
                var written = new ArrayBufferWriter<byte>();
                ArticleJson.Write(written, article, input, indented);
                Assert.Equal(Encoding.UTF8.GetString(shape.WrittenSpan), Encoding.UTF8.GetString(written.WrittenSpan));
            }
        }
    }

    static Article Full => new()
    {
        Url = "https://harbour.example/a?b=c&d",
        CanonicalUrl = "https://harbour.example/a",
        Kind = PageKind.LiveBlog,
        Headline = "“Ferries” <late>",
        Kicker = "Transport",
        Standfirst = "All day",
        Description = "It's late",
        Authors = [new("Ana Ruiz", AuthorKind.Person, "https://harbour.example/ana", "editor"), new("Desk", AuthorKind.Desk)],
        Dateline = new("PORT AVERNE", "Coastal Press"),
        Published = new("2026-03-01T10:00:00Z", "1 March", MomentPrecision.Second),
        Modified = new("2026-03-02", "2 March", MomentPrecision.Day),
        Language = "en-GB",
        SiteName = "The Harbour Courier",
        Section = "News",
        Keywords = ["ferry", "é"],
        Genre = "report",
        IsFree = false,
        IsCutOff = true,
        Text = "🎉 Ferries\nwait",
        Blocks =
        [
            new(BlockKind.ListItem, new(0, 10)) { Role = BlockRole.Answer, Level = 2, Depth = 1, Ordered = true },
            new(BlockKind.Table, null) { Rows = [["Quay", "Noon"], []], At = "2026-03-01", Heading = "Go", Image = 0, Embed = 1 },
        ],
        Links = [new(new(0, 2), "https://harbour.example/b")],
        Marks = [new(new(3, 7), MarkKind.Sup)],
        Images = [new("a.jpg") { Caption = "c", Credit = "d", Alt = "e", Width = 1, Height = 2, Gallery = 3, Lead = true }, new("b.jpg")],
        Embeds = [new("x") { Url = "u", Id = "1", Author = "a", Handle = "h", Text = "t", Posted = "2026-03-01" }],
        Quotations =
        [
            new([new(0, 2), new(3, 4)], QuotationKind.Mixed)
            {
                Cue = new(5, 2), Mention = new(3, 1), Speaker = "p1", Medium = "radio", Said = "2026", Confidence = 0.87654,
            },
        ],
        People =
        [
            new("p1", "Ana Ruiz")
            {
                Mentions = [new(0, 2)],
                Descriptions = [new(PersonDescriptionKind.Age, "41", new(3, 4))],
                Relations = [new("husband", "p2", new(4, 5))],
                Confidence = 1e-9,
            },
        ],
        TimeExpressions = [new(new(3, 7), TimeExpressionType.Set, "P1W")],
        Timeline = [new("2026-03-01", new(0, 3)) { People = ["p1"], Said = true }],
        ContentNotes = [new("grief", [new(0, 1)], "guide")],
        Evidence = [new("headline", "h1", 0.123456, [new Testimony("og:title", "Ferries")])],
        Page = new()
        {
            Sha256 = "00ff",
            Bytes = 12,
            Charset = "windows-1252",
            Licence = new("t", "u", "h"),
            Reservations = [new("tdm", "header", "https://harbour.example/policy")],
            Corrections = [new(CorrectionKind.EditorsNote, "put right") { At = "2026", Span = new(3, 2) }],
            Milliseconds = 1.23456,
        },
        ReaderCorrections =
        [
            new(CorrectedField.Speaker, ["p1"], "ana", "2026-03-02") { From = ["p2"], Quotation = 0, Words = "w", Reason = "r" },
        ],
    };
}
