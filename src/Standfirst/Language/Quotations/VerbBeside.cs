using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>The verb right beside speech, which reports it: “…,” the 90-year-old told the meeting.</summary>
static class VerbBeside
{
    // So near to speech its verb stands.
    const int Farthest = 12;

    /// <summary>The verb, and on which side of it the speech is; null where none is near.</summary>
    public static (int Head, ContentSide Side)? Find(CodedStory story, int stretch, TokenSpan passage)
    {
        int end = story.EndOf(stretch), first = story.FirstOf(stretch);
        for (int at = end; at < Math.Min(passage.End, end + Farthest) && !story.IsQuoted(at); at++)
        {
            if (IsVerb(story, at))
                return (at, ContentSide.Before);
        }
        if (first == passage.First || !WordCodes.IsMark(story.Code(first - 1)))
            return null;
        for (int at = first - 1; at >= Math.Max(passage.First, first - Farthest) && !story.IsQuoted(at); at--)
        {
            if (IsVerb(story, at) || at == first - 2 && IsGerund(story, at))
                return (at, ContentSide.Behind);
        }
        return null;
    }

    // "chanting, “…”".
    static bool IsGerund(CodedStory story, int token) =>
        Candidates.IsHead(story, token) && WordCodes.FormOf(story.Code(token)) == VerbForm.Gerund;

    // "said", "recalls", "according to"; not "a claim", "her reports".
    static bool IsVerb(CodedStory story, int token)
    {
        if (!Candidates.IsHead(story, token) || NounChunks.Opens(story, token - 1))
            return false;
        var does = WordCodes.ClassOf(story.Code(token));
        return does == CueClass.According
            || does < CueClass.According && WordCodes.FormOf(story.Code(token)) is VerbForm.Past or VerbForm.ThirdPerson;
    }
}
