using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>An element that a platform's mark makes an embedded post, and a block quote that its contents make one.</summary>
static class PostElement
{
    // The wordiest fallback markup has some 60 nodes, a post drawn by the platform itself some hundreds;
    // a wrong mark on a page's own wrapper has the page below it.
    const int MostNodes = 1000;

    // Ids in attributes of which only the surroundings tell the platform: shorter ones number the site's own things.
    const int ShortestId = 8;

    /// <summary>Whether a block quote is a post: by its mark, by its address, or by the signature at its end.</summary>
    public static bool IsQuotedPost(PageNode quote)
    {
        var mark = MarkedElement.MarkOf(quote);
        return mark?.Platform is not null || HoldsPostOnly(quote, mark);
    }

    /// <summary>Whether another element is a post by its mark.</summary>
    public static bool IsPost(PageNode element, MarkupDepth depth)
    {
        if (MarkedElement.MarkOf(element) is not { } mark)
            return false;
        if (mark.Place == MarkPlace.ElementName)
            return true;
        if (mark.Platform is not null)
            return OwnPost(element, mark) is not null && ConsentWall.HasAtMost(element, MostNodes) || HoldsPostOnly(element, mark);

        // A link or an icon with an address or id leads to a post; it does not show it.
        if (mark.Place == MarkPlace.DataAttribute && Elements.IsInline(element.Tag) && element.Tag is not (TagName.Span or TagName.Other))
            return false;
        return (OwnPost(element, mark) is not null || depth == MarkupDepth.Page && MarkupOf(element) is not null) && IsWordless(element);
    }

    public static Embed? Read(PageNode element, Uri? pageUrl, MarkupDepth depth)
    {
        var mark = MarkedElement.MarkOf(element);
        if (PostOf(element, mark) is not { } post)
        {
            if (mark?.Platform == "wordpress")
                return LinkedPage(element, pageUrl);
            return depth == MarkupDepth.Page && MarkupOf(element) is { } markup ? EmbedReader.ReadMarkup(markup, pageUrl) : WordsOnly(element, mark);
        }
        return Told(element, post.Platform) is { } told
            ? post.ToEmbed() with { Author = told.Author, Handle = post.Handle ?? told.Handle, Text = told.Text, Posted = told.Posted }
            : post.ToEmbed();
    }

    /// <summary>Whether all that an element shows is one post: its frame, a placeholder, or words that are signed.</summary>
    static bool HoldsPostOnly(PageNode element, EmbedMark? mark)
    {
        if (!ConsentWall.IsSmall(element) || InnerPost(element, mark) is not { } post)
            return false;
        string words = VisibleText.Of(element);
        return ConsentWall.IsPlaceholder(words) || EmbedResidue.Find(words) is { Embed: { } told } && told.Platform == post.Platform;
    }

    /// <summary>The post that an element's own attributes name, by address or by id; null for none.</summary>
    public static PostAddress? OwnPost(PageNode element, EmbedMark? mark)
    {
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name is AttributeName.Class or AttributeName.Style or AttributeName.Id || attribute.Utf8.Length < 6)
                continue;
            if (attribute.Utf8.Contains((byte)'/') || attribute.Utf8.IndexOf("%2F"u8) > 0)
            {
                if (PostAddress.Find(attribute.Value) is { } post && Agrees(post, mark))
                    return post;
            }
            if (IsId(attribute, mark) && AddressOf(attribute.Value, element, mark) is { } address
                && PostAddress.Find(address) is { } byId)
            {
                return byId;
            }
        }
        return null;
    }

    static PostAddress? PostOf(PageNode element, EmbedMark? mark) => OwnPost(element, mark) ?? InnerPost(element, mark);

    static bool Agrees(PostAddress post, EmbedMark? mark) => mark?.Platform is null || mark.Platform == post.Platform;

    static bool IsId(PageAttribute attribute, EmbedMark? mark)
    {
        string name = attribute.NameLetters;
        if (mark?.Platform is not null && mark.Place != MarkPlace.DataAttribute)
            return name is "data-src" or "data-shortcode" || name.EndsWith("id", StringComparison.Ordinal) && !name.Contains("player", StringComparison.Ordinal);
        return mark is not null && mark.Word == name && (mark.Platform is not null || attribute.Utf8.Length >= ShortestId);
    }

    /// <summary>An address made of a bare id, by the platform that the mark, a class or a data attribute names.</summary>
    static string? AddressOf(string id, PageNode element, EmbedMark? mark) =>
        (mark?.Platform is { } platform ? PlatformName.Of(platform) : NamedBy(element))?.Post is { } address ? address + id : null;

    static PlatformName? NamedBy(PageNode element)
    {
        foreach (var attribute in element.Attributes)
        {
            if ((attribute.Name == AttributeName.Class || MarkedElement.IsData(attribute)) && !attribute.Utf8.IsEmpty
                && PlatformName.In(attribute.Utf8) is { } name)
            {
                return name;
            }
        }
        return null;
    }

    /// <summary>The post that frames and links below an element lead to; null when there is none or too much to look at.</summary>
    static PostAddress? InnerPost(PageNode element, EmbedMark? mark)
    {
        PostAddress? found = null;
        int left = MostNodes;
        foreach (var node in element.Descendants)
        {
            if (--left == 0)
                return null;
            var name = node.Tag switch
            {
                TagName.A => AttributeName.Href,
                TagName.Iframe => node.Has(AttributeName.Src) ? AttributeName.Src : AttributeName.DataSrc,
                _ => AttributeName.None,
            };
            if (!PostAddress.IsLikely(node.Utf8Attribute(name)) || PostAddress.Find(node.Attribute(name)!) is not { } post || !Agrees(post, mark))
                continue;

            // A signed post ends with the link to itself; those before lead to posts it speaks of.
            if (node.Tag == TagName.Iframe || post.Platform is not ("x" or "bluesky"))
                return post;
            found = post;
        }
        return found;
    }

    static bool IsWordless(PageNode element) => ConsentWall.IsSmall(element) && ConsentWall.IsPlaceholder(VisibleText.Of(element));

    static string? MarkupOf(PageNode element)
    {
        foreach (var attribute in element.Attributes)
        {
            if (MarkedElement.IsData(attribute) && HiddenMarkup.Decode(attribute.Utf8) is { } markup)
                return markup;
        }
        return null;
    }

    static Embed? LinkedPage(PageNode element, Uri? pageUrl)
    {
        foreach (var node in element.Descendants)
        {
            if (node.Tag == TagName.A && node.Attribute(AttributeName.Href) is { Length: > 1 } address
                && (Uri.TryCreate(address, UriKind.Absolute, out var page) || Uri.TryCreate(pageUrl, address, out page))
                && page.Scheme is "http" or "https")
            {
                return new Embed("wordpress") { Url = page.AbsoluteUri, Text = WhiteSpace.Collapse(node.TextContent()) };
            }
        }
        return null;
    }

    /// <summary>A post without an address, of which the page holds the words and who signed them.</summary>
    static Embed? WordsOnly(PageNode element, EmbedMark? mark) =>
        mark?.Platform is { } platform && Told(element, platform) is { Handle: not null } told ? told with { Platform = platform } : null;

    /// <summary>What the words of a post tell; null when there are none.</summary>
    static Embed? Told(PageNode element, string platform)
    {
        string words = VisibleText.Of(element);
        if (words.Length == 0)
            return null;
        var told = EmbedResidue.InPost(words, platform);

        // A post that a page draws itself is full of buttons and counts: only a signature parts them from its words.
        return element.Tag == TagName.Blockquote || told.Handle is not null || told.Author is not null ? told : null;
    }
}
