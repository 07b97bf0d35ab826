using Standfirst.Articles;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.Times;

/// <summary>What stands right before a time expression → the tense it tells, whatever the verb says.</summary>
static class LeadIn
{
    static readonly ulong For = WordHash.Of("for");

    static readonly WordSet Until = new("before by until till"), Having = new("has have 've");

    static readonly WordSet Terms = new("until till to for");

    static readonly WordSet Delayed = new(
        "postponed adjourned deferred delayed extended rescheduled remanded postpone adjourn defer delay "
        + "extend reschedule off");

    static readonly WordSet Results = new("figures data results numbers statistics sales");

    // "has already been asked back for Christmas": so far before the preposition "has" may stand.
    const int Reach = 6;

    /// <summary>"A hearing for 8 July", "starting Wednesday", "before the weekend" are ahead; "the figures for
    /// January" are of the last one; null where nothing is told.</summary>
    /// <param name="story">The story.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="before">What stands before the expression.</param>
    /// <param name="value">What the expression says.</param>
    public static Tense? Tell(Story story, in Sentence sentence, in TimePart before, in TimeValue value)
    {
        int token = before.FirstToken;
        bool isOpen = value is { Origin: Origin.Calendar, Year: 0, Turn: 0 };
        bool isFor = story.Tokens[token].Hash == For;
        if (isOpen && isFor && value.Grain >= Grain.Month
            && token > 0 && Results.Has(story.Tokens[token - 1]))
            return Tense.Past;
        bool isAhead = isOpen && isFor && (IsPlainDay(value) || IsArranged(story, sentence, token))
            || (before.Sorts & Sorts.Edge) != 0 && before.Name == TimeWords.Starting
            || isOpen && IsTerm(story, token)
            || value.Grain == Grain.Weekend && (before.Sorts & Sorts.Lead) != 0
                && Until.Has(story.Tokens[token]);
        return isAhead ? Tense.Future : null;
    }

    static bool IsPlainDay(in TimeValue value) => value is
    {
        Grain: Grain.Day, Holiday: Holiday.None, Type: TimeExpressionType.Date, Widened: Grain.None,
    };

    // "has been asked back for Christmas": what has been done now is not for a feast that is over.
    static bool IsArranged(Story story, in Sentence sentence, int preposition)
    {
        bool hasParticiple = false;
        for (int at = preposition - 1; at >= Math.Max(sentence.FirstToken, preposition - Reach); at--)
        {
            if (story.Tokens[at].Kind == TokenKind.Mark)
                return false;
            if (Having.Has(story.Tokens[at]))
                return hasParticiple;
            hasParticiple |= story.Tags[at] == PartOfSpeech.PastParticiple;
        }
        return false;
    }

    // "has until 23 May", "postponed to 23 May", "put off until May".
    static bool IsTerm(Story story, int token) => token > 0
        && (Until.Has(story.Tokens[token]) && Having.Has(story.Tokens[token - 1])
            || Terms.Has(story.Tokens[token]) && Delayed.Has(story.Tokens[token - 1]));
}
