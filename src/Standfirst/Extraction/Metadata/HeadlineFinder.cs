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
    /// <summary>What the witnesses know.</summary>
    sealed record Sight(PageDeclarations Page, LinkedArticle? Article, SiteNames Site,
        PrintedHeadline? Printed);

    static readonly Witness<Sight, string>[] Declared =
    [
        new("json-ld", .81, sight => sight.Article is { } article
            ? LinkedValue.Words(article.Json, "headline")
            : null),
        new("og:title", .77, sight => Stripped(sight, sight.Page.Meta("og:title"))),
        new("microdata", .9, sight => Property(sight.Page, "headline")),
        new("meta", .75, sight =>
            Stripped(sight, sight.Page.Meta("dc.title", "dcterms.title", "parsely-title", "sailthru.title",
            "cxenseparse:title", "citation_title"))),
        new("twitter:title", .75, sight => Stripped(sight, sight.Page.Meta("twitter:title"))),
        new("json-ld name", .68, sight => sight.Article is { } article
            ? Stripped(sight, LinkedValue.Words(article.Json, "name")) : null),
        new("title", .68, sight => Stripped(sight, sight.Page.Title)),
    ];

    static readonly Witness<Sight, string>[] Places =
        [new("printed", .82, sight => sight.Printed?.Text), .. Declared];

    /// <summary>The headline that page, JSON-LD and meta elements agree on best.</summary>
    public static FoundHeadline Find(PageDeclarations page, LinkedArticle? article, SiteNames site)
    {
        var sight = new Sight(page, article, site, null);
        string[] declared = [.. Declared.Select(witness => witness.Read(sight)).OfType<string>().Distinct()];
        sight = sight with { Printed = PrintedHeadline.Find(page, site, declared) };
        var verdict = Witnesses.Judge("headline", Witnesses.Ask(Places, sight), text => text);
        return new(verdict?.Value, sight.Printed?.Kicker, sight.Printed?.Node ?? default, verdict?.Evidence);
    }

    static string? Stripped(Sight sight, string? title) =>
        title is null ? null : TitleLine.WithoutSite(title, sight.Site, Headings(sight.Page));

    static IEnumerable<string> Headings(PageDeclarations page) =>
        page.Headings.Where(heading => heading.Tag == TagName.H1 && !PrintedHeadline.LeadsHome(heading, page))
            .Take(5).Select(page.Lines.ShortText);

    static string? Property(PageDeclarations page, string name)
    {
        foreach (var property in page.Properties)
        {
            if (property.Name == name && property.Value is { } value)
                return value;
        }
        return null;
    }
}
