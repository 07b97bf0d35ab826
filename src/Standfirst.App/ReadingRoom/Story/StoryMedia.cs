using Microsoft.AspNetCore.Html;
using Standfirst.App.ReadingRoom.Days;
using Standfirst.App.ReadingRoom.Words;
using Standfirst.Articles;
using static Standfirst.App.ReadingRoom.Charts.Markup;
using Markup = Standfirst.App.ReadingRoom.Charts.Markup;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>Pictures and posts of other sites as the room shows them: told of, never fetched unless the reader asks.</summary>
/// <param name="story">The article.</param>
/// <param name="showsImages">Whether the reader asked for the pictures.</param>
sealed class StoryMedia(StoryView story, bool showsImages)
{
    // A caption is a sentence or two, a post has its platform's limit; what is longer is cut.
    const int LongestCaption = 1200, LongestPost = 4000, LongestName = 120;

    // The largest side that is believed, in CSS pixels.
    const int LargestSide = 20_000;

    static readonly Dictionary<string, string> PlatformNames = new()
    {
        ["bluesky"] = "Bluesky",
        ["facebook"] = "Facebook",
        ["instagram"] = "Instagram",
        ["linkedin"] = "LinkedIn",
        ["mastodon"] = "Mastodon",
        ["reddit"] = "Reddit",
        ["soundcloud"] = "SoundCloud",
        ["spotify"] = "Spotify",
        ["telegram"] = "Telegram",
        ["threads"] = "Threads",
        ["tiktok"] = "TikTok",
        ["vimeo"] = "Vimeo",
        ["x"] = "X",
        ["youtube"] = "YouTube",
    };

    /// <summary>A picture: itself where it was asked for, else what is in it and where it would come from.</summary>
    /// <param name="image">The picture.</param>
    /// <param name="number">The number of its block, from 1; null for one that stands in none.</param>
    public IHtmlContent Figure(Image image, int? number)
    {
        var html = new HtmlContentBuilder();
        html.Add($"<figure class=\"picture\"{IdOf(number)}>");
        // A browser would take an http address for an insecure one, and the page's policy lets none through.
        string? url = WebLink.Of(image.Url) is { } link && link.StartsWith("https:", StringComparison.Ordinal) ? link : null;
        if (showsImages && url is not null)
        {
            html.Add($"<img src=\"{url}\" alt=\"{image.Alt ?? image.Caption ?? ""}\"{SizeOf(image)}");
            html.Add($" loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\">");
        }
        else
        {
            html.Add($"<div class=\"picture-place\"><p dir=\"auto\">{Shortened.Of(image.Alt ?? "A picture", LongestCaption)}</p>");
            html.Add($"{OfferOf(url, number)}</div>");
        }
        if (image.Caption is not null || image.Credit is not null)
            html.Add($"<figcaption dir=\"auto\">{Shortened.Of(image.Caption ?? "", LongestCaption)} {CreditOf(image)}</figcaption>");
        return html.Add($"</figure>\n");
    }

    /// <summary>A post or player as a card of its own: who, when, its words, and a link to it.</summary>
    public static IHtmlContent Card(Embed embed, int? number)
    {
        string platform = PlatformNames.GetValueOrDefault(embed.Platform, Shortened.Of(embed.Platform, LongestName));
        var html = new HtmlContentBuilder();
        html.Add($"<figure class=\"post\"{IdOf(number)}><figcaption><span class=\"post-platform\">{platform}</span>");
        if (embed.Author is { } author)
            html.Add($" <bdi class=\"post-author\">{Shortened.Of(author, LongestName)}</bdi>");
        if (embed.Handle is { } handle)
            html.Add($" <bdi>@{Shortened.Of(handle, LongestName)}</bdi>");
        if (embed.Posted is { } posted)
            html.Add($" <time datetime=\"{posted}\"><bdi>{ReadableDate.Of(posted)}</bdi></time>");
        html.Add($"</figcaption>");
        if (!string.IsNullOrWhiteSpace(embed.Text))
            html.Add($"<p class=\"post-words\" dir=\"auto\">{Shortened.Of(embed.Text, LongestPost)}</p>");
        if (WebLink.Of(embed.Url) is { } url)
        {
            html.Add($"<p class=\"post-link\"><a class=\"away\" href=\"{url}\" rel=\"nofollow noopener noreferrer\">");
            html.Add($"Open at <bdi>{WebLink.HostOf(url)}</bdi></a></p>");
        }
        return html.Add($"</figure>\n");
    }

    IHtmlContent OfferOf(string? url, int? number)
    {
        if (url is null)
            return HtmlString.Empty;
        string back = number is { } block ? $"#b{block}" : "";
        return new HtmlContentBuilder()
            .Add($"<a class=\"button\" href=\"{Paths.ArticleWithImages(story.Id)}{back}\" rel=\"nofollow\">Show pictures</a> ")
            .Add($"<span class=\"picture-from\">from <bdi>{WebLink.HostOf(url)}</bdi></span>");
    }

    static IHtmlContent IdOf(int? number) => number is { } block ? Markup.Of($" id=\"b{block}\"") : HtmlString.Empty;

    static IHtmlContent CreditOf(Image image) => image.Credit is { } credit
        ? Markup.Of($"<span class=\"credit\">{Shortened.Of(credit, LongestName * 2)}</span>")
        : HtmlString.Empty;

    static IHtmlContent SizeOf(Image image) =>
        image is { Width: > 0 and <= LargestSide, Height: > 0 and <= LargestSide }
            ? Markup.Of($" width=\"{image.Width}\" height=\"{image.Height}\"")
            : HtmlString.Empty;
}
