using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>Puts right where the words begin and end that name a speaker, after the decision.</summary>
static class SourceRange
{
    // "the guild's general secretary and chief negotiator,": longer words before a name are something else.
    public const int LongestTitle = 14;

    // So many parts between commas a name and what describes it have.
    const int MostParts = 4;

    static readonly CodeSet Dashes = new("– — ―"), Relative = new("who which whose"), Contrasting = new("but while");

    // "the letter | to | Ana Ruiz", "a spokesman | for | the mayor".
    static readonly CodeSet Complements = new("of for to from with");

    static readonly ushort And = WordCodes.Of("and"), Comma = WordCodes.Of(",");

    /// <summary>A speaker's words without the dateline before them, with the titles and the name that stand before what describes it,
    /// and to the end of a word with hyphens.</summary>
    public static TokenSpan Whole(CodedStory story, TokenSpan source, in CueContext context)
    {
        var (cue, passage) = (context.Cue, context.Passage);
        source = WithOtherTitle(story, WithoutSentence(story, source), cue);
        source = WithApposition(story, WithoutDateline(story, source), context);
        // "the 41" is no part of "the 41-year-old"; before the cue the name ends where the cue begins.
        return NounChunks.Whole(story, source, source.First < cue.First ? Math.Min(cue.First, passage.End) : passage.End);
    }

    // "The guild's head, Ana Ruiz, declined to comment, but | a person familiar with the matter": what comes before is told of somebody
    // else.
    static TokenSpan WithoutSentence(CodedStory story, TokenSpan source)
    {
        for (int at = source.End - 2; at > source.First; at--)
        {
            if (Relative.Has(story.Code(at)))
                break;
            if (Contrasting.Has(story.Code(at)) && story.Code(at - 1) == Comma)
                return Tells(story, source with { End = at }) ? source with { First = at + 1 } : source;
        }
        return source;
    }

    static bool Tells(CodedStory story, TokenSpan words)
    {
        for (int at = words.First; at < words.End; at++)
        {
            if (WordCodes.ClassOf(story.Code(at)) != CueClass.None)
                return true;
        }
        return Counts.Verbs(story, words) > 0;
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
        var tags = story.Story.Tags;
        bool isName = end - 2 > source.End && tags[end - 1] == PartOfSpeech.Name && tags[end - 2] == PartOfSpeech.Name;
        return isName && end - source.First <= LongestTitle ? source with { End = end } : source;
    }

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
}
