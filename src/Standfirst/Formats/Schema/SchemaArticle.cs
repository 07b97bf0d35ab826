using System.Text.Json.Serialization;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Formats.Schema;

/// <summary>An article for schema.org: the names here, in this order, are its properties.</summary>
sealed class SchemaArticle(Article article)
{
    // Where a page declares the title of the page itself; what it prints elsewhere may be another story's.
    static readonly string[] DeclaredTitles = ["json-ld", "og:title", "twitter:title"];

    readonly bool _isStory = SchemaTypes.IsStory(article);

    [JsonPropertyName("@context")]
    public string Context { get; } = "https://schema.org";

    [JsonPropertyName("@type")]
    public string Type => SchemaTypes.Of(article);

    public string? Url => article.CanonicalUrl ?? article.Url;
    public string? MainEntityOfPage => _isStory ? Url : null;
    public string? Headline => article.Headline;
    public string? AlternativeHeadline => OtherTitle();
    public string? Description => article.Description ?? article.Standfirst;
    public string? Abstract => article.Standfirst;
    public IEnumerable<SchemaThing>? Author => Filled(article.Authors.Select(SchemaThing.Of));
    public string? DatePublished => article.Published?.Value;
    public string? DateModified => article.Modified?.Value;
    public string? InLanguage => article.Language;
    public SchemaThing? Publisher => SchemaThing.Of("Organization", article.SiteName);
    public string? ArticleSection => _isStory ? article.Section : null;
    public IEnumerable<string>? Keywords => Filled(article.Keywords);
    public string? Genre => article.Genre;
    public string? Dateline => Type.EndsWith("NewsArticle", StringComparison.Ordinal) ? PrintedDateline.Of(article.Dateline) : null;
    public SchemaThing? LocationCreated => SchemaThing.Of("Place", article.Dateline?.Place);
    public IEnumerable<SchemaImage>? Image => Filled(article.Images.Select(image => new SchemaImage(image)));
    public bool? IsAccessibleForFree => article.IsFree;
    public string? License => article.Page.Licence?.Url;
    public string? CopyrightNotice => article.Page.Licence?.Text;
    public SchemaThing? CopyrightHolder => SchemaThing.Of("Organization", article.Page.Licence?.Holder);
    public string? ArticleBody => _isStory && article.Text.Length > 0 ? article.Text : null;
    public int? WordCount => _isStory && article.Text.Length > 0 ? Formats.WordCount.Of(article.Text) : null;
    public IEnumerable<SchemaThing>? Mentions =>
        Filled(article.People.Select(person => SchemaThing.Of("Person", person.Name)).OfType<SchemaThing>());

    public IEnumerable<string>? Correction => Filled(Corrections());
    public IEnumerable<SchemaPost>? HasPart => Filled(article.Embeds.Select(SchemaPost.Of));

    public IEnumerable<SchemaPost>? LiveBlogUpdate => article.Kind == PageKind.LiveBlog
        ? Filled(LiveEntries.Of(article).Select(entry => SchemaPost.Of(entry.Opening, WordsOf(entry.Words))))
        : null;

    string? OtherTitle() =>
        (from evidence in article.Evidence
         where evidence.Field == "headline"
         from other in evidence.Others
         where DeclaredTitles.Contains(other.From) && other.Value != article.Headline && !NamesTheSite(other.Value)
         select other.Value).FirstOrDefault();

    bool NamesTheSite(string title) =>
        article.SiteName is { Length: > 0 } site && title.Contains(site, StringComparison.OrdinalIgnoreCase);

    // schema.org's corrections are what was wrong or could be misunderstood; what was added is none.
    IEnumerable<string> Corrections() =>
        from correction in article.Page.Corrections
        where correction.Kind is CorrectionKind.Correction or CorrectionKind.Clarification
        select correction.Text;

    string WordsOf(TextSpan span) => span.Of(article.Text).ToString();

    // An empty list would say that there is none; that it is left out says that the page names none.
    static IEnumerable<T>? Filled<T>(IEnumerable<T> items) => items.Any() ? items : null;
}
