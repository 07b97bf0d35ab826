using System.Globalization;
using System.Net;
using System.Text;

namespace Standfirst.Collect.Feeds;

/// <summary>Makes a page of an item that brings its story along, so that it is read as any page is.</summary>
public static class FeedPage
{
    const string Moment = "yyyy-MM-dd'T'HH:mm:sszzz";

    /// <summary>The page's bytes in UTF-8; null where the item has no text.</summary>
    /// <param name="item">The item.</param>
    /// <param name="feed">The feed that it is from.</param>
    public static byte[]? Of(FeedItem item, Feed feed)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(feed);
        if (item.Content is null)
            return null;
        var page = new StringBuilder("<!DOCTYPE html>\n<html");
        if ((item.Language ?? feed.Language) is { } language)
            page.Append(CultureInfo.InvariantCulture, $" lang=\"{Escaped(language)}\"");
        page.Append(">\n<head>\n<meta charset=\"utf-8\">\n");
        Line(page, item.BaseUrl, "<base href=\"{0}\">");
        Line(page, item.Title, "<title>{0}</title>");
        Line(page, item.Url, "<link rel=\"canonical\" href=\"{0}\">");
        Line(page, feed.Title, "<meta property=\"og:site_name\" content=\"{0}\">");
        Line(page, item.Summary, "<meta name=\"description\" content=\"{0}\">");
        Line(page, Written(item.Published), "<meta property=\"article:published_time\" content=\"{0}\">");
        Line(page, Written(item.Updated), "<meta property=\"article:modified_time\" content=\"{0}\">");
        foreach (string category in item.Categories)
            Line(page, category, "<meta property=\"article:tag\" content=\"{0}\">");
        foreach (string author in item.Authors)
            Line(page, author, "<meta name=\"author\" content=\"{0}\">");
        page.Append("</head>\n<body>\n<article>\n<header>\n");
        Line(page, item.Title, "<h1>{0}</h1>");
        if (item.Authors.Count > 0)
            Line(page, string.Join(", ", item.Authors), "<p class=\"byline\">{0}</p>");
        Line(page, Written(item.Published), "<time datetime=\"{0}\">{0}</time>");
        page.Append("</header>\n").Append(item.Content).Append("\n</article>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(page.ToString());
    }

    static string? Written(DateTimeOffset? moment) => moment?.ToString(Moment, CultureInfo.InvariantCulture);

    static void Line(StringBuilder page, string? value, string line)
    {
        if (value is not null)
            page.Append(line.Replace("{0}", Escaped(value), StringComparison.Ordinal)).Append('\n');
    }

    static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
