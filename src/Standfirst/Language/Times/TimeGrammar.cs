using System.Numerics;
using Standfirst.Articles;
using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.Times;

/// <summary>The parts of a sentence → the times they tell, in passes: what one made, the next takes further.</summary>
/// <remarks>
/// Each pass goes once through the sentence. Where several rules fit, the one that takes most wins, the first of equals.
/// A pattern takes at most <see cref="RuleMatch.Longest"/> parts, so a pass is linear.
/// </remarks>
sealed class TimeGrammar
{
    /// <summary>The passes over a sentence.</summary>
    static readonly TimeGrammar[] Passes =
    [
        new([.. CalendarRules.All, .. LengthRules.All, .. ClockRules.All]),
        new([.. RelativeRules.All, .. DistanceRules.All, .. VagueRules.All, .. CombiningRules.All]),
        new([.. CombiningRules.All]),
        new([.. JoiningRules.All]),
        new([.. JoiningRules.All]),
    ];

    const int FirstThatGoesOn = 2;

    // The rules whose first part can be of a sort, by the sort's bit.
    readonly Rule[][] _byFirst = new Rule[64][];
    readonly Sorts _first;

    TimeGrammar(Rule[] rules)
    {
        for (int bit = 0; bit < 64; bit++)
        {
            var sort = (Sorts)(1UL << bit);
            _byFirst[bit] = [.. rules.Where(rule => (rule.Pattern.First & sort) != 0)];
            if (_byFirst[bit].Length > 0)
                _first |= sort;
        }
    }

    /// <summary>Takes the parts of a sentence together.</summary>
    /// <param name="story">The story.</param>
    /// <param name="parts">The parts; in the end those that were taken together are one.</param>
    /// <param name="spare">Room to work in.</param>
    /// <param name="values">What the parts say that rules made.</param>
    public static void Read(
        Story story, ref PooledList<TimePart> parts, ref PooledList<TimePart> spare, ref PooledList<TimeValue> values)
    {
        for (int number = 0; number < Passes.Length; number++)
        {
            // The later passes go on from what the first two made.
            if (number >= FirstThatGoesOn && values.Count == 0)
                return;
            spare.Cut(0);
            Passes[number].Go(story, parts.Items, ref spare, ref values);
            (parts, spare) = (spare, parts);
        }
    }

    void Go(Story story, ReadOnlySpan<TimePart> parts, ref PooledList<TimePart> taken, ref PooledList<TimeValue> values)
    {
        for (int at = 0; at < parts.Length;)
        {
            var value = default(TimeValue);
            int end = CanBegin(parts, at) ? Best(story, parts, values.Items, at, out value) : at;
            if (end == at)
            {
                taken.Add(parts[at++]);
                continue;
            }
            // A name that was taken alone keeps being one: "Friday" is a date, and "last Friday" another.
            var first = parts[at];
            var kept = end == at + 1 ? first.Sorts & ~Sorts.Made : first.Sorts & Sorts.Tight;
            taken.Add(first with { Sorts = kept | SortOf(value), EndToken = parts[end - 1].EndToken, Made = values.Count });
            values.Add(value);
            at = end;
        }
    }

    // No rule takes a word alone that tells no time alone.
    bool CanBegin(ReadOnlySpan<TimePart> parts, int at) => (parts[at].Sorts & _first) != 0
        && ((parts[at].Sorts & (Sorts.Telling | Sorts.TwoDigits)) != 0
            || at + 1 < parts.Length && (parts[at + 1].Sorts & ~Sorts.Tight) != 0);

    int Best(Story story, ReadOnlySpan<TimePart> parts, ReadOnlySpan<TimeValue> values, int at, out TimeValue best)
    {
        (best, int end) = (default, at);
        var match = new RuleMatch(story, parts, values, at);
        for (ulong bits = (ulong)(parts[at].Sorts & _first); bits != 0; bits &= bits - 1)
        {
            foreach (var rule in _byFirst[BitOperations.TrailingZeroCount(bits)])
            {
                if (!match.Fits(rule.Pattern) || match.End <= end || rule.Make(match) is not { Grain: not Grain.None } value)
                    continue;
                (best, end) = (value, match.End);
            }
        }
        return end;
    }

    static Sorts SortOf(in TimeValue value) => value.Type switch
    {
        TimeExpressionType.Date => Sorts.Date,
        TimeExpressionType.Time => Sorts.Time,
        TimeExpressionType.Duration => Sorts.Duration,
        _ => Sorts.Set,
    };
}
