using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>Tells what is a name or a title of what stands in quotation marks, and no speech.</summary>
static class QuotedTitles
{
    // More words are no title.
    const int LongestTitle = 12;

    // Words that a title writes small.
    static readonly CodeSet Small = new("a an the of in on at by for with from to into over and or but nor as is s 's");

    static readonly CodeSet Indefinite = new("a an"), Naming = new("called titled entitled named headlined");

    static readonly ushort Period = WordCodes.Of("."), Comma = WordCodes.Of(",");

    /// <summary>Whether a stretch is a name or a title: all its words have capitals, and no stop ends it.</summary>
    public static bool AreName(CodedStory story, int stretch) => AreTitle(story, stretch, fewest: 1);

    /// <summary>Whether a stretch is the title of a work or an event: each of its words begins with a capital, and no stop
    /// ends it.</summary>
    /// <param name="story">The story.</param>
    /// <param name="stretch">The stretch.</param>
    /// <param name="fewest">How many words with capitals it has at least.</param>
    public static bool AreTitle(CodedStory story, int stretch, int fewest = 2)
    {
        int first = story.FirstOf(stretch) + 1, end = story.EndOf(stretch) - 1, capitals = 0;
        bool isDescribed = IsDescribed(story, story.EndOf(stretch));
        bool endsWithPeriod = end > first && story.Code(end - 1) == Period;
        bool isDetermined = endsWithPeriod && IsDetermined(story, story.FirstOf(stretch) - 1);
        if (end > first && story.Code(end - 1) == Comma || endsWithPeriod && (isDetermined || IsWork(story, stretch)))
            end--;
        // “Oslo in February,” she sighed.
        if (end - first > LongestTitle
            || !isDescribed && Speech.EndsAsSpeech(story, story.EndOf(stretch)) && Speech.BeginsSentence(story, stretch))
            return false;
        for (int at = first; at < end; at++)
        {
            ref readonly var token = ref story.Story.Tokens[at];
            if (Speech.IsStop(story.Code(at)))
                return false;
            if (token.Kind != TokenKind.Word || Small.Has(story.Code(at)))
                continue;
            if (!token.IsCapitalized)
                return false;
            capitals++;
        }
        return capitals >= (isDetermined ? 2 : isDescribed ? 1 : fewest);
    }

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

    /// <summary>Whether a stretch tells what something is called: a poem called “Queue”.</summary>
    public static bool AreCalled(CodedStory story, int stretch) =>
        Naming.Has(story.Code(story.FirstOf(stretch) - 1)) && AreName(story, stretch);

    /// <summary>Whether a stretch tells what somebody is called whose name follows: its | “senior reporter” | Ana Ruiz.</summary>
    public static bool AreLabel(CodedStory story, int stretch) => IsDetermined(story, story.FirstOf(stretch) - 1)
        && Speech.BeginsSmall(story, stretch) && !Speech.EndsAsSpeech(story, story.EndOf(stretch))
        && story.EndOf(stretch) is var next && next < story.Codes.Length && story.Story.Tags[next] == PartOfSpeech.Name;
}
