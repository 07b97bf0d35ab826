using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Pictures;

/// <summary>Where the caption and credit of a picture stand.</summary>
/// <param name="Words">The element that holds the caption; none when there is none.</param>
/// <param name="Credit">The element that tells whose the picture is; none when there is none.</param>
/// <param name="IsSure">Whether markup or the picture's own alt text names it a caption.</param>
readonly record struct CaptionPlace(PageNode Words, PageNode Credit, bool IsSure)
{
    // A figure holds the picture, its sources, icons, buttons and two lines; an element with more holds a story.
    const int MostSteps = 8, MostNodes = 200;

    // What nothing names is a caption only as a line or two that stand alone with the picture, close by.
    const int MostPlainSteps = 6, MostPlainNodes = 80, ShortestLine = 8, LongestLine = 300;

    /// <summary>Whether the words tell whose the picture is: those of products never do.</summary>
    public bool IsSigned => Words.Exists
        && (Credit.IsWithin(Words) || CreditLine.Part(PictureWords.Of(Words, default)).Credit is not null);

    /// <summary>Finds them in the elements around a picture: what is named a caption before what only stands alone with it.</summary>
    public static CaptionPlace Of(PageNode picture)
    {
        var seen = new Seen();
        PageNode plain = default, creditOfPlain = default, inner = default, around = picture.Parent;
        for (int steps = 0; around.IsElement && steps < MostSteps; steps++, inner = around, around = around.Parent)
        {
            if (!around.HasAtMost(MostNodes) || !Look(around, inner, picture, ref seen))
                break;
            if (seen.Caption.Exists)
                return new(seen.Caption, FirstOf(CueIn(seen.Caption), seen.Credit, CueIn(around)), IsSure: true);
            if (seen.HasNewWords && !plain.Exists && steps < MostPlainSteps && IsPlainLine(around, seen.Credit))
                (plain, creditOfPlain) = (around, seen.Credit);
        }
        var credit = plain.Exists ? creditOfPlain : seen.Credit;
        if (LineBehind.Of(picture) is { Exists: true } behind)
            return new(behind, credit, IsSure: true);
        var place = new CaptionPlace(plain, credit, IsSure: false);
        return place.IsSigned ? place with { IsSure = true } : place;
    }

    static PageNode FirstOf(PageNode one, PageNode second, PageNode last) => one.Exists ? one : second.Exists ? second : last;

    /// <summary>What the elements around a picture held so far.</summary>
    struct Seen
    {
        public PageNode Caption, Credit;
        public bool HasNewWords;
    }

    /// <summary>Looks at what an element holds beside the one inside that was looked at before, so that no node is met twice.</summary>
    /// <returns>Whether the element may be the picture's: it is not where it holds another picture.</returns>
    static bool Look(PageNode around, PageNode inner, PageNode picture, ref Seen seen)
    {
        seen.HasNewWords = false;
        var nodes = around.Descendants.GetEnumerator();
        while (nodes.MoveNext())
        {
            var node = nodes.Current;
            if (node.Equals(inner) || node.Tag == TagName.Noscript)
            {
                nodes.SkipChildren();
                continue;
            }
            if (!node.IsElement)
            {
                seen.HasNewWords |= node.IsText && node.Utf8.IndexOfAnyExcept(WhiteSpace.Utf8) >= 0;
                continue;
            }
            bool isOther = node.Tag is TagName.Img or TagName.AmpImg && !node.IsWithin(picture);
            if (isOther && !IsDrawing(node) && !IsCopy(node, picture))
                return false;
            var name = CaptionNames.Of(node);
            if (name == CaptionName.None || VisibleText.IsHidden(node))
                continue;
            if (name == CaptionName.Credit && !seen.Credit.Exists)
                seen.Credit = node;
            else if ((name == CaptionName.Caption || CaptionNames.IsCaption(node)) && !seen.Caption.Exists && HasWords(node))
                seen.Caption = node;
        }
        return true;
    }

    // A drawing as placeholder of a picture that is loaded later is that picture.
    static bool IsDrawing(PageNode picture) => ImageAddress.IsDrawn(picture.Utf8Attribute(AttributeName.Src))
        && !picture.Has(AttributeName.DataSrc) && !picture.Has(AttributeName.Srcset) && !picture.Has(AttributeName.DataSrcset);

    // Picture viewers hold the picture once more.
    static bool IsCopy(PageNode other, PageNode picture)
    {
        var img = picture.Tag == TagName.Picture ? picture.First(TagName.Img) : picture;
        var address = img.Utf8Attribute(AttributeName.Src);
        return !address.IsEmpty && address.SequenceEqual(other.Utf8Attribute(AttributeName.Src));
    }

    static bool HasWords(PageNode element)
    {
        foreach (var node in element.Descendants)
        {
            if (node.IsText && node.Utf8.IndexOfAnyExcept(WhiteSpace.Utf8) >= 0)
                return true;
        }
        return false;
    }

    /// <summary>The part of a caption that tells whose the picture is, in an element of its own; none when there is none.</summary>
    static PageNode CueIn(PageNode caption)
    {
        foreach (var node in caption.Descendants)
        {
            if (node.IsText && !node.Parent.Equals(caption) && !node.Previous.Exists && CreditLine.Begins(node.Utf8))
                return node.Parent;
            if (node.IsElement && (node.Tag == TagName.Cite || CaptionNames.Of(node) == CaptionName.Credit))
                return node;
        }
        return default;
    }

    static bool IsPlainLine(PageNode around, PageNode credit)
    {
        if (!around.HasAtMost(MostPlainNodes))
            return false;
        foreach (var node in around.Descendants)
        {
            bool isOfList = Elements.HeadingLevel(node.Tag) > 0 || node.Tag is TagName.Time or TagName.Li;
            if (isOfList && !VisibleText.IsHidden(node))
                return false;
        }
        return PictureWords.Of(around, credit).Length is >= ShortestLine and <= LongestLine;
    }
}
