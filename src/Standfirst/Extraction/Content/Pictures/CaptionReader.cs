using Standfirst.Dom;

namespace Standfirst.Extraction.Content.Pictures;

/// <summary>The words printed with a picture, those about its maker apart.</summary>
/// <param name="Words">The caption; null when there is none.</param>
/// <param name="Credit">Who made or owns the picture, as printed; null when that is not told.</param>
readonly record struct PictureCaption(string? Words, string? Credit);

/// <summary>Reads the caption and credit that belong to a picture.</summary>
static class CaptionReader
{
    /// <summary>The caption of a picture; nothing in it where the page prints none.</summary>
    public static PictureCaption Of(PageNode picture)
    {
        var place = CaptionPlace.Of(picture);
        string words = place.Words.Exists ? PictureWords.Of(place.Words, place.Credit) : "";
        string maker = place.Credit.Exists ? PictureWords.Of(place.Credit, default) : "";
        if (words.Length == 0 && Declared(picture) is { } declared)
            words = declared;
        if (words.Length > LongestCaption)
            words = "";
        if (maker.Length is 0 or > CreditLine.Longest)
            return CreditLine.Part(words);
        maker = CreditLine.WithoutCue(maker);
        var parted = CreditLine.Part(words);
        return parted.Credit is null || parted.Credit == maker ? new(parted.Words, NullIfEmpty(maker))
            : new(parted.Words, maker + "/" + parted.Credit);
    }

    // Longer lines are no captions.
    const int LongestCaption = 1000;

    // The picture, its link and the figure around them.
    const int MostSteps = 4;

    /// <summary>What a page keeps for its picture viewer, where it prints nothing.</summary>
    static string? Declared(PageNode picture)
    {
        var element = picture.Tag == TagName.Picture && picture.First(TagName.Img) is { Exists: true } img ? img : picture;
        for (int steps = 0; element.IsElement && steps < MostSteps; steps++, element = element.Parent)
        {
            if (element.Attribute(AttributeName.DataCaption)?.Trim() is { Length: > 0 } words && !words.Contains('<'))
                return words;
        }
        return null;
    }

    static string? NullIfEmpty(string words) => words.Length == 0 ? null : words;
}
