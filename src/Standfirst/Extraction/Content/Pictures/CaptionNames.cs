using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Pictures;

/// <summary>What an element near a picture is called.</summary>
enum CaptionName
{
    None,
    Caption,
    Credit,
}

/// <summary>Reads off an element's name, class words and itemprop whether it is a picture's caption or credit.</summary>
static class CaptionNames
{
    // In class names and itemprops: "wp-caption-text", "imageCaption", "bildunterschrift", "photo-legend" …
    static readonly Utf8Needles CaptionWords = Named(
        ["caption", "legende", "legend", "unterschrift", "bildtext", "cutline", "didascalia", "pie-de-foto", "piefoto", "bijschrift"]);

    static readonly Utf8Needles CreditWords = Named(
        [
            "credit", "copyright", "photographer", "attribution", "quelle", "fotograf", "source-", "-source", "rights", "agency",
            "-author", "bildautor",
        ]);

    /// <summary>Words as they stand alone, and as they stand inside "photoCredit".</summary>
    static Utf8Needles Named(string[] words) =>
        new([.. words, .. words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]).Except(words)]);

    /// <summary>What an element is called; a credit before a caption, but for a figcaption.</summary>
    public static CaptionName Of(PageNode element)
    {
        if (element.Tag == TagName.Figcaption)
            return CaptionName.Caption;
        return Has(element, CreditWords) ? CaptionName.Credit
            : Has(element, CaptionWords) ? CaptionName.Caption
            : CaptionName.None;
    }

    /// <summary>Whether an element is called a caption, whatever else.</summary>
    public static bool IsCaption(PageNode element) => element.Tag == TagName.Figcaption || Has(element, CaptionWords);

    /// <summary>Looks at the names as they are written: nobody writes the letters of a class as character references.</summary>
    static bool Has(PageNode element, Utf8Needles words)
    {
        var tree = element.Tree;
        foreach (ref readonly var attribute in tree.AttributesOf(in element.Data))
        {
            if (attribute.Name is (ushort)AttributeName.Class or (ushort)AttributeName.Itemprop
                && words.AreIn(tree.RoomOf(in attribute), attribute.Length))
            {
                return true;
            }
        }
        return false;
    }
}
