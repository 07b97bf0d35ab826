using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>Tells speech in quotation marks from scare quotes, titles of works and nicknames.</summary>
static class Speech
{
    static readonly ushort Period = WordCodes.Of("."), Comma = WordCodes.Of(","), Question = WordCodes.Of("?"),
        Shout = WordCodes.Of("!"),
        Colon = WordCodes.Of(":");

    /// <summary>Whether a stretch is a sentence by itself, or several.</summary>
    public static bool IsSentence(CodedStory story, int stretch) =>
        EndsAsSpeech(story, story.EndOf(stretch)) && BeginsSentence(story, stretch) && !IsTitle(story, stretch);

    /// <summary>Whether what ends before a token ends as a sentence does, and not to go on.</summary>
    public static bool EndsSentence(CodedStory story, int end) => EndsAsSpeech(story, end) && !IsBroken(story, end);

    /// <summary>Whether a stretch is a sentence set within the writer's: with one reader writing “Who asked for this?”</summary>
    public static bool IsWhole(CodedStory story, int stretch) =>
        EndsAsSpeech(story, story.EndOf(stretch)) && !BeginsSmall(story, stretch) && !IsTitle(story, stretch, fewest: 1);

    /// <summary>Whether what ends before a token is to go on: it ends with a comma or a dash.</summary>
    public static bool IsBroken(CodedStory story, int end)
    {
        int last = end - 1;
        while (last > 0 && end - last <= 2 && story.Code(last) != Comma && !IsStop(story.Code(last)))
            last--;
        return !IsStop(story.Code(last)) || story.Code(last) == Comma;
    }

    static bool IsStop(ushort code) => code == Period || code == Question || code == Shout;

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

    // Marks within marks close together: “He said, ‘No.’”
    const int MostClosings = 4;

    const string Closings = "”’\"'»›」』 ", SpeechEnds = ".,!?…";

    /// <summary>Whether a stretch is a name or a title: all its words have capitals, and no stop ends it.</summary>
    public static bool IsName(CodedStory story, int stretch) => IsTitle(story, stretch, fewest: 1);

    // Words that a title writes small.
    static readonly CodeSet Small = new("a an the of in on at by for with from to into over and or but nor as is s 's");

    /// <summary>Whether a stretch is the title of a work or an event: each of its words begins with a capital, and no stop
    /// ends it.</summary>
    /// <param name="story">The story.</param>
    /// <param name="stretch">The stretch.</param>
    /// <param name="fewest">How many words with capitals it has at least.</param>
    public static bool IsTitle(CodedStory story, int stretch, int fewest = 2)
    {
        int first = story.FirstOf(stretch) + 1, end = story.EndOf(stretch) - 1, capitals = 0;
        bool isDescribed = IsDescribed(story, story.EndOf(stretch)), isDetermined = false;
        if (end > first && story.Code(end - 1) == Period)
            isDetermined = IsDetermined(story, story.FirstOf(stretch) - 1);
        if (end > first && (story.Code(end - 1) == Comma || story.Code(end - 1) == Period && (isDetermined || IsWork(story, stretch))))
            end--;
        // “Oslo in February,” she sighed.
        if (end - first > LongestTitle
            || !isDescribed && EndsAsSpeech(story, story.EndOf(stretch)) && BeginsSentence(story, stretch))
            return false;
        for (int at = first; at < end; at++)
        {
            ref readonly var token = ref story.Story.Tokens[at];
            if (IsStop(story.Code(at)))
                return false;
            if (token.Kind != TokenKind.Word || Small.Has(story.Code(at)))
                continue;
            if (!token.IsCapitalized)
                return false;
            capitals++;
        }
        return capitals >= (isDetermined ? 2 : isDescribed ? 1 : fewest);
    }

    const int LongestTitle = 12;

    static readonly CodeSet Indefinite = new("a an");

    // “Due,” | a four-minute ballad for voice: no “Yes,” a spokesman said.
    static bool IsDescribed(CodedStory story, int end)
    {
        if (!Indefinite.Has(story.Code(end)))
            return false;
        int behind = NounChunks.Whole(story, new(end, NounChunks.End(story, end, end + LongestTitle)), end + LongestTitle).End;
        return WordCodes.ClassOf(story.Code(behind)) == CueClass.None;
    }

    // "her 1994 | “Songs of the Quay.”", "the | “Day of Nets.”": two capitals or more; "a firm | “No.”" is speech.
    static bool IsDetermined(CodedStory story, int before) => before >= 0 && story.Story.Tags[before]
        is PartOfSpeech.Determiner or PartOfSpeech.PossessivePronoun or PartOfSpeech.PossessiveEnding or PartOfSpeech.Numeral;

    // "a memoir, | “Black Squares.”", "a cocktail called | “The Elbow.”".
    static bool IsWork(CodedStory story, int stretch)
    {
        int before = story.FirstOf(stretch) - 1;
        return Naming.Has(story.Code(before)) || story.Code(before) == Comma && before > 0
            && story.Story.Tags[before - 1] == PartOfSpeech.Noun && WordCodes.ClassOf(story.Code(before - 1)) == CueClass.None;
    }

    static readonly CodeSet Naming = new("called titled entitled named headlined");

    /// <summary>Whether a stretch tells what something is called: a poem called “Queue”.</summary>
    public static bool IsCalled(CodedStory story, int stretch) =>
        Naming.Has(story.Code(story.FirstOf(stretch) - 1)) && IsName(story, stretch);

    /// <summary>Whether a stretch tells what somebody is called whose name follows: its | “senior reporter” | Ana Ruiz.</summary>
    public static bool IsLabel(CodedStory story, int stretch) => IsDetermined(story, story.FirstOf(stretch) - 1)
        && BeginsSmall(story, stretch) && !EndsAsSpeech(story, story.EndOf(stretch))
        && story.EndOf(stretch) is var next && next < story.Codes.Length && story.Story.Tags[next] == PartOfSpeech.Name;

    /// <summary>Whether a stretch is all that somebody said: it ends as speech, or a colon or comma and a capital begin
    /// it.</summary>
    public static bool IsUtterance(CodedStory story, int stretch)
    {
        int first = story.FirstOf(stretch), end = story.EndOf(stretch);
        if (end - first < 3 || IsTitle(story, stretch))
            return false;
        return EndsAsSpeech(story, end) && BeginsSentence(story, stretch) || !IsFragment(story, stretch) && first > 0
            && (story.Code(first - 1) == Comma || story.Code(first - 1) == Colon);
    }

    /// <summary>Whether a stretch ends with a comma in its marks, so that whose words it is may follow at once: It is “the same
    /// as ever,” reported the agency.</summary>
    public static bool LeadsOn(CodedStory story, int stretch)
    {
        var inner = story.Marks.Stretches[stretch].Inner;
        return inner.Length > 0 && story.Story.Text[inner.End - 1] == ',' && !IsTitle(story, stretch);
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
