using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Pictures;

/// <summary>The line right behind a picture, where it is its caption though nothing around both says so.</summary>
static class LineBehind
{
    // Behind a picture close the wrappers of its ratio, its link and its sources.
    const int MostNodesBehind = 60;

    // A line that screen readers alone are told is marked on itself or a few elements up.
    const int MostStepsUp = 8;

    // Shorter lines are said of many pictures, and longer alt texts are whole stories.
    const int ShortestAlt = 12, LongestAlt = 1000;

    /// <summary>The words right behind a picture, where they are named a caption or say what its alt text says; none otherwise.</summary>
    public static PageNode Of(PageNode picture)
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
            if (!node.IsText || node.Utf8.IndexOfAnyExcept(WhiteSpace.Utf8) < 0 || IsOutOfSight(node))
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
            && line.HasAtMost(MostNodesBehind) && SaysSame(PictureWords.Of(line, default), alt);
    }

    static bool IsOutOfSight(PageNode text)
    {
        var around = text.Parent;
        for (int steps = 0; around.IsElement && steps < MostStepsUp; steps++, around = around.Parent)
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
}
