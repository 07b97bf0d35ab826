using Standfirst.Language.People;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>Names beside quotations that no verb reports: “…” – Ana Ruiz; And from Ana Ruiz: “…”.</summary>
static class SpeakerCue
{
    static readonly CodeSet Dashes = new("– — - ―");

    static readonly ushort Colon = WordCodes.Of(":"), Comma = WordCodes.Of(",");

    // "Sen. Susan Collins (R-Maine)".
    const int LongestName = 12;

    /// <summary>The name behind a stretch: behind a dash, or alone to the end of the paragraph that the stretch begins.</summary>
    public static TokenSpan Signed(CodedStory story, int stretch)
    {
        int end = story.EndOf(stretch), limit = ParagraphEnd(story, stretch);
        if (IsSignature(story, stretch, new(end, limit)))
            return new(end, NounChunks.End(story, end, limit));
        if (end + 1 >= limit || !Dashes.Has(story.Code(end)) || !story.Story.Tokens[end + 1].IsCapitalized)
            return default;
        int last = Math.Min(limit, end + 1 + LongestName);
        return NounChunks.Whole(story, new(end + 1, NounChunks.End(story, end + 1, last)), last);
    }

    // “We were asked. We said no.” Ana Ruiz, Leeds
    static bool IsSignature(CodedStory story, int stretch, TokenSpan rest) =>
        rest.Length is > 0 and <= LongestName && story.Story.Tokens[rest.First].IsCapitalized
        && NounChunks.Holds(story, rest.First) && !HasVerb(story, rest) && Speech.EndsSentence(story, rest.First)
        && Speech.BeginsSentence(story, stretch);

    static bool HasVerb(CodedStory story, TokenSpan rest)
    {
        int end = rest.First;
        while (end < rest.End && !story.IsQuoted(end))
            end++;
        return Counts.Verbs(story, rest with { End = end }) > 0;
    }

    // "And from the minister, who had listened for an hour without a word:".
    const int LongestLead = 60;

    /// <summary>Who the sentence before a stretch tells of, where it ends in a colon; empty where it does not.</summary>
    public static TokenSpan Led(CodedStory story, Cast cast, int stretch)
    {
        int first = story.FirstOf(stretch);
        if (first == 0 || story.Code(first - 1) != Colon)
            return default;
        int start = Math.Max(story.Story.Sentences[story.SentenceOf(first - 1)].FirstToken, first - LongestLead);
        TokenSpan beside = default, subject = default;
        for (int at = start; at < first - 1; at++)
        {
            int end = NounChunks.End(story, at, first - 1);
            if (end == at)
                continue;
            var chunk = NounChunks.Whole(story, new(at, end), first - 1);
            // "In an interview with the paper, | she | went further:", "Asked if a vote would come, | she | went on:".
            if (at > start && story.Code(at - 1) == Comma && (Persons.Has(story.Code(at)) || cast.BeginsWithName(at, end)))
                return chunk;
            bool isBeside = at > start && story.Story.Tags[at - 1] == PartOfSpeech.Preposition;
            if (isBeside && beside.IsEmpty)
                beside = chunk;
            else if (!isBeside && subject.IsEmpty)
                subject = chunk;
            at = end - 1;
        }
        return subject.IsEmpty ? beside : subject;
    }

    /// <summary>The name right behind a stretch that ends with a comma, whatever the verb is: “We waited,” | Ana Ruiz, who lost her
    /// seat, shouts; or that goes on: “Why?” | Ana Ruiz | went on. Empty where none is.</summary>
    public static TokenSpan Following(CodedStory story, Cast cast, int stretch)
    {
        int end = story.EndOf(stretch);
        return cast.MentionFrom(end) is >= 0 and var mention
            && cast.Mentions[mention] is { Kind: CastMentionKind.Name } name && name.Lead == end
            && (Speech.LeadsOn(story, stretch) || GoesOn(story, name.End))
            ? new(end, name.End)
            : default;
    }

    static readonly WordSet Going = new("went goes carried carries"), On = new("on");

    static bool GoesOn(CodedStory story, int verb) => verb + 1 < story.Codes.Length
        && Going.Has(story.Story.Tokens[verb]) && On.Has(story.Story.Tokens[verb + 1]);

    /// <summary>Whom the sentence before a stretch is about: the first of its words that mean a person; empty where none
    /// do.</summary>
    public static TokenSpan About(CodedStory story, Cast cast, int stretch)
    {
        int first = story.FirstOf(stretch), paragraph = story.Marks.Stretches[stretch].Paragraph;
        if (first <= story.Story.Paragraphs[paragraph].FirstToken)
            return default;
        var sentence = story.Story.Sentences[story.SentenceOf(first - 1)];
        int end = Math.Min(first, sentence.FirstToken + LongestSubject);
        for (int at = sentence.FirstToken; at < end; at++)
        {
            if (story.StretchOf(at) >= 0)
                break;
            if (Persons.Has(story.Code(at)))
                return new(at, at + 1);
            if (cast.MentionAt(at) is >= 0 and var mention)
                return new(at, Math.Min(end, cast.Mentions[mention].End));
        }
        return default;
    }

    static readonly CodeSet Persons = new("he she");

    // Behind so many words the subject of a sentence has come.
    const int LongestSubject = 14;

    static int ParagraphEnd(CodedStory story, int stretch) =>
        story.Story.Paragraphs[story.Marks.Stretches[stretch].Paragraph].EndToken;
}
