using System.Runtime.InteropServices;
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
    const int Reach = 6;

    // "In 1999", "Last month": so many words before it a time that begins a sentence has.
    const int LongestLead = 1;

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
        Quotation[]? dated = null;
        for (int number = 0; number < quotations.Count && times.Count > 0; number++)
        {
            if (quotations[number] is { Said: null, Cue: { } cue } quotation && DateOf(quotation, cue) is { } date)
                (dated ??= [.. quotations])[number] = quotation with { Said = date };
        }
        for (int number = 1; number < quotations.Count; number++)
        {
            if ((dated ?? quotations)[number - 1] is { Said: { } day } before && GoesOn(before, quotations[number]))
                (dated ??= [.. quotations])[number] = quotations[number] with { Said = day };
        }
        return dated ?? quotations;
    }

    // “…,” it read. ¶ “…”: with nothing between, what the same one says without a cue is the same speech.
    bool GoesOn(Quotation before, Quotation quotation) =>
        quotation is { Said: null, Cue: null, Speaker: { } speaker } && speaker == before.Speaker
        && story.SentenceOf(story.TokenAt(quotation.Content[0].Start))
            <= story.SentenceOf(story.TokenAt(before.Content[^1].End - 1)) + 1;

    string? DateOf(Quotation quotation, TextSpan cue)
    {
        int first = story.TokenAt(cue.Start), end = story.TokenAt(cue.End);
        if (!IsPast(first, end, isIndirect: quotation.Kind == QuotationKind.Indirect))
            return null;
        var sentence = story.Sentences[story.SentenceOf(first)];
        // The speaker's words belong to the cue where they stand beside it: "said | Ana Ruiz", "Ana Ruiz | said".
        int start = first;
        if (quotation.Mention is { } mention && mention.Start >= cue.End)
            end = story.TokenAt(mention.End);
        else if (quotation.Mention is { } before)
            start = story.TokenAt(before.Start);
        return Behind(quotation, first, end, sentence) ?? Before(quotation, start, first, sentence);
    }

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
            if (TimeAt(at) is { } time)
                return IsOfCue(quotation, time, at) ? DateOf(time) : null;
        }
        return null;
    }

    bool Parts(int token) => story.Tokens[token] is var here && (here.Kind == TokenKind.Mark || here.Hash == That);

    // "In 1999 Ana Ruiz told", "Ana Ruiz last month told": it begins the sentence, or stands between the name and the cue.
    string? Before(Quotation quotation, int start, int cue, in Sentence sentence)
    {
        for (int at = sentence.FirstToken; at < Math.Min(cue, sentence.FirstToken + LongestLead + 1); at++)
        {
            if (TimeAt(at) is { } opening && IsOfCue(quotation, opening, at))
                return DateOf(opening);
        }
        for (int at = Math.Max(start, cue - Reach); at < cue; at++)
        {
            if (TimeAt(at) is { } between && story.TokenAt(between.Span.End) == cue && IsOfCue(quotation, between, at))
                return DateOf(between);
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

    // The date or time of day that begins at a token; null where none does.
    TimeExpression? TimeAt(int token)
    {
        int place = story.Tokens[token].Start;
        int at = Sorted.CountBefore(CollectionsMarshal.AsSpan(times), place, static (in time, place) => time.Span.Start < place);
        return at < times.Count && times[at].Span.Start == place
            && times[at].Type is TimeExpressionType.Date or TimeExpressionType.Time ? times[at] : null;
    }

    // What is still to come was not said then.
    string? DateOf(TimeExpression time) =>
        CalendarDate.Of(time.Value) is { } date && !(date.FirstDay > story.Article.Published?.Day) ? date.Value : null;
}
