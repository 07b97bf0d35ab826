using System.Text;
using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction.Metadata.Declared;

/// <summary>A line as printed: all text between two block edges.</summary>
/// <param name="FirstNode">The number of its first text node.</param>
/// <param name="LastNode">The number of its last text node.</param>
/// <param name="Offset">How many bytes of printed text stand before it.</param>
/// <param name="Length">How many bytes of text it has.</param>
readonly record struct PrintedLine(int FirstNode, int LastNode, int Offset, int Length);

/// <summary>The page's printed lines in document order; their words are read only when asked for.</summary>
sealed class PrintedLines(PageTree page, IReadOnlyList<PrintedLine> lines)
{
    // A line beyond this is a paragraph; nothing that is looked for here is one.
    const int LongestLine = 2_000;

    public int Count => lines.Count;

    public PrintedLine this[int index] => lines[index];

    /// <summary>The place of the first line that begins at or after a node.</summary>
    public int IndexAt(int node)
    {
        int low = 0, high = lines.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (lines[middle].FirstNode < node)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>The line's words, white space collapsed; empty for one that is too long to be a line of the
    /// masthead.</summary>
    public string TextOf(int index)
    {
        var line = lines[index];
        if (line.Length > LongestLine)
            return "";
        var words = new StringBuilder(line.Length);
        for (int number = line.FirstNode; number <= line.LastNode; number++)
        {
            var node = page[number];
            if (!node.IsText || !IsPrinted(node))
                continue;
            foreach (char letter in Encoding.UTF8.GetString(node.Utf8))
                WhiteSpace.Append(words, letter);
        }
        return words.ToString().Trim();
    }

    /// <summary>How many bytes of printed text stand before a node.</summary>
    public int OffsetOf(int node)
    {
        int index = IndexAt(node);
        return index < Count ? lines[index].Offset : Count > 0 ? lines[^1].Offset + lines[^1].Length : 0;
    }

    /// <summary>The words printed below a node; empty when they are more than a headline, a byline or a
    /// summary has.</summary>
    /// <remarks>A whole page may stand in an element with "author" in its class: it is not read for every
    /// such element.</remarks>
    public string ShortText(PageNode node) =>
        OffsetOf(node.End) - OffsetOf(node.Index) <= LongestLine ? VisibleText.Of(node) : "";

    /// <summary>The text node that a line begins with.</summary>
    public PageNode NodeOf(int index) => page[lines[index].FirstNode];

    /// <summary>The element that holds a line and nothing else; the text node that it begins with when none
    /// does.</summary>
    public PageNode ElementOf(int index)
    {
        var text = NodeOf(index);
        var element = text.Parent;
        while (element.Parent.IsElement && Elements.IsInline(element.Tag))
            element = element.Parent;
        return OffsetOf(element.End) - OffsetOf(element.Index) <= lines[index].Length ? element : text;
    }

    static bool IsPrinted(PageNode text) => !VisibleText.IsHidden(text.Parent);
}
