using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>Puts right where contents begin and end, after the decisions.</summary>
static class ContentRange
{
    // "then,", "on the steps,".
    const int LongestLead = 4;

    // "but | is not | “going anywhere”".
    const int MostBetween = 4;

    static readonly CodeSet Hearing = new("to with at"), Joins = new("and but or nor");

    static readonly ushort Comma = WordCodes.Of(",");

    /// <summary>What is said behind a cue whose words before are in marks: “A bridge,” she said | then, | “is a
    /// promise.”</summary>
    public static TokenSpan WithoutLead(CodedStory story, TokenSpan behind)
    {
        for (int at = behind.First; at < behind.End && at - behind.First <= LongestLead; at++)
        {
            if (story.IsQuoted(at))
                return at > behind.First && WordCodes.IsMark(story.Code(at - 1)) ? behind with { First = at } : behind;
        }
        return behind;
    }

    /// <summary>What is said behind a cue and to whom: she said | to Tom Ashe, who was late, | “Where were you?”</summary>
    public static TokenSpan WithoutHearer(CodedStory story, TokenSpan behind)
    {
        if (!Hearing.Has(story.Code(behind.First)) || story.IsQuoted(behind.First))
            return behind;
        for (int at = behind.First + 1; at < behind.End && at - behind.First <= SourceRange.LongestTitle; at++)
        {
            if (story.StretchOf(at) is >= 0 and var stretch)
                return Speech.IsUtterance(story, stretch) ? behind with { First = at } : behind;
        }
        return behind;
    }

    /// <summary>What is said behind a cue and what is quoted next to it: the army has gone soft, | and “we will end” | that.</summary>
    public static TokenSpan WithOther(CodedStory story, TokenSpan behind, TokenSpan passage)
    {
        int at = behind.End;
        if (behind.IsEmpty || at + 2 >= passage.End)
            return behind;
        if (story.Code(at) == Comma)
            at++;
        if (!Joins.Has(story.Code(at)))
            return behind;
        int limit = Math.Min(passage.End - 1, at + MostBetween);
        for (at++; at < limit && !story.IsQuoted(at) && WordCodes.IsGrammar(story.Code(at)); at++)
        {
        }
        return story.StretchOf(at) is >= 0 and var stretch && Speech.IsFragment(story, stretch)
            ? behind with { End = Math.Min(story.EndOf(stretch), passage.End) }
            : behind;
    }

    /// <summary>What is said before the name that stands before a cue, and that name: “We asked,” | the guild's secretary, |
    /// Ana Ruiz, said. What stands behind speech is the name's, not what was said.</summary>
    public static (TokenSpan Before, TokenSpan Source) WithoutName(CodedStory story, TokenSpan before, TokenSpan source)
    {
        int end = before.End;
        while (end > before.First && !story.IsQuoted(end - 1))
            end--;
        if (end == before.First || end == before.End || !Speech.EndsAsSpeech(story, end))
            return (before, source);
        int first = end;
        while (first < source.First && WordCodes.IsMark(story.Code(first)))
            first++;
        bool isTitle = source.First >= end && source.First - first <= SourceRange.LongestTitle
            && Counts.Verbs(story, new(first, source.First)) == 0;
        return (before with { End = end }, isTitle ? source with { First = first } : source);
    }
}
