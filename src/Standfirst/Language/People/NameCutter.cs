using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>A run of words with capitals → a candidate: titles, offices and bodies are cut off its front.</summary>
static class NameCutter
{
    /// <summary>A longer run is a headline in capitals or the name of a body: "Executive Director of the …" ends at its
    /// small words.</summary>
    public const int LongestName = 12;

    // "St. Louis Cardinals": what is so short before a given name belongs to it.
    const int LongestAbbreviation = 3;

    // What is no name where it stands alone: "Mum", "Sheriff", "Afghan", "Monday".
    const WordSense NoNames = WordSense.Title | WordSense.Office | WordSense.Role | WordSense.Relation
        | WordSense.Nationality | WordSense.Calendar;

    // What cannot be a person's: "University of Ostrava | Ana Ruiz".
    const WordSense Others = WordSense.Place | WordSense.PlaceTail | WordSense.Organisation | WordSense.Brand
        | WordSense.Nationality | WordSense.Rank | WordSense.Role;

    // What stands before a name and is no part of it, beside titles and offices.
    const WordSense Leaders = WordSense.Rank | WordSense.Nationality | WordSense.Role | WordSense.Relation;

    static readonly WordSet Peers = new("lord lady baron baroness viscount viscountess earl countess duke duchess "
        + "marquess");

    static readonly WordSet Weekdays = new("monday tuesday wednesday thursday friday saturday sunday");

    static readonly ulong Of = WordHash.Of("of");

    /// <summary>The candidate of a run; null where it can be no person's name.</summary>
    /// <param name="story">The story.</param>
    /// <param name="sentence">The number of its sentence.</param>
    /// <param name="first">The run's first token.</param>
    /// <param name="end">The token behind it.</param>
    public static NameCandidate? Cut(SensedStory story, int sentence, int first, int end)
    {
        if (NameEdges.IsOfFirm(story, first, end))
            return null;
        first = NameEdges.BehindDay(story, first, end);
        // "Ana Ruiz | Monday", of a headline and its date.
        if (end - 1 > first && Weekdays.Has(story.Tokens[end - 1]))
            end--;
        int core = BehindOther(story, BehindTitles(story, first, end), end);
        int last = end - 1;
        while (last > core && (story.Is(last, WordSense.Suffix) || story.Tokens[last].Kind == TokenKind.Mark))
            last--;
        end = Honours.Cut(story, last, end);
        int words = WordsOf(story, core, last);
        if (words > LongestName || words == 1 && IsNoName(story, last) || IsTitleAlone(story, core, last)
            || IsLetter(story, core, last) || IsOfFaith(story, core, last)
            || core < last && IsOfPlace(story, core, last))
            return null;
        // A surname of several tokens ("El-Hassan", "al-Assad") is known by its last.
        return new()
        {
            TitleFirst = first,
            First = core,
            End = WithSeat(story, first, core, end),
            Last = last,
            Words = words,
            Sentence = sentence,
        };
    }

    static int WordsOf(SensedStory story, int core, int last)
    {
        int words = 0;
        for (int at = core; at <= last; at++)
        {
            bool isWord = story.Tokens[at].Kind == TokenKind.Word && (at == core || !story.Touches(at));
            if (isWord && (at == last || !story.Is(at, WordSense.Particle) || story.Is(at, WordSense.Given)))
                words++;
        }
        return words;
    }

    // "Lord Tempest of Wyke": a peer's name has its place.
    static int WithSeat(SensedStory story, int first, int core, int end) =>
        core > first && Peers.Has(story.Tokens[core - 1]) && end + 1 < story.Tokens.Length
            && story.Tokens[end].Hash == Of && story.IsCapitalized(end + 1)
            ? end + 2
            : end;

    static bool IsNoName(SensedStory story, int at) =>
        story.Is(at, NoNames) && !story.Is(at, WordSense.Given | WordSense.Surname);

    // "Regional Commissioner": nobody's surname, and no given name before it; "Black Widow" is a stage name.
    static bool IsTitleAlone(SensedStory story, int core, int last) =>
        story.Is(last, WordSense.Role | WordSense.Office) && !story.Is(last, WordSense.Given | WordSense.Surname)
        && Genders.Of(story.Senses[last]) == Gender.Unknown
        && !story.Is(core, WordSense.Given) && !story.IsInitial(core);

    // "Washington Post", "West Virginia": a place first and a body last, or the quarter of a place.
    static bool IsOfPlace(SensedStory story, int core, int last) =>
        story.Is(core, WordSense.Place) && story.Is(last, WordSense.Organisation)
            && !story.Is(last, WordSense.Given | WordSense.Surname)
        || Quarters.Has(story.Tokens[core]) && story.Is(last, WordSense.Place);

    // "Roman Catholic", "South Korean".
    static bool IsOfFaith(SensedStory story, int core, int last) =>
        story.Is(core, WordSense.Nationality) && story.Is(last, WordSense.Nationality)
        && !story.Is(last, WordSense.Surname);

    static readonly WordSet Quarters = new("west east north south new");

    // "C", "Vitamin C", "Z-Wave"; but "Malcolm X".
    static bool IsLetter(SensedStory story, int core, int last) =>
        story.Tokens[last].Length == 1 && !story.Is(core, WordSense.Given)
        || story.Tokens[core].Length == 1 && story.IsMark(core + 1, '-') && story.Touches(core + 1);

    // Behind the last title, office, rank, nationality that stands before a name: "US President | Ana Ruiz".
    static int BehindTitles(SensedStory story, int first, int end)
    {
        int core = first;
        for (int at = first; at + 1 < end; at++)
        {
            if ((Leads(story, at, core) || at == core && NameWords.IsEpithet(story, at))
                && HasName(story, at + 1, end))
                core = at + 1;
        }
        while (core < end - 1 && story.Tokens[core].Kind == TokenKind.Mark)
            core++;
        return core;
    }

    // Behind what cannot be a person's, where an undoubted given name follows: "Certainly | Tom Ashe".
    static int BehindOther(SensedStory story, int core, int end)
    {
        if (!story.Is(core, Others) && !story.IsPlainWord(core) || story.Is(core, WordSense.Given))
            return core;
        for (int at = core + 1; at < end - 1; at++)
        {
            bool isAbbreviated = at == core + 1 && story.Tokens[core].Length <= LongestAbbreviation;
            if (IsGiven(story, at) && story.IsCapitalized(at + 1) && !isAbbreviated)
                return at;
        }
        return core;
    }

    /// <summary>Whether a word is a given name and nothing else.</summary>
    public static bool IsGiven(SensedStory story, int at) =>
        story.Is(at, WordSense.Given) && !story.Is(at, WordSense.AlsoWord | WordSense.Place);

    static bool Leads(SensedStory story, int at, int core)
    {
        // "Billie Jean King Cup": a title behind an undoubted given name is a surname.
        if (at > core && IsGiven(story, at - 1) && !story.Is(at - 1, WordSense.Title))
            return false;
        bool isName = story.Is(at, WordSense.Given | WordSense.Surname);
        if (story.Is(at, WordSense.Title | WordSense.Office))
            return at == core || !isName || !story.Is(core, WordSense.Given);
        return !isName && at == core && story.Is(at, Leaders) && !story.IsInitial(at);
    }

    static bool HasName(SensedStory story, int at, int end) =>
        !story.Is(at, WordSense.Suffix) && (story.IsCapitalized(at) || end - at > 1);
}
