using System.Buffers;
using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction.Metadata.Declared;

/// <summary>Texts, in the page's order → the lines that the page prints.</summary>
/// <param name="page">The page.</param>
sealed class LineGatherer(PageTree page)
{
    // Real pages stay far below; it keeps a hostile page from taking long.
    const int DeepestInline = 32;

    static readonly SearchValues<byte> White = SearchValues.Create(WhiteSpace.Utf8);

    PooledList<PrintedLine> _lines = new(512);
    PrintedWords _words = new();
    int _parent, _offset;
    bool _isEnded = true;

    /// <summary>How many lines there are so far.</summary>
    public int Count => _lines.Count;

    /// <summary>How many letters they have.</summary>
    public int Letters => _words.Length;

    /// <summary>Ends the line: what comes is another.</summary>
    public void End()
    {
        _isEnded = true;
        _words.Part();
    }

    /// <summary>Adds a text that the page shows, unless it is none of its words.</summary>
    public void Add(int number, in Node text)
    {
        var letters = page.LettersOf(in text);
        int start = letters is [> (byte)' ', ..] ? 0 : letters.IndexOfAnyExcept(White);
        if (start != 0)
            _words.Part();
        if (start < 0 || Elements.IsNeverShown(page[text.Parent].Tag))
            return;
        _words.Append(letters[start..]);
        if (_isEnded || text.Parent != _parent && BlockOf(text.Parent) != BlockOf(_parent))
            _lines.Add(new(number, number, _offset, letters.Length));
        else
            Prolong(ref _lines[_lines.Count - 1], number, letters.Length);
        _offset += letters.Length;
        _parent = text.Parent;
        _isEnded = false;
    }

    static void Prolong(ref PrintedLine line, int node, int length) =>
        line = line with { LastNode = node, Length = line.Length + length };

    // The nearest element around some text that parts lines.
    int BlockOf(int element)
    {
        for (int level = 0; level < DeepestInline; level++)
        {
            ref readonly var node = ref page.NodeAt(element);
            if (node.Kind != NodeKind.Element || !Elements.IsInline(node.TagName))
                break;
            element = node.Parent;
        }
        return element;
    }

    /// <summary>Hands the lines over, with what was noted of each node.</summary>
    public PrintedLines Take(PooledList<NodeNote> notes) => new(page, _lines, _words, notes);
}
