using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>Scripts and templates that carry an embed: by address, by an attribute, or by markup inside.</summary>
static class EmbedScript
{
    public static bool IsEmbed(PageNode script) => PostOf(script) is not null || HiddenMarkup.IsIn(script);

    /// <summary>The embed that a script carries; null when it carries none.</summary>
    public static Embed? Read(PageNode script, Uri? pageUrl)
    {
        if (PostOf(script) is { } post)
            return (HoldsJsonOfEmbed(script) ? PostJson.Read(script.FirstChild.Utf8, pageUrl) : null) ?? post.ToEmbed();
        return HiddenMarkup.Decode(script.FirstChild is { Exists: true } words ? words.Utf8 : []) is { } markup
            ? EmbedReader.ReadMarkup(markup, pageUrl)
            : null;
    }

    /// <summary>The post that a script's attributes name, as Telegram's and Datawrapper's do; null for none.</summary>
    static PostAddress? PostOf(PageNode script)
    {
        if (MarkedElement.MarkOf(script) is { Platform: not null } mark)
            return CarriedAddress.Own(script, mark);
        if (PostAddress.IsOfPlatform(script.Utf8Attribute(AttributeName.Src)))
            return PostAddress.Find(script.Attribute(AttributeName.Src)!) ?? FilmBeside(script);
        return HoldsJsonOfEmbed(script) ? JsonAddress.PostIn(script.FirstChild.Utf8) : null;
    }

    /// <summary>A player's script with its film beside it: src="https://geo.dailymotion.com/player/x.js" data-video="x8".</summary>
    static PostAddress? FilmBeside(PageNode script)
    {
        foreach (var attribute in script.Attributes)
        {
            if (attribute.Utf8Name.SequenceEqual("data-video"u8))
                return PostAddress.Find($"{script.Attribute(AttributeName.Src)}?video={attribute.Value}");
        }
        return null;
    }

    // Where the wrapper says that it is an embed, the JSON in it is about that and nothing else.
    static readonly Utf8Needles Wrappers = new(["embed", "Embed", "social", "Social", "tweet", "Tweet", "twitter", "instagram"]);

    static bool HoldsJsonOfEmbed(PageNode script) => script.FirstChild.Exists
        && script.Utf8Attribute(AttributeName.Type) is var type && type.EndsWith("json"u8) && !type.EndsWith("ld+json"u8)
        && Wrappers.AreIn(script.Parent.Utf8Attribute(AttributeName.Class));

    /// <summary>The carrier that a noscript element holds for readers without scripts; none where it holds other words, too.</summary>
    public static PageNode OnlyCarrierIn(PageNode noscript)
    {
        var carrier = CarrierIn(noscript);
        bool isAll = carrier.Exists && VisibleText.Of(noscript).Length == VisibleText.Of(carrier).Length;
        return isAll ? carrier : default;
    }

    /// <summary>The first carrier in a template's contents; none when there is none.</summary>
    public static PageNode CarrierIn(PageNode template)
    {
        if (!template.FirstChild.Exists || !EmbedReader.IsSmall(template))
            return default;
        var contents = template.Tag == TagName.Template ? template.FirstChild : template;
        foreach (var node in contents.Descendants)
        {
            // Counters for readers without scripts are frames out of sight.
            if (!(node.Tag == TagName.Iframe && VisibleText.IsHidden(node)) && EmbedReader.IsCarrier(node, MarkupDepth.Unpacked))
                return node;
        }
        return default;
    }
}
