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

    // What firms have, and say of themselves: "Lantern's shareholders", "Lantern said it would".
    static readonly WordSet OfFirms = new(
        "shares shareholders stock products customers subsidiary revenue profits factory factories warehouses branches "
        + "headquarters workforce annual quarterly board stores");
    // "Aldric's Day", "Aldric's Hospital": who gave the name is nobody of the story.
    static readonly WordSet Named = new("day eve society disease syndrome restaurant bank arms court square street road lane "
        + "church cathedral college hospital school park");
    static readonly WordSet Plans = new("would will had has plans planned expects expected aims intends");

    static readonly ulong It = WordHash.Of("it"), Its = WordHash.Of("its"), Which = WordHash.Of("which"),
        That = WordHash.Of("that");

    static readonly WordSet AppositionStart = new("the a an his her their our my its one who whose whom former");

    static readonly ulong Apostrophe = WordHash.Of("'");

    /// <summary>The clue; none where nothing tells.</summary>
    public static NameClues Of(SensedStory story, in Sentence sentence, in NameCandidate name)
    {
        int at = Honours.EndBehind(story, name.End);
        if (at > name.End)
            return NameClues.BehindTitle;
        if (at >= sentence.EndToken)
            return NameClues.None;
        ref readonly var token = ref story.Tokens[at];
        if (story.Is(at, WordSense.Saying) && story.IsSmall(at))
            return SpeaksOfItself(story, at + 1, sentence.EndToken) ? NameClues.BeforeSaying | NameClues.NamesThing
                : NameClues.BeforeSaying;
        if (IsVerb(story, at))
            return NameClues.BeforeVerb;
        if (OfWords.TryFind(token, out var clue))
            return at + 1 < sentence.EndToken && clue == NameClues.BeforePossessive && IsOfThing(story, at + 1)
                ? clue | NameClues.NamesThing
                : clue;
        if (token.Hash == Apostrophe && story.Touches(at))
            return NameClues.BeforePossessive;
        if (Nouns.Has(token) && story.IsSmall(at))
            return NameClues.BeforeNoun;
        if (Ages.At(story, at, sentence.EndToken) is { Length: > 0 })
            return NameClues.BeforeAge;
        return story.IsMark(at, ',') && at + 1 < sentence.EndToken ? OfAside(story, at + 1) : NameClues.None;
    }

    static bool IsOfThing(SensedStory story, int at) =>
        OfFirms.Has(story.Tokens[at]) || story.IsCapitalized(at) && Named.Has(story.Tokens[at]);

    // "Lantern said | it would", "Lantern said | that its".
    static bool SpeaksOfItself(SensedStory story, int at, int end)
    {
        if (at < end && story.Tokens[at].Hash == That)
            at++;
        return at + 1 < end && (story.Tokens[at].Hash == Its
            || story.Tokens[at].Hash == It && Plans.Has(story.Tokens[at + 1]));
    }

    // "Springfield, | Illinois", "Mara Lindqvist, | the novelist".
    static NameClues OfAside(SensedStory story, int at)
    {
        if (story.Is(at, WordSense.Place) && story.IsCapitalized(at))
            return NameClues.BeforePlace;
        if (story.Tokens[at].Hash == Which)
            return NameClues.NamesThing;
        return AppositionStart.Has(story.Tokens[at]) || story.IsSmall(at) && story.Is(at, WordSense.Role)
            ? NameClues.BeforeApposition
            : NameClues.None;
    }

    /// <summary>Whether a token is a verb that a person may be the subject of.</summary>
    public static bool IsVerb(SensedStory story, int at) =>
        story.Story.Tags[at] is PartOfSpeech.PastTense or PartOfSpeech.ThirdPerson or PartOfSpeech.Modal;
}
