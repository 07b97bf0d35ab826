using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Standfirst.Collect.Sources;

namespace Standfirst.Collect.Feeds;

/// <summary>One item of RSS or Atom; each field has its elements, the best first.</summary>
static partial class XmlItem
{
    static readonly string[] Titles = ["title", "atom:title", "media:title", "dc:title", "itunes:title"];
    static readonly string[] Ids = ["guid", "atom:id", "id", "dc:identifier"];
    static readonly string[] Authors = ["dc:creator", "atom:author", "author", "itunes:author", "dc:contributor"];
    static readonly string[] Contents = ["content:encoded", "atom:content", "xhtml:body", "xhtml:div"];
    static readonly string[] Summaries = ["description", "atom:summary", "itunes:summary", "media:description", "dc:description"];
    static readonly string[] Topics = ["category", "atom:category", "dc:subject"];

    static readonly string[] Publications =
    [
        "pubDate", "atom:published", "atom:issued", "dc:date", "dcterms:issued", "dcterms:created", "atom:created",
        "date", "pubdate",
    ];

    static readonly string[] Changes = ["atom:updated", "atom:modified", "dcterms:modified"];

    // A group, its films, and their stills.
    const int MediaDepth = 2;

    /// <summary>Makes an item of its element.</summary>
    /// <param name="item">The element.</param>
    /// <param name="around">What its addresses are relative to; null where that is unknown.</param>
    /// <param name="inherited">The feed's authors, where they are also the item's.</param>
    public static FeedItem Made(XmlPiece item, Uri? around, IReadOnlyList<string> inherited)
    {
        var baseUrl = WebAddress.Base(item["xml:base"], around);
        string? id = First(item, Ids)?.Text ?? item["rdf:about"];
        string? url = Address(item, baseUrl);
        var contentPiece = First(item, Contents);
        string? content = contentPiece is null ? null : Html(contentPiece);
        var summaryPiece = First(item, Summaries);
        string? summaryHtml = summaryPiece is null ? null : Html(summaryPiece);
        if (content is null && summaryHtml is not null && FeedExtent.IsStory(summaryHtml))
            (content, summaryHtml) = (summaryHtml, null);
        string? summary = PlainText.OfHtml(summaryHtml);
        var authors = AuthorsOf(item.Children);
        return new()
        {
            Url = url,
            Id = id ?? url,
            Title = Title(item),
            Authors = authors.Count > 0 ? authors : inherited,
            Published = Date(item, Publications) ?? Date(item, Changes),
            Updated = Date(item, Changes),
            Language = item["xml:lang"] ?? contentPiece?["xml:lang"] ?? item.First("dc:language")?.Text,
            Summary = summary,
            Content = content,
            ContentExtent = FeedExtent.OfContent(content, summary),
            BaseUrl = WebAddress.Base(contentPiece?["xml:base"], baseUrl)?.AbsoluteUri ?? url,
            Categories = [.. CategoriesOf(item).Distinct()],
            Media = [.. MediaOf(item, baseUrl, 0).DistinctBy(media => media.Url)],
        };
    }

    /// <summary>The authors among some elements, of the best kind there is.</summary>
    public static IReadOnlyList<string> AuthorsOf(IEnumerable<XmlPiece> pieces)
    {
        var all = pieces.ToList();
        foreach (string name in Authors)
        {
            List<string> named = [.. all.Where(piece => piece.Name == name).Select(Name).OfType<string>().Distinct()];
            if (named.Count > 0)
                return named;
        }
        return [];
    }

    // Atom has an element inside for the name; RSS wants "desk@quay.example (Petra Quillfeather)".
    static string? Name(XmlPiece author)
    {
        if ((author.First("atom:name") ?? author.First("name")) is { } inside)
            return PlainText.OfEither(inside.Text);
        string? text = PlainText.OfEither(author.Children.Any() ? null : author.Text);
        if (text is null)
            return null;
        if (MailAndName().Match(text) is { Success: true } both)
            return both.Groups[1].Value.Trim() is { Length: > 0 } name ? name : null;
        return MailAlone().IsMatch(text) ? null : text;
    }

