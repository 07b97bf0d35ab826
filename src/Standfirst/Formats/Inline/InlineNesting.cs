using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Formats.Inline;

/// <summary>Makes links and marks, which may overlap in a record, stand within or after each other.</summary>
static class InlineNesting
{
    /// <summary>The links and marks, cut where they cross; by their start, outer before inner.</summary>
    /// <remarks>
    /// Marks of one kind that touch become one. Of two links that overlap the second is left out, since links
    /// cannot nest. Marks are cut, links are not. No more than one link and one mark of each kind are open at
    /// once, which bounds the cuts.
    /// </remarks>
    public static List<InlinePiece> Nest(IEnumerable<Link> links, IEnumerable<Mark> marks)
    {
        var waiting = new PriorityQueue<InlinePiece, (int Start, int End, int Kind)>();
        foreach (var piece in WithoutOverlaps(links).Concat(Joined(marks)))
            waiting.Enqueue(piece, ReadingOrder(piece));

        List<InlinePiece> nested = [];
        Stack<int> open = [];
        while (waiting.TryDequeue(out var piece, out _))
        {
            while (open.TryPeek(out int ended) && nested[ended].Span.End <= piece.Span.Start)
                open.Pop();

            while (open.TryPeek(out int outer) && nested[outer].Span.End < piece.Span.End)
            {
                if (nested[outer].IsLink || !piece.IsLink)
                {
                    // The piece goes on after the end of the one that it stands in.
                    (piece, var rest) = Cut(piece, nested[outer].Span.End);
                    waiting.Enqueue(rest, ReadingOrder(rest));
                }
                else
                {
                    // A mark ends within the link: it ends before it and begins again inside.
                    (nested[outer], var rest) = Cut(nested[outer], piece.Span.Start);
                    waiting.Enqueue(rest, ReadingOrder(rest));
                    open.Pop();
                }
            }

            open.Push(nested.Count);
            nested.Add(piece);
        }

        nested.RemoveAll(piece => piece.Span.Length == 0);
        return nested;
    }

    // The longer of two that start together is the outer one; if they are the same words, the link is.
    static (int Start, int End, int Kind) ReadingOrder(InlinePiece piece) =>
        (piece.Span.Start, -piece.Span.End, piece.Mark is { } mark ? 1 + (int)mark : 0);

    static (InlinePiece Before, InlinePiece After) Cut(InlinePiece piece, int at) =>
        (piece with { Span = TextSpan.Between(piece.Span.Start, at) },
         piece with { Span = TextSpan.Between(at, piece.Span.End) });

    static IEnumerable<InlinePiece> WithoutOverlaps(IEnumerable<Link> links)
    {
        int end = 0;
        foreach (var link in links)
        {
            if (link.Span.Start < end)
                continue;
            end = link.Span.End;
            yield return new InlinePiece(link.Span, null, link.Url);
        }
    }

    static IEnumerable<InlinePiece> Joined(IEnumerable<Mark> marks)
    {
        foreach (var ofKind in marks.GroupBy(mark => mark.Kind))
        {
            TextSpan joined = default;
            foreach (var (span, _) in ofKind)
            {
                if (joined.Length > 0 && span.Start > joined.End)
                    yield return new InlinePiece(joined, ofKind.Key, null);
                joined = joined.Length > 0 && span.Start <= joined.End
                    ? TextSpan.Between(joined.Start, Math.Max(joined.End, span.End))
                    : span;
            }
            if (joined.Length > 0)
                yield return new InlinePiece(joined, ofKind.Key, null);
        }
    }
}
