using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>An element that is an embedded post by its mark, and a block quote that is one by what it holds.</summary>
static class PostElement
{
    // The longest caption of Instagram, its account, buttons and counts.
    const int LongestCard = 2500;

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
        {
            return element.HasAtMost(CarriedAddress.MostNodes) && CarriedAddress.Own(element, mark) is not null
                || HoldsPostOnly(element, mark);
        }

        // A link or an icon with an address or id leads to a post; it does not show it.
        bool isLink = Elements.IsInline(element.Tag) && element.Tag is not (TagName.Span or TagName.Other);
        if (isLink && mark.Place == MarkPlace.DataAttribute || !EmbedReader.IsSmall(element))
            return false;
        if (mark.Place == MarkPlace.ClassWord && HoldsPostOnly(element, mark))
            return true;
        bool isNamed = CarriedAddress.Own(element, mark) is not null || depth == MarkupDepth.Page && MarkupOf(element) is not null;
        return isNamed && ConsentWall.IsPlaceholder(VisibleText.Of(element)) || depth == MarkupDepth.Page && IsCard(element);
    }

    /// <summary>The post that an element carries; null when it names none.</summary>
    public static Embed? Read(PageNode element, Uri? pageUrl, MarkupDepth depth)
    {
        var mark = MarkedElement.MarkOf(element);
        if (depth == MarkupDepth.Page && CardOf(element, pageUrl) is { } card)
            return card;
        if (CarriedAddress.Find(element, mark) is { } post)
            return WithWords(post, element);
        if (mark?.Platform == "wordpress")
            return LinkedPage(element, pageUrl);
        if (depth == MarkupDepth.Page && MarkupOf(element) is { } markup)
            return EmbedReader.ReadMarkup(markup, pageUrl);

        // Without an address, a post is known by who signed it.
        return mark?.Platform is { } platform && Told(element, platform) is { Handle: not null } told ? told : null;
    }

    /// <summary>Whether all that an element shows is one post: a frame, a placeholder, or signed words.</summary>
    static bool HoldsPostOnly(PageNode element, EmbedMark? mark)
    {
        if (!EmbedReader.IsSmall(element) || CarriedAddress.Inner(element, mark) is not { } post)
            return false;
        string words = VisibleText.Of(element);
        return ConsentWall.IsPlaceholder(words) || EmbedResidue.Find(words)?.Embed?.Platform == post.Platform;
    }

    /// <summary>Whether what an element shows is the post that the JSON in its attribute tells: it names the same account.</summary>
    static bool IsCard(PageNode element) =>
        CardOf(element, null)?.Handle is { } handle
        && VisibleText.Of(element) is { Length: <= LongestCard } words && words.Contains(handle, StringComparison.Ordinal);

    /// <summary>The post that the JSON in one of an element's attributes tells with its account; null for none.</summary>
    static Embed? CardOf(PageNode element, Uri? pageUrl)
    {
        foreach (var attribute in element.Attributes)
        {
            if (MarkedElement.IsData(attribute)
                && PostJson.Read(attribute.Utf8, pageUrl) is { Handle: not null, Text: not null } card)
            {
                return card;
            }
        }
        return null;
    }

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
            if (node.Tag == TagName.A
                && WebAddress.Absolute(node.Attribute(AttributeName.Href), pageUrl) is { } address)
            {
                return new Embed("wordpress") { Url = address, Text = WhiteSpace.Collapse(node.TextContent()) };
            }
        }
        return null;
    }

    static Embed WithWords(PostAddress post, PageNode element)
    {
        var embed = post.ToEmbed();
        return Told(element, post.Platform) is not { } told ? embed : embed with
        {
            Author = told.Author,
            Handle = post.Handle ?? told.Handle,
            Text = told.Text,
            Posted = told.Posted,
        };
    }

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
