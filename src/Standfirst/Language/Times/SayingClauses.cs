using System.Runtime.InteropServices;
using Standfirst.Articles;
using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.Times;

/// <summary>Where a story only says when something was said: “…,” she recalled on Monday. What happened before goes
/// on behind it: "that night" is not Monday's.</summary>
readonly struct SayingClauses
{
    // Verbs that report and no more: who announces or apologises on Monday has done something that day.
    static readonly WordSet Verbs = new(
        "said says told tells recalled recalls added adds remembered remembers explained explains "
        + "asked asks");

    static readonly ulong That = WordHash.Of("that");

    // "told a hearing in Leeds on Monday": farther on the time is that of something else.
    const int Reach = 8;

    // Sorted by where they start.
    readonly List<TextSpan>? _clauses;

    /// <param name="story">The story.</param>
    /// <param name="quotations">Who said what in it.</param>
    public SayingClauses(Story story, IReadOnlyList<Quotation> quotations)
    {
        foreach (var quotation in quotations)
        {
            if (quotation.Cue is { } cue
                && story.TokenAt(cue.Start) is var first && Verbs.Has(story.Tokens[first]))
                (_clauses ??= []).Add(Clause(story, quotation, first, cue));
        }
        _clauses?.Sort(static (one, other) => one.Start.CompareTo(other.Start));
    }

    // From the verb to the first mark, to "that" or to what is said.
    static TextSpan Clause(Story story, Quotation quotation, int first, TextSpan cue)
    {
        int named = quotation.Mention is { } mention && mention.Start >= cue.End ? mention.End : cue.End;
        int limit = Math.Min(story.Sentences[story.SentenceOf(first)].EndToken, story.TokenAt(named) + Reach);
        int said = story.Text.Length;
        foreach (var span in quotation.Content)
        {
            if (span.Start >= cue.End)
                said = Math.Min(said, span.Start);
        }
        int end = first + 1;
        while (end < limit && story.Tokens[end] is { Kind: not TokenKind.Mark } token
            && token.Hash != That && token.Start < said)
            end++;
        return story.SpanOf(first, end);
    }

    /// <summary>Whether what stands at a place belongs to such a clause.</summary>
    public bool Hold(int place)
    {
        if (_clauses is null)
            return false;
        int at = Sorted.CountBefore(
            CollectionsMarshal.AsSpan(_clauses), place, static (in one, place) => one.Start <= place);
        return at > 0 && place < _clauses[at - 1].End;
    }
}
