using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>Tells speech in quotation marks from scare quotes, titles of works and nicknames.</summary>
static class Speech
{
    // Marks within marks close together: “He said, ‘No.’”
    const int MostClosings = 4;

    const string Closings = "”’\"'»›」』 ", SpeechEnds = ".,!?…";

    static readonly ushort Period = WordCodes.Of("."), Comma = WordCodes.Of(","), Question = WordCodes.Of("?"),
        Shout = WordCodes.Of("!"), Colon = WordCodes.Of(":");

    /// <summary>Whether a stretch is a sentence by itself, or several.</summary>
    public static bool IsSentence(CodedStory story, int stretch) =>
        EndsAsSpeech(story, story.EndOf(stretch)) && BeginsSentence(story, stretch) && !QuotedTitles.AreTitle(story, stretch);

    /// <summary>Whether what ends before a token ends as a sentence does, and not to go on.</summary>
    public static bool EndsSentence(CodedStory story, int end) => EndsAsSpeech(story, end) && !IsBroken(story, end);

    /// <summary>Whether a stretch is a sentence set within the writer's: with one reader writing “Who asked for this?”</summary>
    public static bool IsWhole(CodedStory story, int stretch) =>
        EndsAsSpeech(story, story.EndOf(stretch)) && !BeginsSmall(story, stretch) && !QuotedTitles.AreTitle(story, stretch, fewest: 1);

    /// <summary>Whether what ends before a token is to go on: it ends with a comma or a dash.</summary>
    public static bool IsBroken(CodedStory story, int end)
    {
        int last = end - 1;
        while (last > 0 && end - last <= 2 && story.Code(last) != Comma && !IsStop(story.Code(last)))
            last--;
        return !IsStop(story.Code(last)) || story.Code(last) == Comma;
    }

    /// <summary>Whether a mark ends sentences.</summary>
    public static bool IsStop(ushort code) => code == Period || code == Question || code == Shout;

    /// <summary>Whether a stretch that ends before a token ends as speech does: with a comma or the end of a sentence in its
    /// marks.</summary>
    public static bool EndsAsSpeech(CodedStory story, int end)
    {
        if (end <= 0)
            return false;
        string text = story.Story.Text;
        int last = story.Story.Tokens[end - 1].End - 1, limit = Math.Max(0, last - MostClosings);
        while (last > limit && Closings.Contains(text[last]))
            last--;
        return SpeechEnds.Contains(text[last]);
    }

    /// <summary>Whether a stretch is all that somebody said: it ends as speech, or a colon or comma and a capital begin
    /// it.</summary>
    public static bool IsUtterance(CodedStory story, int stretch)
    {
        int first = story.FirstOf(stretch), end = story.EndOf(stretch);
        if (end - first < 3 || QuotedTitles.AreTitle(story, stretch))
            return false;
        return EndsAsSpeech(story, end) && BeginsSentence(story, stretch) || !IsFragment(story, stretch) && first > 0
            && (story.Code(first - 1) == Comma || story.Code(first - 1) == Colon);
    }

    /// <summary>Whether a stretch ends with a comma in its marks, so that whose words it is may follow at once: It is “the same
    /// as ever,” reported the agency.</summary>
    public static bool LeadsOn(CodedStory story, int stretch)
    {
        var inner = story.Marks.Stretches[stretch].Inner;
        return inner.Length > 0 && story.Story.Text[inner.End - 1] == ',' && !QuotedTitles.AreTitle(story, stretch);
    }

    /// <summary>Whether a stretch is part of the writer's sentence: its first letter is small and no comma or colon leads to
    /// it.</summary>
    public static bool IsFragment(CodedStory story, int stretch) =>
        BeginsSmall(story, stretch) && story.Code(story.FirstOf(stretch) - 1) != Comma;

    /// <summary>Whether the first letter of a stretch is small and begins no sentence.</summary>
    public static bool BeginsSmall(CodedStory story, int stretch) =>
        story.FirstOf(stretch) + 1 is var word && word < story.Codes.Length && !BeginsSentence(story, stretch)
        && story.Story.Tokens[word].Case == LetterCase.Lower;

    /// <summary>Whether a stretch begins its sentence.</summary>
    public static bool BeginsSentence(CodedStory story, int stretch)
    {
        int first = story.FirstOf(stretch);
        return first == 0 || story.Code(first - 1) == Colon
            || ".!?".Contains(story.Story.Text[story.Story.Tokens[first - 1].End - 1])
            || story.Story.Paragraphs[story.Marks.Stretches[stretch].Paragraph].FirstToken == first;
    }
}
