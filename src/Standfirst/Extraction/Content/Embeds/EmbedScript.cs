using Standfirst.Articles;
using Standfirst.Dom;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>Scripts and templates that carry an embed: by address, by an attribute, or by markup inside.</summary>
static class EmbedScript
{
    public static bool IsEmbed(PageNode script) => PostOf(script) is not null || HiddenMarkup.IsIn(script);

    /// <summary>The embed that a script carries; null when it carries none.</summary>
    public static Embed? Read(PageNode script, Uri? pageUrl)
    {
        if (PostOf(script) is { } post)
            return post.ToEmbed();
        return HiddenMarkup.Decode(script.FirstChild is { Exists: true } words ? words.Utf8 : []) is { } markup
            ? EmbedReader.ReadMarkup(markup, pageUrl)
            : null;
    }

    /// <summary>The post that a script's attributes name, as Telegram's and Datawrapper's do; null for none.</summary>
    static PostAddress? PostOf(PageNode script)
    {
        if (MarkedElement.MarkOf(script) is { Platform: not null } mark)
            return CarriedAddress.Own(script, mark);
        return PostAddress.IsOfPlatform(script.Utf8Attribute(AttributeName.Src))
            ? PostAddress.Find(script.Attribute(AttributeName.Src)!)
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
