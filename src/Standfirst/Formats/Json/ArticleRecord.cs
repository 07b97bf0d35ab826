using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Formats.Json;

/// <summary>An article as JSON shows it: the names here, in this order, are the record's.</summary>
/// <remarks>
/// The record's shape, of which its schema is drawn; <see cref="RecordWriting"/> writes it, and the tests have the two agree.
/// It differs from <see cref="Article"/> only where JSON does: offsets count code points, spans are <c>start</c> and
/// <c>end</c>, the evidence stands under the names of the fields.
/// </remarks>
sealed class ArticleRecord(Article article, string? input)
{
    readonly CodePointOffsets _offsets = new(article.Text);

    public string? Input => input;
    public string? Url => article.Url;
    public string? CanonicalUrl => article.CanonicalUrl;
    public PageKind Kind => article.Kind;
    public string? Headline => article.Headline;
    public string? Kicker => article.Kicker;
    public string? Standfirst => article.Standfirst;
    public string? Description => article.Description;
    public IReadOnlyList<Author> Authors => article.Authors;
    public Dateline? Dateline => article.Dateline;
    public MomentRecord? Published => MomentRecord.Of(article.Published);
    public MomentRecord? Modified => MomentRecord.Of(article.Modified);
    public string? Language => article.Language;
    public string? SiteName => article.SiteName;
    public string? Section => article.Section;
    public IReadOnlyList<string> Keywords => article.Keywords;
    public string? Genre => article.Genre;
    public bool? IsFree => article.IsFree;
    public bool? IsCutOff => article.IsCutOff;
    public string Text => article.Text;
    public IEnumerable<BlockRecord> Blocks => article.Blocks.Select(part => new BlockRecord(part, _offsets));
    public IEnumerable<LinkRecord> Links => article.Links.Select(link => new LinkRecord(link, _offsets));
    public IEnumerable<MarkRecord> Marks => article.Marks.Select(mark => new MarkRecord(mark, _offsets));
    public IEnumerable<ImageRecord> Images => article.Images.Select(image => new ImageRecord(image));
    public IReadOnlyList<Embed> Embeds => article.Embeds;
    public IEnumerable<QuotationRecord> Quotations => article.Quotations.Select(said => new QuotationRecord(said, _offsets));
    public IEnumerable<PersonRecord> People => article.People.Select(person => new PersonRecord(person, _offsets));
    public IEnumerable<TimeExpressionRecord> TimeExpressions =>
        article.TimeExpressions.Select(expression => new TimeExpressionRecord(expression, _offsets));
    public IEnumerable<TimelineEntryRecord> Timeline => article.Timeline.Select(entry => new TimelineEntryRecord(entry, _offsets));
    public IEnumerable<ContentNoteRecord> ContentNotes => article.ContentNotes.Select(note => new ContentNoteRecord(note, _offsets));
    public IDictionary<string, EvidenceRecord> Evidence => EvidenceRecord.ByField(article.Evidence);
    public PageRecord Page => new(article.Page, _offsets);

    // Left out where there are none: a page's own record has no such field.
    public IReadOnlyList<ReaderCorrection>? ReaderCorrections =>
        article.ReaderCorrections.Count > 0 ? article.ReaderCorrections : null;
}
