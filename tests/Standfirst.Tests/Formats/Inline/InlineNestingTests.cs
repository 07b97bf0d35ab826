using FsCheck;
using FsCheck.Fluent;
using Standfirst.Articles;
using Standfirst.Formats.Inline;
using Standfirst.Text;

namespace Standfirst.Tests.Formats.Inline;

public class InlineNestingTests
{
    [Fact]
    public void Of_two_links_that_overlap_the_first_stays()
    {
        var piece = Assert.Single(InlineNesting.Nest([new(new(0, 5), "a"), new(new(3, 5), "b")], []));

        Assert.Equal(new InlinePiece(new TextSpan(0, 5), null, "a"), piece);
    }

    [Fact]
    public void Marks_of_one_kind_that_touch_become_one()
    {
        var nested = InlineNesting.Nest(
            [], [new(new(0, 3), MarkKind.Strong), new(new(3, 2), MarkKind.Strong), new(new(6, 1), MarkKind.Strong)]);

        Assert.Equal([new TextSpan(0, 5), new TextSpan(6, 1)], nested.Select(piece => piece.Span));
    }

    [Fact]
    public void Pieces_stand_within_or_after_each_other() =>
        Prop.ForAll(Hostile.Articles, article =>
        {
            Stack<TextSpan> open = [];
            foreach (var piece in InlineNesting.Nest(article.Links, article.Marks))
            {
                while (open.TryPeek(out var outer) && outer.End <= piece.Span.Start)
                    open.Pop();
                if (open.TryPeek(out var around))
                    Assert.InRange(piece.Span.End, piece.Span.Start + 1, around.End);
                open.Push(piece.Span);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_letter_keeps_its_marks() =>
        Prop.ForAll(Hostile.Articles, article =>
        {
            var nested = InlineNesting.Nest(article.Links, article.Marks);
            for (int at = 0; at < article.Text.Length; at++)
            {
                Assert.Equal(
                    article.Marks.Where(mark => Covers(mark.Span, at)).Select(mark => mark.Kind).Distinct().Order(),
                    nested.Where(piece => Covers(piece.Span, at)).Select(piece => piece.Mark).OfType<MarkKind>().Order());
            }
        }).QuickCheckThrowOnFailure();

    static bool Covers(TextSpan span, int at) => span.Start <= at && at < span.End;
}
