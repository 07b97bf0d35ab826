using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>The verb right beside speech, which reports it: “…,” the 90-year-old told the meeting.</summary>
static class VerbBeside
{
    // So near to speech its verb stands.
    const int Farthest = 12;

    // "posted a picture of the family's new house on Facebook with the words:".
    const int FarthestLead = 24;

    // "calling the residents “bin bores”"; more words are no label.
    const int FarthestNaming = 10, LongestLabel = 12;

    static readonly ushort Colon = WordCodes.Of(":"), Comma = WordCodes.Of(",");

    // "he was | heard | calling".
    static readonly WordSet Heard = new("heard caught filmed recorded overheard");

    static readonly CodeSet Pronouns = new("i he she it they we who");

    /// <summary>The verb, and on which side of it the speech is; null where none is near.</summary>
    public static (int Head, ContentSide Side)? Find(CodedStory story, int stretch, TokenSpan passage)
    {
        int end = story.EndOf(stretch), first = story.FirstOf(stretch);
        for (int at = end; at < Math.Min(passage.End, end + Farthest) && !story.IsQuoted(at); at++)
        {
            if (IsVerb(story, at))
                return (at, ContentSide.Before);
        }
        if (first == passage.First)
            return null;
        // "one poster writing “…”".
        if (!WordCodes.IsMark(story.Code(first - 1)))
            return IsVerb(story, first - 1) || IsGerund(story, first - 1) ? (first - 1, ContentSide.Behind) : null;
        for (int at = first - 1; at >= Math.Max(passage.First, first - Farthest) && !story.IsQuoted(at); at--)
        {
            if (IsVerb(story, at) || at == first - 2 && IsGerund(story, at))
                return (at, ContentSide.Behind);
        }
        return null;
    }

    /// <summary>Whether a verb and its subject alone follow a stretch: The birds “looked at it as at a hat”, | the paper
    /// notes.</summary>
    public static bool IsTag(CodedStory story, int stretch, int head, TokenSpan passage)
    {
        int end = story.EndOf(stretch), subject = story.Code(end) == Comma ? end + 1 : end;
        return subject < head && (subject > end || Speech.LeadsOn(story, stretch))
            && NounChunks.End(story, subject, head) == head
            && (head + 1 >= passage.End || WordCodes.IsMark(story.Code(head + 1)));
    }

    /// <summary>The verb of writing whose sentence ends in a colon before speech: she posted a picture with the words: “…”; -1
    /// where there is none.</summary>
    public static int LeadingTo(CodedStory story, int stretch, TokenSpan passage)
    {
        int first = story.FirstOf(stretch);
        if (first == passage.First || story.Code(first - 1) != Colon || !Speech.IsUtterance(story, stretch))
            return -1;
        int least = Math.Max(story.Story.Sentences[story.SentenceOf(first - 1)].FirstToken, first - FarthestLead);
        for (int at = first - 2; at >= least && !story.IsQuoted(at); at--)
        {
            if (IsVerb(story, at))
                return WordCodes.ClassOf(story.Code(at)) == CueClass.Write ? at : -1;
        }
        return -1;
    }

    /// <summary>The verb of naming before a few words of speech: a measure that it called “streamlining”; -1 where there is
    /// none. "A poem called “Queue”" has none.</summary>
    public static int Naming(CodedStory story, int stretch, TokenSpan passage)
    {
        int first = story.FirstOf(stretch);
        if (first == passage.First || QuotedTitles.AreName(story, stretch) || story.EndOf(stretch) - first > LongestLabel)
            return -1;
        for (int at = first - 1; at > Math.Max(passage.First, first - FarthestNaming) && !story.IsQuoted(at); at--)
        {
            if (WordCodes.IsMark(story.Code(at)))
                return -1;
            if (Candidates.IsHead(story, at) && WordCodes.ClassOf(story.Code(at)) == CueClass.Call)
                return IsSubject(story, at - 1) || Heard.Has(story.Story.Tokens[at - 1]) ? at : -1;
        }
        return -1;
    }

    static bool IsSubject(CodedStory story, int token) => Pronouns.Has(story.Code(token))
        || story.Story.Tags[token] is PartOfSpeech.Name or PartOfSpeech.PluralNoun;

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
