using Standfirst.Dom;
using Standfirst.Extraction.Content.Embeds;
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

    // In class names and itemprops: "wp-caption-text", "imageCaption", "bildunterschrift", "photo-legend" …
    static readonly Utf8Needles CaptionWords = Named(
        ["caption", "legende", "legend", "unterschrift", "bildtext", "cutline", "didascalia", "pie-de-foto", "piefoto", "bijschrift"]);

    static readonly Utf8Needles CreditWords = Named(
        [
            "credit", "copyright", "photographer", "attribution", "quelle", "fotograf", "source-", "-source", "rights", "agency",
            "-author", "bildautor",
        ]);

    /// <summary>Words as they stand alone, and as they stand inside "photoCredit".</summary>
    static Utf8Needles Named(string[] words) => new([.. words, .. words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]).Except(words)]);

    /// <summary>Whether the words tell whose the picture is: those of products never do.</summary>
    public bool IsSigned => Words.Exists && (Credit.IsWithin(Words) || CreditLine.Part(PictureWords.Of(Words, default)).Credit is not null);

    /// <summary>Finds them in the elements around a picture: what is named a caption before what only stands alone with it.</summary>
    public static CaptionPlace Of(PageNode picture)
    {
        PageNode credit = default, plain = default;
        var around = picture.Parent;
        for (int steps = 0; around.IsElement && steps < MostSteps; steps++, around = around.Parent)
        {
            if (!ConsentWall.HasAtMost(around, MostNodes) || HoldsAnother(around, picture))
                break;
            var named = NamedIn(around);
            if (named.Credit.Exists && !credit.Exists && !plain.Exists)
                credit = named.Credit;
            if (named.Words.Exists)
                return named with { Credit = FirstOf(CueIn(named.Words), credit, named.Credit, CueIn(around)) };
            if (!plain.Exists && steps < MostPlainSteps && IsPlainLine(around, credit))
                plain = around;
        }
        return Behind(picture) is { Exists: true } behind ? new(behind, credit, IsSure: true)
            : new CaptionPlace(plain, credit, IsSure: false) is { IsSigned: true } signed ? signed with { IsSure = true }
            : new(plain, credit, IsSure: false);
    }

    static PageNode FirstOf(PageNode one, PageNode second, PageNode third, PageNode last) =>
        one.Exists ? one : second.Exists ? second : third.Exists ? third : last;

    static bool HoldsAnother(PageNode around, PageNode picture)
    {
        foreach (var node in around.Descendants)
        {
            bool isOther = node.Tag is TagName.Img or TagName.AmpImg && !node.IsWithin(picture) && !picture.IsWithin(node);
            if (isOther && !node.Closest(TagName.Noscript).Exists && !IsDrawing(node) && !IsCopy(node, picture))
                return true;
        }
        return false;
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

    static CaptionPlace NamedIn(PageNode around)
    {
        PageNode caption = default, credit = default;
        foreach (var node in around.Descendants)
        {
            if (!node.IsElement || VisibleText.IsHidden(node))
                continue;
            bool isFigcaption = node.Tag == TagName.Figcaption;
            if (!credit.Exists && !isFigcaption && IsNamed(node, CreditWords))
                credit = node;
            else if (!caption.Exists && (isFigcaption || IsNamed(node, CaptionWords)) && HasWords(node))
                caption = node;
        }
        return new(caption, credit, IsSure: true);
    }

    static bool IsNamed(PageNode node, Utf8Needles words) =>
        words.AreIn(node.Utf8Attribute(AttributeName.Class)) || words.AreIn(node.Utf8Attribute(AttributeName.Itemprop));

    static bool HasWords(PageNode element)
    {
        foreach (var node in element.Descendants)
        {
            if (node.IsText && node.Utf8.IndexOfAnyExcept(" \t\r\n"u8) >= 0)
                return true;
        }
        return false;
    }

    /// <summary>The part of a caption that begins to tell whose the picture is, in an element of its own; none when there is none.</summary>
    static PageNode CueIn(PageNode caption)
    {
        foreach (var node in caption.Descendants)
        {
            if (node.IsText && !node.Parent.Equals(caption) && !node.Previous.Exists && CreditLine.Begins(node.Utf8))
                return node.Parent;
            if (node.IsElement && (node.Tag == TagName.Cite || IsNamed(node, CreditWords)))
                return node;
        }
        return default;
    }

    // Behind a picture close the wrappers of its ratio, its link and its sources.
    const int MostNodesBehind = 60;

    // Shorter lines are said of many pictures, and longer alt texts are whole stories.
    const int ShortestAlt = 12, LongestAlt = 1000;

    /// <summary>The words right behind a picture, where they are named a caption or say what its alt text says; none otherwise.</summary>
    static PageNode Behind(PageNode picture)
    {
        var tree = picture.Tree;
        int last = Math.Min(tree.Count, picture.End + MostNodesBehind);
        for (int index = picture.End; index < last; index++)
        {
            var node = tree[index];
            if (node.Tag == TagName.Figcaption)
                return node;
            if (node.Tag is TagName.Img or TagName.AmpImg or TagName.Picture)
                return default;
            if (!node.IsText || node.Utf8.IndexOfAnyExcept(" \t\r\n"u8) < 0 || IsOutOfSight(node))
                continue;
            return LineOf(node) is var line && line.Index >= picture.End && SaysAltOf(picture, line) ? line : default;
        }
        return default;
    }

    static PageNode LineOf(PageNode text)
    {
        var line = text.Parent;
        while (Elements.IsInline(line.Tag) && line.Parent.IsElement)
            line = line.Parent;
        return line;
    }

    static bool SaysAltOf(PageNode picture, PageNode line)
    {
        var img = picture.Tag == TagName.Picture ? picture.First(TagName.Img) : picture;
        return img.Attribute(AttributeName.Alt)?.Trim() is { Length: >= ShortestAlt and <= LongestAlt } alt
            && ConsentWall.HasAtMost(line, MostNodesBehind) && SaysSame(PictureWords.Of(line, default), alt);
    }

    static bool IsOutOfSight(PageNode text)
    {
        var around = text.Parent;
        for (int steps = 0; around.IsElement && steps < MostSteps; steps++, around = around.Parent)
        {
            if (PictureWords.IsLeftOut(around))
                return true;
        }
        return false;
    }

    // Pages add the site's name to the alt text, or the credit to the line.
    static bool SaysSame(string line, string alt) => line.Length >= ShortestAlt
        && (line.StartsWith(alt, StringComparison.OrdinalIgnoreCase) && line.Length - alt.Length <= CreditLine.Longest
            || alt.StartsWith(line.TrimEnd('.', '…'), StringComparison.OrdinalIgnoreCase));

    static bool IsPlainLine(PageNode around, PageNode credit)
    {
        if (!ConsentWall.HasAtMost(around, MostPlainNodes))
            return false;
        foreach (var node in around.Descendants)
        {
            if (node.IsElement && (Elements.HeadingLevel(node.Tag) > 0 || node.Tag is TagName.Time or TagName.Li) && !VisibleText.IsHidden(node))
                return false;
        }
        return PictureWords.Of(around, credit).Length is >= ShortestLine and <= LongestLine;
    }
}
