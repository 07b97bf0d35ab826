using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Formats.Json;

/// <summary>An article as JSON shows it: the names here, in this order, are the record's.</summary>
/// <remarks>
/// A view that copies nothing. It differs from <see cref="Article"/> only where JSON does: offsets count code
/// points, spans are <c>start</c> and <c>end</c>, the evidence stands under the names of the fields.
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
    public Licence? Licence => article.Licence;
    public bool? IsCutOff => article.IsCutOff;
    public string Text => article.Text;
    public IEnumerable<BlockRecord> Blocks => article.Blocks.Select(part => new BlockRecord(part, _offsets));
    public IEnumerable<LinkRecord> Links => article.Links.Select(link => new LinkRecord(link, _offsets));
    public IEnumerable<MarkRecord> Marks => article.Marks.Select(mark => new MarkRecord(mark, _offsets));
    public IEnumerable<ImageRecord> Images => article.Images.Select(image => new ImageRecord(image));
    public IReadOnlyList<Embed> Embeds => article.Embeds;
    public IEnumerable<CorrectionRecord> Corrections =>
        article.Corrections.Select(correction => new CorrectionRecord(correction, _offsets));

    public IDictionary<string, EvidenceRecord> Evidence => EvidenceRecord.ByField(article.Evidence);
    public PageFacts Page => article.Page with { Milliseconds = Math.Round(article.Page.Milliseconds, 3) };
}
