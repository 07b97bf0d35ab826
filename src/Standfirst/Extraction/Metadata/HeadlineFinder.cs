using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Extraction.Metadata.Declared;

namespace Standfirst.Extraction.Metadata;

/// <summary>The headline and where it is printed.</summary>
/// <param name="Text">In words; null when the page has none.</param>
/// <param name="Kicker">The kicker that was printed inside the headline's element; null when none
/// was.</param>
/// <param name="Node">Where it is printed; no node when it is not.</param>
/// <param name="Evidence">Who was believed; null when there is no headline.</param>
sealed record FoundHeadline(string? Text, string? Kicker, PageNode Node, FieldEvidence? Evidence);

/// <summary>Finds the headline as printed.</summary>
static class HeadlineFinder
{
    const double PrintedConfidence = .82;
    const int MostHeadings = 5;

    /// <summary>What the witnesses know.</summary>
    /// <param name="Page">What the page declares.</param>
    /// <param name="Article">The JSON-LD object of the story; null when there is none.</param>
    /// <param name="Site">The names that the publication goes by.</param>
    /// <param name="Headings">The keys of the page's main headings.</param>
    sealed record Sight(
        PageDeclarations Page, LinkedArticle? Article, SiteNames Site, List<string> Headings);

    static readonly Witness<Sight, string>[] Declared =
    [
        new("json-ld", .81, sight => sight.Article is { } article
            ? LinkedValue.Words(article.Json, "headline")
            : null),
        new("og:title", .77, sight => Stripped(sight, sight.Page.Meta("og:title"))),
        new("microdata", .9, sight => Property(sight.Page, PropertyName.Headline)),
        new("meta", .75, sight =>
            Stripped(sight, sight.Page.Meta("dc.title", "dcterms.title", "parsely-title", "sailthru.title",
            "cxenseparse:title", "citation_title"))),
        new("twitter:title", .75, sight => Stripped(sight, sight.Page.Meta("twitter:title"))),
        new("json-ld name", .68, sight => sight.Article is { } article
            ? Stripped(sight, LinkedValue.Words(article.Json, "name")) : null),
        new("title", .68, sight => Stripped(sight, sight.Page.Title)),
    ];

    /// <summary>The headline that page, JSON-LD and meta elements agree on best.</summary>
    public static FoundHeadline Find(PageDeclarations page, LinkedArticle? article, SiteNames site)
    {
        var said = Witnesses.Ask(Declared, new Sight(page, article, site, Headings(page)));
        var printed = PrintedHeadline.Find(page, site, said);
        if (printed is not null)
            said.Insert(0, new("printed", PrintedConfidence, printed.Text));
        var verdict = Witnesses.Judge("headline", said, text => text);
        return new(verdict?.Value, printed?.Kicker, printed?.Node ?? default, verdict?.Evidence);
    }

    static string? Stripped(Sight sight, string? title) =>
        title is null ? null : TitleLine.WithoutSite(title, sight.Site, sight.Headings);

    static List<string> Headings(PageDeclarations page)
    {
        List<string> keys = [];
        foreach (int number in page.Noted.Headings)
        {
            var heading = page.Page[number];
            if (heading.Tag == TagName.H1 && !PrintedHeadline.LeadsHome(heading, page))
                keys.Add(PlainLetters.Key(page.Lines.ShortText(heading)));
            if (keys.Count == MostHeadings)
                break;
        }
        return keys;
    }

    static string? Property(PageDeclarations page, PropertyName name)
    {
        foreach (var property in page.Noted.Properties)
        {
            if (property.Name == name && page.ValueOf(property) is { } value)
                return value;
        }
        return null;
    }
}
