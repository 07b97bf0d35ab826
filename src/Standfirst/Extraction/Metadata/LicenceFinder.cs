using System.Text.Json;
using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Extraction.Metadata.Declared;

namespace Standfirst.Extraction.Metadata;

/// <summary>Finds who holds the rights in a story, and on what terms it may be used.</summary>
static class LicenceFinder
{
    // Estimates, for no corpus has the truth: a sample of what the development pages gave was read.
    static readonly Witness<StoryPage, Licence>[] Places =
    [
        new("json-ld", .95, story => story.Article is { } article ? Linked(article, story.Declared) : null),
        new("rel=license", .95, story => Link(story)),
        new("meta", .9, story => Meta(story.Declared)),
        new("printed line", .9, story => Printed(story)),
    ];

    // Names without a sign of copyright, which may be a line or an address.
    static readonly string[] Rights =
        ["dcterms.license", "dc.rights", "dcterms.rights", "dc.rights.license", "copyright", "rights"];
    static readonly string[] Holders =
        ["dcterms.rightsholder", "dc.rightsholder", "dc.rights.holder", "article:copyright_holder"];

    /// <summary>The licence and who was believed; null when the page tells none.</summary>
    /// <remarks>Machines are told a holder or an address, readers the line that goes with it.</remarks>
    public static Verdict<Licence>? Find(StoryPage story)
    {
        var said = Witnesses.Ask(Places, story);
        var verdict = Witnesses.Judge("licence", said, licence => licence.Text ?? licence.Url ?? licence.Holder ?? "");
        if (verdict is not { Value: { } believed } || believed is { Text: not null, Url: not null })
            return verdict;
        foreach (var (_, _, other) in said)
        {
            bool agrees = believed.Holder is null || other.Holder is null || PlainLetters.AreSame(believed.Holder, other.Holder);
            believed = new(
                believed.Text ?? (agrees ? other.Text : null), believed.Url ?? other.Url, believed.Holder ?? other.Holder);
        }
        return verdict with { Value = believed };
    }

    static Licence? Linked(LinkedArticle article, PageDeclarations page)
    {
        var json = article.Json;
        string? text = LinkedValue.Words(json, "copyrightNotice"), url = null, holder = null;
        foreach (var licence in LinkedValue.All(json, "license"))
        {
            var terms = article.Graph.Resolve(licence);
            string? said = terms.ValueKind == JsonValueKind.String ? LinkedValue.StringOf(terms)
                : LinkedValue.String(terms, "url") ?? LinkedValue.String(terms, "@id");
            url ??= IsAddress(said) ? page.Absolute(said) : null;
            text ??= terms.ValueKind == JsonValueKind.String && !IsAddress(said) ? DeclaredText.Of(said)
                : LinkedValue.Words(terms, "name");
        }
        foreach (var owner in LinkedValue.All(json, "copyrightHolder"))
            holder ??= owner.ValueKind == JsonValueKind.String ? DeclaredText.Of(LinkedValue.StringOf(owner))
                : LinkedValue.Words(article.Graph.Resolve(owner), "name");
        return Of(text, url, holder);
    }

    // A picture has its own licence, and so has what stands beside the story.
    static Licence? Link(StoryPage story)
    {
        const int mostLinks = 20;
        var links = story.Declared.Noted.LicenceLinks;
        foreach (int number in links[..Math.Min(links.Length, mostLinks)])
        {
            var link = story.Declared.Page[number];
            if (story.Declared.Absolute(link.Attribute(AttributeName.Href)) is not { } url
                || link.Tag == TagName.A && IsOfPicture(story, link))
                continue;
            var words = story.TextOf(link);
            return Of(words.Length is > 1 and <= CopyrightLine.LongestLine ? words.ToString() : null, url, null);
        }
        return null;
    }

    static bool IsOfPicture(StoryPage story, PageNode link)
    {
        const int deepest = 6;
        for (int level = 0; level < deepest && link.IsElement; level++, link = link.Parent)
        {
            if (link.Tag == TagName.Figure || (story.HintsOf(link) & ClassHint.Caption) != 0)
                return true;
        }
        return false;
    }

    static Licence? Meta(PageDeclarations page)
    {
        string? text = null, url = null;
        foreach (string name in Rights)
        {
            if (page.Meta(name) is not { Length: <= CopyrightLine.LongestLine } said)
                continue;
            url ??= IsAddress(said) ? page.Absolute(said) : null;
            text ??= IsAddress(said) ? null : said;
        }
        // The name "copyright" is as good as the sign.
        string? holder = page.Meta(Holders)
            ?? (page.Meta("copyright") is { } owner && owner == text ? CopyrightLine.HolderOf($"© {owner}") : null);
        return holder is { Length: > CopyrightLine.LongestHolder } ? Of(text ?? holder, url, null) : Of(text, url, holder);
    }

    // The last line of the page that is one: nobody prints it twice.
    static Licence? Printed(StoryPage story)
    {
        const int mostLines = 200;
        var lines = story.Declared.Lines;
        for (int line = lines.Count - 1; line >= Math.Max(0, lines.Count - mostLines); line--)
        {
            var words = lines.TextOf(line);
            if (CopyrightLine.Is(words))
                return Of(words.ToString(), null, null);
        }
        return null;
    }

    static Licence? Of(string? text, string? url, string? holder)
    {
        holder ??= text is null ? null : CopyrightLine.HolderOf(text);
        return text is null && url is null && holder is null ? null : new(text, url, holder);
    }

    static bool IsAddress(string? said) => said is not null
        && said.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !said.Contains(' ');
}
