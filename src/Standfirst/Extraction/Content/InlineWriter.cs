using System.Text;
using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction.Content;

/// <summary>The words of one block after the other → text, with the links and marks in it.</summary>
sealed class InlineWriter(PageTree page, Uri? baseUrl, CollapsedText text)
{
    readonly List<Link> _links = [];
    readonly List<Mark> _marks = [];
    readonly List<(PageNode Element, int Start, int End)> _open = [];

    /// <summary>The links written so far, by where they start; of two that start together the inner one first.</summary>
    public IReadOnlyList<Link> Links => ByStart(_links, link => link.Span.Start);

    /// <summary>The marks written so far, in the same order.</summary>
    public IReadOnlyList<Mark> Marks => ByStart(_marks, mark => mark.Span.Start);

    /// <summary>Writes a block's words, white space collapsed; a single line break in the markup is "\n".</summary>
    public void Write(in PageBlock block)
    {
        int start = text.Length;
        OpenAround(page[block.FirstNode], block.Container);
        foreach (var node in new BlockNodes(page, block))
        {
            CloseUpTo(node.Index);
            if (node.IsText)
                text.Append(node.Utf8);
            else if (LineBreak.Is(node))
                BreakLine(start);
            else if (IsKept(node.Tag))
                _open.Add((node, text.Length, node.End));
        }
        text.TrimEnd(start);
        CloseUpTo(int.MaxValue);
    }

    /// <summary>Forgets the links and marks from a place of the text on.</summary>
    public void Forget(int start)
    {
        _links.RemoveAll(link => link.Span.Start >= start);
        _marks.RemoveAll(mark => mark.Span.Start >= start);
    }

    /// <summary>Writes a block whose spaces and line breaks count; empty lines around it are left out.</summary>
    public void WriteVerbatim(in PageBlock block)
    {
        var words = new StringBuilder();
        foreach (var node in new BlockNodes(page, block))
        {
            if (node.IsText)
                words.Append(Encoding.UTF8.GetString(node.Utf8));
            else if (node.Tag == TagName.Br)
                words.Append('\n');
        }
        text.AppendVerbatim(words.ToString().AsSpan().Trim("\r\n").TrimEnd());
    }

    /// <summary>Elements that were opened before a block's first word, within its container.</summary>
    void OpenAround(PageNode first, int container)
    {
        for (var around = first.Parent; around.Exists && around.Index > container; around = around.Parent)
        {
            if (IsKept(around.Tag))
                _open.Add((around, text.Length, around.End));
        }
        // They were found from the inside out, and must close the other way round.
        _open.Reverse();
    }

    void CloseUpTo(int index)
    {
        while (_open is [.., var top] && top.End <= index)
        {
            _open.RemoveAt(_open.Count - 1);
            Keep(top.Element, Trimmed(top.Start, text.Length));
        }
    }

    void Keep(PageNode element, TextSpan span)
    {
        if (span.Length <= 0)
            return;
        if (MarkOf(element.Tag) is { } kind)
            _marks.Add(new Mark(span, kind));
        else if (WebAddress.Absolute(element.Utf8Attribute(AttributeName.Href), baseUrl) is { } address)
            _links.Add(new Link(span, address));
    }

    static bool IsKept(TagName tag) => tag == TagName.A || MarkOf(tag) is not null;

    static MarkKind? MarkOf(TagName tag) => tag switch
    {
        TagName.Em or TagName.I => MarkKind.Emphasis,
        TagName.Strong or TagName.B => MarkKind.Strong,
        TagName.Sub => MarkKind.Sub,
        TagName.Sup => MarkKind.Sup,
        _ => null,
    };

    void BreakLine(int start)
    {
        text.TrimEnd(start);
        if (text.Length > start)
            text.AppendVerbatim("\n");
    }

    TextSpan Trimmed(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.Between(start, end);
    }

    /// <summary>Things that were kept as they ended, by where they start: seldom another order.</summary>
    static List<T> ByStart<T>(List<T> kept, Func<T, int> start)
    {
        for (int i = 1; i < kept.Count; i++)
        {
            if (start(kept[i]) < start(kept[i - 1]))
                return [.. kept.OrderBy(start)];
        }
        return kept;
    }
}
