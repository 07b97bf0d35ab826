using Standfirst.Language.Sentences;

namespace Standfirst.Language.Times;

/// <summary>The words around a time expression → the tense of the clause it stands in.</summary>
/// <remarks>The nearest word before it that tells one decides; where none does, the nearest behind. The verb that reports a
/// quotation says nothing of the times in it.</remarks>
static class TenseJudge
{
    // A verb farther away is another clause's.
    const int Reach = 25;

    // So near, with no mark between, stands the verb of the expression's own clause.
    const int ClauseReach = 6;

    static readonly WordSet PastAuxiliaries = new("was were had been"), WasAndWere = new("was were");

    static readonly WordSet OfThings = new("of from since after");

    static readonly ulong To = WordHash.Of("to");

    /// <summary>The tense of what stands around some tokens of a sentence.</summary>
    public static Tense Around(Story story, in Sentence sentence, int first, int end)
    {
        var tense = Before(story, sentence, first, end);
        return tense switch
        {
            Tense.None => After(story, sentence, end, Reach),
            // "it only loads slowly, and by Saturday the site was …": the verb of its own clause.
            Tense.Planned or Tense.Present when After(story, sentence, end, ClauseReach) == Tense.Past =>
                Tense.Past,
            _ => tense,
        };
    }

    static Tense Before(Story story, in Sentence sentence, int first, int end)
    {
        bool hasInfinitive = false;
        int closed = 0;
        for (int at = first - 1; at >= Math.Max(sentence.FirstToken, first - Reach); at--)
        {
            closed += TurnAt(story, at);
            if (closed < 0)
                return Tense.None;
            switch (TenseSigns.Of(story, sentence, at))
            {
                case TenseSign.Past:
                    // "was to appear".
                    return hasInfinitive && story.Tokens[at + 1].Hash == To && WasAndWere.Has(story.Tokens[at])
                        ? Tense.Future
                        : Tense.Past;
                case TenseSign.Present:
                    return hasInfinitive ? Tense.Future : Tense.Present;
                case TenseSign.Future:
                    return Tense.Future;
                case TenseSign.Plan:
                    // "was due to open in May": it may have, or may be going to.
                    return IsPastPlan(story, sentence, at) ? Tense.Planned : Tense.Future;
                case TenseSign.Order:
                    return IsOfNoun(story, sentence, first, end) ? Tense.None : Tense.Future;
                case TenseSign.Infinitive:
                    hasInfinitive = true;
                    break;
                default:
                    break;
            }
        }
        return Tense.None;
    }

    static Tense After(Story story, in Sentence sentence, int end, int reach)
    {
        int opened = 0;
        for (int at = end; at < Math.Min(sentence.EndToken, end + reach); at++)
        {
            opened -= TurnAt(story, at);
            if (opened < 0)
                return Tense.None;
            if (reach == ClauseReach && story.Tokens[at].Kind == TokenKind.Mark)
                return Tense.None;
            switch (TenseSigns.Of(story, sentence, at))
            {
                case TenseSign.Past:
                    return Tense.Past;
                case TenseSign.Present:
                    return Tense.None;
                case TenseSign.Future:
                case TenseSign.Plan:
                    return Tense.Future;
                default:
                    break;
            }
        }
        return Tense.None;
    }

    // 1 where a quotation closes, -1 where one opens.
    static int TurnAt(Story story, int at) => story.Tokens[at].Kind != TokenKind.Mark ? 0
        : story.Text[story.Tokens[at].Start] switch { '”' => 1, '“' => -1, _ => 0 };

    static bool IsPastPlan(Story story, in Sentence sentence, int at) =>
        at > sentence.FirstToken && PastAuxiliaries.Has(story.Tokens[at - 1]);

    // "Listen to Thursday's debate", "the numbers from Tuesday": of a thing, not of what is to be done.
    static bool IsOfNoun(Story story, in Sentence sentence, int first, int end) =>
        OfThings.Has(story.Tokens[first - 1]) || end < sentence.EndToken && story.Tags[end]
            is PartOfSpeech.PossessiveEnding or PartOfSpeech.Noun or PartOfSpeech.PluralNoun;
}
