using Standfirst.Articles;
using Standfirst.Dom;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>Whether markup stands on the page or was unpacked from it.</summary>
enum MarkupDepth
{
    /// <summary>On the page.</summary>
    Page,

    /// <summary>In a template, script or attribute: nothing more is unpacked from there.</summary>
    Unpacked,
}

/// <summary>Reads posts, films and players of other sites off the elements that carry them.</summary>
static class EmbedReader
{
    // A consent wall has a heading, two or three sentences and some buttons; a story has more.
    const int MostNodes = 200;

    /// <summary>Whether an element has so few nodes below it that it may be an embed and no more, and that looking at each costs
    /// nothing.</summary>
    internal static bool IsSmall(PageNode element) => element.HasAtMost(MostNodes);

    /// <summary>Whether an element is wholly an embed: nothing below it belongs to the story.</summary>
    /// <remarks>Scripts and templates can be embeds too.</remarks>
    public static bool IsEmbed(PageNode element) => IsCarrier(element, MarkupDepth.Page) || ConsentWall.Is(element);

    /// <summary>The embed that an element carries.</summary>
    /// <param name="element">An element of which <see cref="IsEmbed"/> is true.</param>
    /// <param name="pageUrl">The page's own address; null when unknown.</param>
    /// <returns>Null when it names no post: a consent wall before nothing, a widget of another kind.</returns>
    public static Embed? Read(PageNode element, Uri? pageUrl)
    {
        if (IsCarrier(element, MarkupDepth.Page))
            return ReadCarrier(element, pageUrl, MarkupDepth.Page);
        return ConsentWall.Is(element) ? ReadFirst(element, pageUrl, MarkupDepth.Page) : null;
    }

    /// <summary>The first embed in markup that was unpacked from the page; null when there is none.</summary>
    internal static Embed? ReadMarkup(string markup, Uri? pageUrl)
    {
        using var tree = PageParser.Parse(markup);
        return ReadFirst(tree.Document, pageUrl, MarkupDepth.Unpacked);
    }

    /// <summary>Whether an element is the platform's markup or what a page makes of it, without any wrapper.</summary>
    internal static bool IsCarrier(PageNode element, MarkupDepth depth)
    {
        if (!element.IsElement || element.Namespace != NodeNamespace.Html)
            return false;
        switch (element.Tag)
        {
            case TagName.Html or TagName.Head or TagName.Body or TagName.Main:
            case TagName.Img or TagName.Link or TagName.Meta:
                return false;
            case TagName.Iframe or TagName.AmpIframe or TagName.Embed or TagName.Object:
                return EmbedFrame.IsEmbed(element);
            case TagName.Script:
                return depth == MarkupDepth.Page && EmbedScript.IsEmbed(element);
            case TagName.Template:
                return depth == MarkupDepth.Page && EmbedScript.CarrierIn(element).Exists;
            case TagName.Noscript:
                return depth == MarkupDepth.Page && EmbedScript.OnlyCarrierIn(element).Exists;
            case TagName.Blockquote:
                return PostElement.IsQuotedPost(element);
            default:
                return PostElement.IsPost(element, depth) || LoneAddress.PostIn(element) is not null;
        }
    }

    /// <summary>Whether two carriers show the same post, as a block quote and the frame that replaces it do.</summary>
    internal static bool IsSame(PageNode one, PageNode other) =>
        ReadCarrier(one, null, MarkupDepth.Unpacked) is { } first
        && ReadCarrier(other, null, MarkupDepth.Unpacked) is { } second
        && first.Platform == second.Platform
        && (first.Id ?? first.Url) == (second.Id ?? second.Url);

    static Embed? ReadFirst(PageNode top, Uri? pageUrl, MarkupDepth depth)
    {
        foreach (var node in top.Descendants)
        {
            if (IsCarrier(node, depth) && ReadCarrier(node, pageUrl, depth) is { } embed)
                return embed;
        }
        return null;
    }

    static Embed? ReadCarrier(PageNode element, Uri? pageUrl, MarkupDepth depth) => element.Tag switch
    {
        TagName.Iframe or TagName.AmpIframe or TagName.Embed or TagName.Object => EmbedFrame.Read(element, pageUrl),
        TagName.Script => EmbedScript.Read(element, pageUrl),
        TagName.Template or TagName.Noscript => EmbedScript.CarrierIn(element) is { Exists: true } inner
            ? ReadCarrier(inner, pageUrl, MarkupDepth.Unpacked)
            : null,
        _ => LoneAddress.PostIn(element)?.ToEmbed() ?? PostElement.Read(element, pageUrl, depth),
    };
}
