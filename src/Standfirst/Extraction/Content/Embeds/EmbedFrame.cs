using System.Buffers;
using Standfirst.Articles;
using Standfirst.Dom;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>Frames and plug-in objects: the player or post is known by where the frame leads.</summary>
static class EmbedFrame
{
    // A frame of a host that no table knows is an embed when its surroundings say so. One without a name
    // of its own platform is called by what it is.
    const string UnknownPlatform = "iframe";

    static readonly SearchValues<string> Signs = SearchValues.Create(
        ["embed", "video", "player", "interactive", "infographic", "chart"], StringComparison.OrdinalIgnoreCase);

    // Measuring, selling, asking and talking: what frames hold besides embeds.
    static readonly SearchValues<string> NoEmbeds = SearchValues.Create(
    [
        "googletagmanager", "doubleclick", "syndication", "adservice", "adsystem", "adserver", "adnxs", "/ads",
        "outbrain", "taboola", "criteo", "teads", "disqus", "comment", "captcha", "analytics", "consent", "privacy",
        "cookie", "sourcepoint", "newsletter", "sibforms", "login", "signin", "account", "oauth", "subscribe",
        "checkout", "paywall", "sharethis", "addthis", "/share", "widgets/like", "likes/", "tracking", "pixel",
        "usersync", "banner", "affiliate", "chat", "survey",
    ], StringComparison.OrdinalIgnoreCase);

    /// <summary>How far up the surroundings may say that a frame is an embed.</summary>
    const int SurroundingElements = 2;

    public static bool IsEmbed(PageNode frame) =>
        PostIn(frame) is not null || HiddenIn(frame) is not null || UnknownAddress(frame) is not null;

    /// <summary>The embed that a frame shows; null when it shows none.</summary>
    public static Embed? Read(PageNode frame, Uri? pageUrl)
    {
        if (PostIn(frame) is { } post)
            return post.ToEmbed();
        if (HiddenIn(frame) is { } markup && (EmbedReader.ReadMarkup(markup, pageUrl) ?? LinkedFrom(markup)) is { } hidden)
            return hidden;
        return UnknownAddress(frame) is { } address ? OfUnknownHost(frame, address) : null;
    }

    /// <summary>The film behind a still picture: a light player is no more than a link around it.</summary>
    static Embed? LinkedFrom(string markup)
    {
        using var tree = PageParser.Parse(markup);
        return CarriedAddress.Inner(tree.Document, null)?.ToEmbed();
    }

    static Embed OfUnknownHost(PageNode frame, string address) =>
        MarkedElement.MarkOf(frame)?.Platform == "wordpress" && AddressParts.Parse(address) is { } parts
            ? new Embed("wordpress") { Url = WithoutEmbed(parts.Page) }
            : new Embed(UnknownPlatform) { Url = address };

    static string WithoutEmbed(string page) =>
        page.EndsWith("/embed", StringComparison.Ordinal) ? page[..^"embed".Length] : page;

    static PostAddress? PostIn(PageNode frame)
    {
        foreach (var attribute in frame.Attributes)
        {
            if (attribute.Name != AttributeName.Srcdoc && attribute.Utf8.Contains((byte)'/')
                && PostAddress.Find(attribute.Value) is { } post)
            {
                return post;
            }
        }

        // <object><param name="movie" value="…"></object>
        if (frame.Tag != TagName.Object)
            return null;
        foreach (var child in frame.Children)
        {
            if (child.Tag is TagName.Param or TagName.Embed && PostIn(child) is { } post)
                return post;
        }
        return null;
    }

    static string? HiddenIn(PageNode frame) => HiddenMarkup.Decode(frame.Utf8Attribute(AttributeName.Srcdoc));

    /// <summary>Where a frame of an unknown host leads; null when nothing says that it is an embed.</summary>
    static string? UnknownAddress(PageNode frame)
    {
        bool isFrame = frame.Tag is TagName.Iframe or TagName.AmpIframe;
        if (!isFrame || IsTiny(frame) || VisibleText.IsHidden(frame) || !HasSign(frame))
            return null;
        foreach (var attribute in frame.Attributes)
        {
            if (attribute.Utf8Name.IndexOf("src"u8) < 0)
                continue;
            string address = attribute.Value.Trim();
            if (address.StartsWith("//", StringComparison.Ordinal))
                address = "https:" + address;
            if (!address.StartsWith("http", StringComparison.OrdinalIgnoreCase)
                || AddressParts.Parse(address) is not { } parts)
            {
                continue;
            }
            bool isOther = PostAddress.IsHostOfPlatform(parts.Host)
                || address.AsSpan().ContainsAny(NoEmbeds);
            return isOther ? null : address;
        }
        return null;
    }

    static bool IsTiny(PageNode frame) =>
        frame.Attribute(AttributeName.Width) is "0" or "1" or "0px" or "1px"
        || frame.Attribute(AttributeName.Height) is "0" or "1" or "0px" or "1px";

    static bool HasSign(PageNode frame)
    {
        var element = frame;
        for (int i = 0; i <= SurroundingElements && element.IsElement; i++, element = element.Parent)
        {
            if (element.Attribute(AttributeName.Class).AsSpan().ContainsAny(Signs))
                return true;
        }
        return false;
    }
}
