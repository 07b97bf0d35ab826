using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction.Metadata.Declared;

/// <summary>A line as printed: all text between two block edges.</summary>
/// <param name="FirstNode">The number of its first text node.</param>
/// <param name="LastNode">The number of its last text node.</param>
/// <param name="Offset">How many bytes of printed text stand before it.</param>
/// <param name="Length">How many bytes of text it has.</param>
readonly record struct PrintedLine(int FirstNode, int LastNode, int Offset, int Length);

/// <summary>What the one pass over a page notes of a node.</summary>
struct NodeNote
{
    /// <summary>The place of the first line that begins at or after it.</summary>
    public int Line;

    /// <summary>How many letters are printed before it.</summary>
    public int Letters;

    /// <summary>What its names hint at; none for anything but an element.</summary>
    public ClassHint Hints;

    /// <summary>Whether it is not shown, so that nothing of it is printed.</summary>
    public bool Unprinted;
}

/// <summary>The page's printed lines in document order.</summary>
/// <param name="page">The page.</param>
/// <param name="lines">The lines.</param>
/// <param name="words">Their letters.</param>
/// <param name="notes">A note for each node, and one for the page's end.</param>
sealed class PrintedLines(
    PageTree page, PooledList<PrintedLine> lines, PrintedWords words, PooledList<NodeNote> notes)
{
    // A line beyond this is a paragraph; nothing that is looked for here is one.
    const int LongestLine = 2_000;

    public int Count => lines.Count;

    public PrintedLine this[int index] => lines[index];

    /// <summary>The place of the first line that begins at or after a node.</summary>
    public int IndexAt(int node) => notes[node].Line;

    /// <summary>What an element's names hint at.</summary>
    public ClassHint HintsOf(PageNode node) => node.Exists ? notes[node.Index].Hints : ClassHint.None;

    /// <summary>The line's words; empty for one that is too long to be a line of the masthead.</summary>
    public ReadOnlySpan<char> TextOf(int index)
    {
        var line = lines[index];
        return line.Length > LongestLine ? []
            : words.Slice(notes[line.FirstNode].Letters, notes[line.LastNode + 1].Letters);
    }

    /// <summary>How many bytes of printed text stand before a node.</summary>
    public int OffsetOf(int node)
    {
        int index = IndexAt(node);
        return index < Count ? lines[index].Offset
            : Count > 0 ? lines[Count - 1].Offset + lines[Count - 1].Length : 0;
    }

    /// <summary>The words printed below a node; empty when they are more than a headline, a byline or a
    /// summary has.</summary>
    public ReadOnlySpan<char> ShortText(PageNode node)
    {
        int end = node.End;
        if (OffsetOf(end) - OffsetOf(node.Index) > LongestLine)
            return [];
        return notes[node.Index].Unprinted ? VisibleText.Of(node)
            : words.Slice(notes[node.Index].Letters, notes[end].Letters);
    }

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

    /// <summary>Gives the arrays back to the pool.</summary>
    public void Return()
    {
        lines.Return();
        words.Return();
        notes.Return();
    }
}
