using Standfirst.Articles;
using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.Timeline;

/// <summary>When something was said, as a time beside its cue tells: “I was dead,” he said in a documentary in 1999.</summary>
/// <remarks>The days beside cues that tell from where the times of what is said count are told before: "on Tuesday".</remarks>
/// <param name="story">The story.</param>
/// <param name="times">Its time expressions, by where they start.</param>
readonly ref struct SaidDates(Story story, List<TimeExpression> times)
{
    // "said in a documentary in 1999": farther on the time is that of something else.
    const int Reach = 6, LongReach = 12;

    // "In 1999", "Last month": so many words before it a time that begins a sentence has.
    const int LongestLead = 1;

    readonly TimesByToken _times = new(story, times);

    static readonly ulong That = WordHash.Of("that");

    // "By 1999", "since 1999": not then.
    static readonly WordSet Elsewhen = new("since until till by from to for of before after than through");

    static readonly WordSet Leads = new("in on at during");

    // Without marks the time before other words is as often that of what is told: "In 1999 the firm reported a loss".
    static readonly WordSet Sayings = new(
        "said told wrote asked added announced declared warned promised vowed admitted confirmed denied insisted replied "
        + "revealed claimed pleaded agreed testified tweeted posted joked argued urged called criticised criticized "
        + "praised apologised apologized acknowledged conceded predicted recalled explained stated suggested spoke");

    /// <summary>The quotations with the dates that the words beside their cues tell; the same list where they tell
    /// none.</summary>
    /// <param name="quotations">Who said what in the story.</param>
    public IReadOnlyList<Quotation> Tell(IReadOnlyList<Quotation> quotations)
    {
        if (times.Count == 0 || quotations.Count == 0)
            return quotations;
        Quotation[]? dated = null;
        var scenes = new SceneDays(story, _times);
        for (int number = 0; number < quotations.Count; number++)
        {
            if (quotations[number] is { Said: null, Cue: { } cue } quotation
                && DateOf(quotation, cue, scenes) is { } date)
                (dated ??= [.. quotations])[number] = quotation with { Said = date };
        }
        for (int number = 1; number < quotations.Count; number++)
        {
            if ((dated ?? quotations)[number - 1] is { Said: { } day } before
                && GoesOn(before, quotations[number]))
                (dated ??= [.. quotations])[number] = quotations[number] with { Said = day };
        }
        return dated ?? quotations;
    }

    // “…,” it read. ¶ “…”: with nothing between, what the same one says without a cue is the same speech; so is
    // “…,” she told him on Monday. “…,” she said.
    bool GoesOn(Quotation before, Quotation quotation) =>
        quotation is { Said: null, Medium: null, Speaker: { } speaker } && speaker == before.Speaker
        && (quotation.Cue is not { } cue || IsSaidByPronoun(quotation, cue))
        && story.SentenceOf(story.TokenAt(quotation.Content[0].Start))
            <= story.SentenceOf(story.TokenAt(before.Content[^1].End - 1)) + 1;

    bool IsSaidByPronoun(Quotation quotation, TextSpan cue) =>
        quotation is { Kind: QuotationKind.Direct, Mention: { } mention }
        && story.Tags[story.TokenAt(mention.Start)] == PartOfSpeech.Pronoun
        && IsPast(story.TokenAt(cue.Start), story.TokenAt(cue.End), isIndirect: false)
        && !HasOwnTime(quotation, story.TokenAt(cue.Start));

    // "On a show the day before, she said: “…”": it did not go on.
    bool HasOwnTime(Quotation quotation, int cue)
    {
        var sentence = story.Sentences[story.SentenceOf(cue)];
        int end = Math.Min(sentence.EndToken, cue + LongReach);
        for (int at = Math.Max(sentence.FirstToken, cue - LongReach); at < end; at++)
        {
            if (_times.At(at) is { } time && IsOfCue(quotation, time, at))
                return true;
        }
        return false;
    }

    string? DateOf(Quotation quotation, TextSpan cue, in SceneDays scenes)
    {
        int first = story.TokenAt(cue.Start), end = story.TokenAt(cue.End);
        bool isIndirect = quotation.Kind == QuotationKind.Indirect;
        if (!IsPast(first, end, isIndirect))
            return isIndirect ? null : Later(end);
        var sentence = story.Sentences[story.SentenceOf(first)];
        // The speaker's words belong to the cue where they stand beside it: "said | Ana Ruiz", "Ana Ruiz | said".
        int start = first;
        if (quotation.Mention is { } mention && mention.Start >= cue.End)
            end = story.TokenAt(mention.End);
        else if (quotation.Mention is { } before)
            start = story.TokenAt(before.Start);
        var date = Behind(quotation, first, end, sentence) ?? Before(quotation, start, first, sentence);
        return date is not null || isIndirect
            ? date
            : AtEnd(quotation, end, sentence) ?? scenes.Find(quotation, first, end);
    }

    // “…,” she says two days later at her kitchen table: the story tells it as if it were now.
    string? Later(int end) => end < story.Tokens.Length && _times.At(end) is { } time
        && time.Span.Of(story.Text).EndsWith(" later", StringComparison.Ordinal)
        && _times.BeforePublication(time) is { Days: 1 } day ? day.Value : null;

    // Who says it now says it on the day of publication.
    bool IsPast(int first, int end, bool isIndirect)
    {
        for (int at = first; at < end; at++)
        {
            if (story.Tags[at] == PartOfSpeech.PastTense && (!isIndirect || Sayings.Has(story.Tokens[at])))
                return true;
        }
        return false;
    }

    // "told the inquiry in 1999": within the cue, or so near behind it that nothing parts them.
    string? Behind(Quotation quotation, int first, int end, in Sentence sentence)
    {
        int limit = Math.Min(sentence.EndToken, end + Reach);
        for (int at = first; at < limit && !Parts(at); at++)
        {
            if (_times.At(at) is { } time)
                return IsOfCue(quotation, time, at) ? _times.BeforePublication(time)?.Value : null;
        }
        return null;
    }

    // “…,” she told about 80 supporters at the veterans' hall late Tuesday: nothing but this day ends it.
    string? AtEnd(Quotation quotation, int end, in Sentence sentence)
    {
        for (int at = end; at < Math.Min(sentence.EndToken, end + LongReach); at++)
        {
            if (_times.At(at) is { } time)
            {
                int behind = story.TokenAt(time.Span.End);
                bool isLast = behind >= sentence.EndToken || story.Tokens[behind].Kind == TokenKind.Mark;
                return isLast && IsOfCue(quotation, time, at) ? _times.BeforePublication(time)?.Value : null;
            }
            if (story.Tags[at] is PartOfSpeech.Mark or PartOfSpeech.PastTense or PartOfSpeech.PastParticiple
                    or PartOfSpeech.Gerund or PartOfSpeech.Modal or PartOfSpeech.ThirdPerson
                    or PartOfSpeech.PresentTense
                || Elsewhen.Has(story.Tokens[at]) || story.Tokens[at].Hash == That)
                return null;
        }
        return null;
    }

    bool Parts(int token) => story.Tokens[token] is var here && (here.Kind == TokenKind.Mark || here.Hash == That);

    // "In 1999 Ana Ruiz told", "Ana Ruiz last month told": it begins the sentence, or stands between the name and the cue.
    string? Before(Quotation quotation, int start, int cue, in Sentence sentence)
    {
        for (int at = sentence.FirstToken; at < Math.Min(cue, sentence.FirstToken + LongestLead + 1); at++)
        {
            if (_times.At(at) is { } opening && IsOfCue(quotation, opening, at))
                return _times.BeforePublication(opening)?.Value;
        }
        for (int at = Math.Max(start, cue - Reach); at < cue; at++)
        {
            if (_times.At(at) is { } between && story.TokenAt(between.Span.End) == cue && IsOfCue(quotation, between, at))
                return _times.BeforePublication(between)?.Value;
        }
        return null;
    }

    // Whether it is no part of what is said, nor of a name: "the class of 1999", "1999 winner Ana Ruiz".
    bool IsOfCue(Quotation quotation, TimeExpression time, int token)
    {
        foreach (var span in quotation.Content)
        {
            if (Overlap(span, time.Span))
                return false;
        }
        if (token > 0 && Elsewhen.Has(story.Tokens[token - 1]))
            return false;
        bool isBare = story.Tokens[token].Kind == TokenKind.Number && !(token > 0 && Leads.Has(story.Tokens[token - 1]));
        return !(isBare && quotation.Mention is { } mention && Overlap(mention, time.Span));
    }

    static bool Overlap(TextSpan one, TextSpan other) => one.Start < other.End && other.Start < one.End;
}