    static string? Title(XmlPiece item)
    {
        var title = First(item, Titles);
        return title?["type"] is "text" or "text/plain" ? PlainText.OfText(title.Text) : PlainText.OfEither(title?.Text);
    }

    static string? Address(XmlPiece item, Uri? baseUrl)
    {
        var guid = item.First("guid");
        string?[] places =
        [
            item.First("feedburner:origLink")?.Text,
            item.All("link").Select(link => link.Text).FirstOrDefault(text => text is not null),
            XmlLinks.Of(item.Children, "alternate"),
            guid?["isPermaLink"] is "false" or "False" or "no" ? null : AbsoluteOnly(guid?.Text),
            item["rdf:about"],
            AbsoluteOnly(item.First("atom:id")?.Text),
        ];
        return places.Select(place => WebAddress.Absolute(place, baseUrl)).FirstOrDefault(address => address is not null);
    }

    // An id is an address only where it looks like one from its beginning: "7" is none.
    static string? AbsoluteOnly(string? id) => WebAddress.Absolute(id, null);

    static XmlPiece? First(XmlPiece item, string[] names)
    {
        foreach (string name in names)
        {
            var found = item.All(name).FirstOrDefault(piece => piece.Text is not null || piece.Children.Any());
            if (found is not null)
                return found;
        }
        return null;
    }

    // Escaped or in CDATA, or as elements; text is told by its type alone.
    static string? Html(XmlPiece piece)
    {
        string type = piece["type"] ?? "html";
        bool isAtom = piece.Name.StartsWith("atom:", StringComparison.Ordinal);
        if (isAtom && piece["type"] is null && piece["mode"] is null)
            type = "text";
        string? html = type switch
        {
            _ when piece.Children.Any() => MarkupWriter.Inside(piece),
            "text" or "text/plain" => WebUtility.HtmlEncode(piece.Text),
            "html" or "xhtml" or "text/html" or "application/xhtml+xml" => piece.Text,
            _ => isAtom ? null : piece.Text,
        };
        return string.IsNullOrWhiteSpace(html) ? null : html.Trim();
    }

    static DateTimeOffset? Date(XmlPiece item, string[] names) => names
        .SelectMany(item.All).Select(piece => FeedDate.Parse(piece.Text)).FirstOrDefault(date => date is not null);

    static IEnumerable<string> CategoriesOf(XmlPiece item) => item.Children
        .Where(piece => Topics.Contains(piece.Name))
        .Select(piece => PlainText.OfEither(piece["label"] ?? piece["term"] ?? piece.Text))
        .OfType<string>();

    static IEnumerable<FeedMedia> MediaOf(XmlPiece item, Uri? baseUrl, int depth) => item.Children.SelectMany(piece =>
        piece.Name is "media:group" or "media:content" && depth < MediaDepth
            ? Own(piece, baseUrl).Concat(MediaOf(piece, baseUrl, depth + 1))
            : Own(piece, baseUrl));

    static IEnumerable<FeedMedia> Own(XmlPiece piece, Uri? baseUrl)
    {
        string? address = piece.Name switch
        {
            "enclosure" or "media:content" or "media:thumbnail" => piece["url"],
            "itunes:image" => piece["href"],
            "atom:link" or "link" when piece["rel"] == "enclosure" => piece["href"],
            _ => null,
        };
        if (WebAddress.Absolute(address, baseUrl) is not { } url)
            yield break;
        string? type = piece["type"] ?? piece["medium"] ?? (piece.Name is "media:thumbnail" or "itunes:image" ? "image" : null);
        string? length = piece["length"] ?? piece["fileSize"];
        bool isLength = long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out long bytes) && bytes > 0;
        yield return new(url, type, isLength ? bytes : null);
    }

    [GeneratedRegex(@"^\S{1,200}@\S{1,200}\s+\((.{0,200})\)$")]
    private static partial Regex MailAndName();

    [GeneratedRegex(@"^(mailto:)?[^\s@]{1,200}@[^\s@]{1,200}\.[^\s@]{1,60}$")]
    private static partial Regex MailAlone();
}
