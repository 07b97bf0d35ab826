using System.Buffers;
using System.Text.Json;
using Standfirst.Articles;
using Standfirst.Formats;
using Standfirst.Formats.Json;

namespace Standfirst.Tests.Formats.Json;

public class RecordTests
{
    [Fact]
    public void The_record_has_every_field_of_an_article_in_its_order() =>
        Assert.Equal(["Input", .. NamesOf(typeof(Article))], NamesOf(typeof(ArticleRecord)));

    [Theory]
    [InlineData(typeof(FieldEvidence), typeof(EvidenceRecord), "Field")]
    [InlineData(typeof(Moment), typeof(MomentRecord), "Day")]
    [InlineData(typeof(PageFacts), typeof(PageRecord))]
    [InlineData(typeof(Correction), typeof(CorrectionRecord), "Span")]
    [InlineData(typeof(Quotation), typeof(QuotationRecord))]
    [InlineData(typeof(Person), typeof(PersonRecord))]
    [InlineData(typeof(PersonDescription), typeof(PersonDescriptionRecord))]
    [InlineData(typeof(PersonRelation), typeof(PersonRelationRecord))]
    [InlineData(typeof(TimeExpression), typeof(TimeExpressionRecord), "Span")]
    [InlineData(typeof(TimelineEntry), typeof(TimelineEntryRecord))]
    [InlineData(typeof(ContentNote), typeof(ContentNoteRecord))]
    public void A_part_has_every_field_of_its_source(Type source, Type part, params string[] but) =>
        Assert.Equal(NamesOf(source).Except(but), NamesOf(part).Except(["Start", "End"]));

    [Theory]
    [InlineData("blocks", typeof(Block))]
    [InlineData("links", typeof(Link))]
    [InlineData("marks", typeof(Mark))]
    [InlineData("images", typeof(Image))]
    public void An_item_that_is_written_field_by_field_has_every_field_of_its_source(string list, Type source)
    {
        var fields = NamesOf(source).SelectMany(name => name == "Span" ? ["start", "end"] : new[] { JsonNamingPolicy.CamelCase.ConvertName(name) });

        Assert.Equal(fields.Order(), FieldsOf(list).Order());
    }

    /// <summary>One of each of those items, every field of it set.</summary>
    static readonly Article Full = new()
    {
        Text = "Ferries",
        Blocks =
        [
            new(BlockKind.ListItem, new(0, 7))
            {
                Role = BlockRole.Question, Level = 2, Depth = 1, Ordered = true, Rows = [["Quay"]], At = "2026-03-01", Heading = "Noon",
                Image = 0, Embed = 0,
            },
        ],
        Links = [new(new(0, 7), "https://quay.example/")],
        Marks = [new(new(0, 7), MarkKind.Strong)],
        Images =
        [
            new("https://quay.example/ferry.jpg")
            {
                Caption = "The ferry", Credit = "Mara Lind", Alt = "A ferry", Width = 4, Height = 3, Gallery = 0, Lead = true,
            },
        ],
    };

    static IEnumerable<string> FieldsOf(string list)
    {
        var record = new ArrayBufferWriter<byte>();
        ArticleJson.Write(record, Full);
        using var json = JsonDocument.Parse(record.WrittenMemory);
        return [.. json.RootElement.GetProperty(list)[0].EnumerateObject().Select(field => field.Name)];
    }

    [Theory, MemberData(nameof(NamesInJson))]
    public void A_name_in_the_JSON_is_explained_in_the_docs(string name) =>
        Assert.Contains($"| `{name}` |", RecordDocs.Text);

    public static TheoryData<string> NamesInJson()
    {
        SortedSet<string> names = [.. new[] { "blocks", "links", "marks", "images" }.SelectMany(FieldsOf)];
        HashSet<Type> seen = [];
        Collect(typeof(ArticleRecord));
        return [.. names];

        void Collect(Type type)
        {
            if (!seen.Add(type) || RecordJsonContext.Default.GetTypeInfo(type) is not { } shape)
                return;
            if (shape.ElementType is { } element)
                Collect(element);
            foreach (var property in shape.Properties)
            {
                names.Add(property.Name);
                Collect(property.PropertyType);
            }
        }
    }

    static IEnumerable<string> NamesOf(Type type) => type.GetProperties().Select(property => property.Name);
}
