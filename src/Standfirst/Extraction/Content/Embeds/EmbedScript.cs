using Standfirst.Articles;
using Standfirst.Dom;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>Scripts and templates that carry an embed: by where they are loaded from, by an attribute, or by markup inside.</summary>
static class EmbedScript
{
    /// <summary>The post that a script's attributes name, as those of Telegram and Datawrapper do; null for none.</summary>
    public static PostAddress? PostOf(PageNode script)
    {
        if (MarkedElement.MarkOf(script) is { Platform: not null } mark)
            return PostElement.OwnPost(script, mark);
        var source = script.Utf8Attribute(AttributeName.Src);
        return !source.IsEmpty && PostAddress.IsOfPlatform(source) ? PostAddress.Find(script.Attribute(AttributeName.Src)!) : null;
    }

    public static Embed? Read(PageNode script, Uri? pageUrl)
    {
        if (PostOf(script) is { } post)
            return post.ToEmbed();
        return HiddenMarkup.Decode(script.FirstChild is { Exists: true } words ? words.Utf8 : []) is { } markup
            ? EmbedReader.ReadMarkup(markup, pageUrl)
            : null;
    }

    /// <summary>The first carrier in a template's contents; none when there is none.</summary>
    public static PageNode CarrierIn(PageNode template)
    {
        if (!template.FirstChild.Exists || !ConsentWall.IsSmall(template))
            return default;
        foreach (var node in template.FirstChild.Descendants)
        {
            if (EmbedReader.IsCarrier(node, MarkupDepth.Unpacked))
                return node;
        }
        return default;
    }
}
