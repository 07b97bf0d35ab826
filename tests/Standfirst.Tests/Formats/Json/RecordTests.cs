using Standfirst.Articles;
using Standfirst.Formats.Json;

namespace Standfirst.Tests.Formats.Json;

public class RecordTests
{
    [Fact]
    public void The_record_has_every_field_of_an_article_in_its_order() =>
        Assert.Equal(["Input", .. NamesOf(typeof(Article))], NamesOf(typeof(ArticleRecord)));

    [Theory]
    [InlineData(typeof(Image), typeof(ImageRecord))]
    [InlineData(typeof(FieldEvidence), typeof(EvidenceRecord), "Field")]
    [InlineData(typeof(Moment), typeof(MomentRecord), "Day")]
    [InlineData(typeof(Block), typeof(BlockRecord), "Span")]
    [InlineData(typeof(Link), typeof(LinkRecord), "Span")]
    [InlineData(typeof(Mark), typeof(MarkRecord), "Span")]
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

    static IEnumerable<string> NamesOf(Type type) => type.GetProperties().Select(property => property.Name);
}
