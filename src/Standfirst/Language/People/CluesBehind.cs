using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>The clue of what stands behind a name: the first that fits.</summary>
static class CluesBehind
{
    static readonly WordTable<NameClues> OfWords = new(
        ("'s", NameClues.BeforePossessive),
        ("who whose", NameClues.BeforeWho));

    static readonly WordSet Nouns = new(
        "airport area border campus capital city coast county district government industry market officials "
        + "organisation organization region residents team teams university voters website app platform users product "
        + "products stock shares brand company spokesman spokeswoman spokesperson executive manager coach fans street "
        + "station store supporters camp administration campaign");

    static readonly WordSet AppositionStart = new("the a an his her their our my its one who whose whom former");

    static readonly ulong Apostrophe = WordHash.Of("'");

    /// <summary>The clue; none where nothing tells.</summary>
    public static NameClues Of(SensedStory story, in Sentence sentence, in NameCandidate name)
    {
        int at = name.End;
        if (at >= sentence.EndToken)
            return NameClues.None;
        ref readonly var token = ref story.Tokens[at];
        if (story.Is(at, WordSense.Saying) && story.IsSmall(at))
            return NameClues.BeforeSaying;
        if (IsVerb(story, at))
            return NameClues.BeforeVerb;
        if (OfWords.TryFind(token, out var clue))
            return clue;
        if (token.Hash == Apostrophe && story.Touches(at))
            return NameClues.BeforePossessive;
        if (Nouns.Has(token) && story.IsSmall(at))
            return NameClues.BeforeNoun;
        if (Ages.At(story, at, sentence.EndToken) is { Length: > 0 })
            return NameClues.BeforeAge;
        return story.IsMark(at, ',') && at + 1 < sentence.EndToken ? OfAside(story, at + 1) : NameClues.None;
    }

    // "Springfield, | Illinois", "Mara Lindqvist, | the novelist".
    static NameClues OfAside(SensedStory story, int at)
    {
        if (story.Is(at, WordSense.Place) && story.IsCapitalized(at))
            return NameClues.BeforePlace;
        return AppositionStart.Has(story.Tokens[at]) || story.IsSmall(at) && story.Is(at, WordSense.Role)
            ? NameClues.BeforeApposition
            : NameClues.None;
    }

    /// <summary>Whether a token is a verb that a person may be the subject of.</summary>
    public static bool IsVerb(SensedStory story, int at) =>
        story.Story.Tags[at] is PartOfSpeech.PastTense or PartOfSpeech.ThirdPerson or PartOfSpeech.Modal;
}
