using Standfirst.Articles;
using Standfirst.Formats.Html;

namespace Standfirst.Formats.Ninjs;

/// <summary>An article as ninjs has it: the names here, in this order, are its properties.</summary>
sealed class NinjsItem(Article article)
{
    /// <summary>The page's address or, where none is known, the name of its bytes.</summary>
    public string Uri => article.CanonicalUrl ?? article.Url ?? HashName.OfPage(article);

    public NinjsStandard Standard { get; } = new();
    public string? FirstCreated => NinjsTime.Of(article.Published);
    public string? VersionCreated => NinjsTime.Of(article.Modified ?? article.Published);
    public string? ContentCreated => NinjsTime.Of(article.Published);
    public string Type => article.Kind is PageKind.Gallery or PageKind.Video ? "composite" : "text";

    public string? RepresentationType => article.IsCutOff switch
    {
        true => "incomplete",
        false => "complete",
        null => null,
    };

    public string? Language => article.Language;
    public IEnumerable<NinjsEntity>? People => Filled(Authors(AuthorKind.Person).Concat(Named()));
    public IEnumerable<NinjsEntity>? Organisations => Filled(Organizations());
    public IEnumerable<NinjsEntity>? Subjects => Filled(Topics());
    public IEnumerable<NinjsEntity>? Genres => article.Genre is { } genre ? [new(genre)] : null;

    public IEnumerable<NinjsWords>? Headlines =>
        Filled(NinjsWords.Of(("main", article.Headline), ("kicker", article.Kicker)));

    public IEnumerable<NinjsWords>? Descriptions =>
        Filled(NinjsWords.Of(("standfirst", article.Standfirst), ("description", article.Description)));

    public string? By =>
        article.Authors.Count > 0 ? string.Join(", ", article.Authors.Select(author => author.Name)) : null;

    public string? Located => article.Dateline?.Place;
    public string? CopyrightHolder => article.Page.Licence?.Holder;
    public string? CopyrightNotice => article.Page.Licence?.Text;
    public string? UsageTerms => article.Page.Licence?.Url;
    public IEnumerable<NinjsWords>? Bodies => article.Blocks.Count > 0 ? [PlainBody(), HtmlBody()] : null;

    public IEnumerable<NinjsPicture>? Associations =>
        Filled(article.Images.Select((image, place) => new NinjsPicture(image, place)));

    IEnumerable<NinjsEntity> Organizations() =>
        Authors(AuthorKind.Agency).Concat(Authors(AuthorKind.Desk)).Concat(
            article.SiteName is { } site ? [new(site) { Rel = "publisher" }] : []);

    IEnumerable<NinjsEntity> Authors(AuthorKind kind) =>
        from author in article.Authors
        where author.Kind == kind
        select new NinjsEntity(author.Name) { Uri = author.Url, Rel = "author" };

    IEnumerable<NinjsEntity> Named() =>
        from person in article.People
        select new NinjsEntity(person.Name) { Rel = "subject" };

    IEnumerable<NinjsEntity> Topics()
    {
        if (article.Section is { } section)
            yield return new(section) { Rel = "section" };
        foreach (string keyword in article.Keywords)
            yield return new(keyword) { Rel = "keyword" };
    }

    NinjsWords PlainBody() => new("main", article.Text)
    {
        CharCount = WordCount.Letters(article.Text),
        WordCount = WordCount.Of(article.Text),
    };

    // With what plain text cannot tell: headings, lists, links, pictures and posts at their place.
    NinjsWords HtmlBody()
    {
        using var body = new StringWriter { NewLine = "\n" };
        new HtmlBody(body, article).Write();
        return new("main", body.ToString()) { ContentType = "text/html" };
    }

    // The schema's lists have no empty ones: what the page does not say is left out.
    static IEnumerable<T>? Filled<T>(IEnumerable<T> items) => items.Any() ? items : null;
}
