using System.Buffers;
using Standfirst.Dom;
using Standfirst.Extraction.Content.Embeds;

namespace Standfirst.Extraction.Content;

/// <summary>The words printed with a picture, those about its maker apart.</summary>
/// <param name="Words">The caption; null when there is none.</param>
/// <param name="Credit">Who made or owns the picture, as printed; null when that is not told.</param>
readonly record struct PictureCaption(string? Words, string? Credit);

/// <summary>Finds the caption and credit that belong to a picture: by figcaption, class words or itemprop in the elements around it.</summary>
static class CaptionReader
{
    // A figure holds the picture, its sources, buttons and two lines; an element with more holds a story.
    const int MostSteps = 6, MostNodes = 80;

    // Longer lines are no captions, and longer credits are no credits.
    const int LongestCaption = 1000, LongestCredit = 160;

    // What nothing names is a caption only as a line or two that stand alone with the picture.
    const int LongestLine = 300;

    // In class names and itemprops: "wp-caption-text", "image__caption", "bildunterschrift", "photo-legend" …
    static readonly SearchValues<string> CaptionWords = SearchValues.Create(
        ["caption", "legende", "legend", "unterschrift", "bildtext", "cutline", "didascalia", "pie-de-foto", "piefoto", "bijschrift"],
        StringComparison.OrdinalIgnoreCase);

    static readonly SearchValues<string> CreditWords = SearchValues.Create(
        ["credit", "copyright", "photographer", "attribution", "quelle", "fotograf", "source-", "-source", "rights", "agency", "-author"],
        StringComparison.OrdinalIgnoreCase);

    // How the printed line begins to tell whose the picture is; what follows is the credit.
    static readonly string[] CreditCues =
    [
        "Foto:", "Fotos:", "Photo:", "Photos:", "Photo by ", "Photograph:", "Picture:", "Image:", "Image credit:", "Credit:", "Credits:",
        "Bild:", "Bilder:", "Quelle:", "Source:", "Crédit:", "Crédit :", "Crédits :", "Photo :", "Fuente:", "Fonte:", "Fotó:", "Zdroj:", "Ảnh:",
        "Фото:", "Fot.", "Illustration:", "Copyright:", "©", "(c) ",
    ];

    /// <summary>The caption of a picture; nothing in it where the page prints none.</summary>
    public static PictureCaption Of(PageNode picture)
    {
        var around = picture.Parent;
        for (int steps = 0; around.IsElement && steps < MostSteps; steps++, around = around.Parent)
        {
            if (!ConsentWall.HasAtMost(around, MostNodes) || HoldsAnother(around, picture))
                break;
            if (Find(around) is { } found)
                return found;
        }
        return default;
    }

    static bool HoldsAnother(PageNode around, PageNode picture)
    {
        foreach (var node in around.Descendants)
        {
            bool isOther = node.Tag is TagName.Img or TagName.AmpImg && !node.IsWithin(picture) && !picture.IsWithin(node);
            if (isOther && !node.Closest(TagName.Noscript).Exists && !IsDrawing(node))
                return true;
        }
        return false;
    }

    // A drawing as placeholder of a picture that is loaded later is that picture.
    static bool IsDrawing(PageNode picture) => ImageAddress.IsDrawn(picture.Utf8Attribute(AttributeName.Src))
        && !picture.Has(AttributeName.DataSrc) && !picture.Has(AttributeName.Srcset) && !picture.Has(AttributeName.DataSrcset);

    static PictureCaption? Find(PageNode around)
    {
        PageNode caption = default, credit = default;
        bool isPlain = true;
        foreach (var node in around.Descendants)
        {
            if (!node.IsElement || VisibleText.IsHidden(node))
                continue;
            isPlain &= Elements.HeadingLevel(node.Tag) == 0 && node.Tag is not (TagName.Time or TagName.Li);
            if (!credit.Exists && node.Tag != TagName.Figcaption && IsNamed(node, CreditWords))
                credit = node;
            else if (!caption.Exists && (node.Tag == TagName.Figcaption || IsNamed(node, CaptionWords)))
                caption = node;
        }
        string maker = credit.Exists ? VisibleText.Of(credit) : "";
        string words = caption.Exists ? VisibleText.Of(caption) : isPlain ? VisibleText.Of(around) : "";
        if (words.Length == 0 && maker.Length == 0 || words.Length > (caption.Exists ? LongestCaption : LongestLine))
            return null;
        if (maker.Length is > 0 and <= LongestCredit)
            return new(NullIfEmpty(Without(words, maker)), NullIfEmpty(WithoutCue(maker)));
        return Parted(words);
    }

    static bool IsNamed(PageNode node, SearchValues<string> words) =>
        node.Attribute(AttributeName.Class) is { } names && names.AsSpan().ContainsAny(words)
        || node.Attribute(AttributeName.Itemprop) is { } property && property.AsSpan().ContainsAny(words);

    static string Without(string words, string maker) =>
        words.EndsWith(maker, StringComparison.Ordinal) ? Ended(words[..^maker.Length])
        : words.StartsWith(maker, StringComparison.Ordinal) ? words[maker.Length..].Trim() : words;

    /// <summary>A caption that tells the maker at its end, or nothing else.</summary>
    static PictureCaption Parted(string words)
    {
        foreach (string cue in CreditCues)
        {
            int start = words.LastIndexOf(cue, StringComparison.OrdinalIgnoreCase);
            bool isOwnWord = start == 0 || start > 0 && !char.IsLetterOrDigit(words[start - 1]);
            if (isOwnWord && words.Length - start <= LongestCredit && WithoutCue(words[start..]) is { Length: > 0 } maker)
                return new(NullIfEmpty(Ended(words[..start])), maker);
        }
        return new(NullIfEmpty(words), null);
    }

    static string WithoutCue(string maker)
    {
        maker = maker.Trim(' ', '(', '[', '|', '/', '-', '–');
        foreach (string cue in CreditCues)
        {
            if (maker.StartsWith(cue, StringComparison.OrdinalIgnoreCase))
                return WithoutCue(maker[cue.Length..]);
        }
        return maker.TrimEnd(' ', ')', ']');
    }

    static string Ended(string caption) => caption.TrimEnd(' ', '(', '[', '|', '/', '-', '–', '—', '·');

    static string? NullIfEmpty(string words) => words.Length == 0 ? null : words;
}
