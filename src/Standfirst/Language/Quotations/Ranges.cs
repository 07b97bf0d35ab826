using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>Puts right where names and contents begin and end, after the decisions.</summary>
static class Ranges
{
    static readonly CodeSet Dashes = new("– — ―");

    // "then,", "on the steps,".
    const int LongestLead = 4;

    // "the guild's general secretary and chief negotiator,": longer words before a name are something else.
    const int LongestTitle = 14;

    /// <summary>A speaker's words without the dateline before them, and to the end of a word with hyphens.</summary>
    public static TokenSpan WholeName(CodedStory story, TokenSpan source, in CueContext context)
    {
        var (cue, passage) = (context.Cue, context.Passage);
        source = WithOtherTitle(story, source, cue);
        source = WithApposition(story, WithoutDateline(story, source), context);
        // "the 41" is no part of "the 41-year-old"; before the cue the name ends where the cue begins.
        return NounChunks.Whole(story, source, source.First < cue.First ? Math.Min(cue.First, passage.End) : passage.End);
    }

    // "Former sailor | and mayor of Leeds Ana Ruiz": a title joined to another before the name.
    static TokenSpan WithOtherTitle(CodedStory story, TokenSpan source, TokenSpan cue)
    {
        if (source.IsEmpty || source.End >= cue.First || story.Code(source.End) != And
            || story.Story.Tags[source.End - 1] != PartOfSpeech.Noun)
            return source;
        int end = source.End + 1;
        while (end < cue.First && !story.IsQuoted(end) && (NounChunks.Holds(story, end) || Complements.Has(story.Code(end))))
            end++;
        bool isName = end - 2 > source.End && story.Story.Tags[end - 1] == PartOfSpeech.Name && story.Story.Tags[end - 2] == PartOfSpeech.Name;
        return isName && end - source.First <= LongestTitle ? source with { End = end } : source;
    }

    static readonly ushort And = WordCodes.Of("and");

    // "Ana Ruiz, the team's coach, | said", "Their son, Leo, 45, Ida's father, | said", "Ana Ruiz, who lost her seat, | said": the
    // name stands before what describes it.
    static TokenSpan WithApposition(CodedStory story, TokenSpan source, in CueContext context)
    {
        if (source.IsEmpty || source.End + 1 != context.Cue.First || story.Code(source.End) != Comma)
            return source;
        int least = context.Passage.First, first = WithoutClause(story, source.First, least), name = source.First;
        for (int parts = 0; parts < MostParts && first > least && story.Code(first - 1) == Comma; parts++)
        {
            int before = PartBefore(story, first - 1, least);
            if (before == first - 1 || before > least && !WordCodes.IsMark(story.Code(before - 1)))
                break;
            first = before;
            if (story.Story.Tokens[first].IsCapitalized)
                name = first;
        }
        return source with { First = name };
    }

    // So many parts between commas a name and what describes it have.
    const int MostParts = 4;

    static readonly CodeSet Relative = new("who which whose");

    // The place of ", | who lost her | seat"; the same place where no such clause leads to it.
    static int WithoutClause(CodedStory story, int first, int least)
    {
        for (int at = first - 1; at > Math.Max(least, first - LongestTitle) && !WordCodes.IsMark(story.Code(at)); at--)
        {
            if (Relative.Has(story.Code(at)) && story.Code(at - 1) == Comma)
                return at;
        }
        return first;
    }

    static int PartBefore(CodedStory story, int end, int least)
    {
        int first = end;
        while (first > least && end - first < LongestTitle && !story.IsQuoted(first - 1)
            && (NounChunks.Holds(story, first - 1) || Complements.Has(story.Code(first - 1))))
            first--;
        return Complements.Has(story.Code(first)) ? end : first;
    }

    // "the letter | to | Ana Ruiz", "a spokesman | for | the mayor".
    static readonly CodeSet Complements = new("of for to from with");

    static readonly ushort Comma = WordCodes.Of(",");

    // "ATLANTA — The rapper": what stands before the dash is no part of the name.
    static TokenSpan WithoutDateline(CodedStory story, TokenSpan source)
    {
        for (int at = source.End - 2; at > source.First; at--)
        {
            if (Dashes.Has(story.Code(at)))
                return source with { First = at + 1 };
        }
        return source;
    }

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
        for (int at = behind.First + 1; at < behind.End && at - behind.First <= LongestTitle; at++)
        {
            if (story.StretchOf(at) is >= 0 and var stretch)
                return Speech.IsUtterance(story, stretch) ? behind with { First = at } : behind;
        }
        return behind;
    }

    static readonly CodeSet Hearing = new("to with at");

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
        // "but | is not | “going anywhere”".
        int limit = Math.Min(passage.End - 1, at + MostBetween);
        for (at++; at < limit && !story.IsQuoted(at) && WordCodes.IsGrammar(story.Code(at)); at++)
        {
        }
        return story.StretchOf(at) is >= 0 and var stretch && Speech.IsFragment(story, stretch)
            ? behind with { End = Math.Min(story.EndOf(stretch), passage.End) }
            : behind;
    }

    const int MostBetween = 4;

    static readonly CodeSet Joins = new("and but or nor");

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
        bool isTitle = source.First >= end && source.First - first <= LongestTitle
            && Counts.Verbs(story, new(first, source.First)) == 0;
        return (before with { End = end }, isTitle ? source with { First = first } : source);
    }
}
