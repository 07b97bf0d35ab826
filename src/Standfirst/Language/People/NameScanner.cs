using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.People;

/// <summary>Finds the runs of words with capitals that may name a person, and cuts titles and offices off their
/// front.</summary>
static class NameScanner
{
    // A longer run is a headline in capitals or the name of a body: "Executive Director of the …" ends at its small
    // words.
    const int LongestRun = 12;

    // So many small words may stand inside a surname: "van der", "de la", "bin al".
    const int MostParticles = 3;

    /// <summary>Adds the candidates of a story in reading order.</summary>
    public static void Scan(SensedStory story, ref PooledList<NameCandidate> candidates)
    {
        var sentences = story.Story.Sentences;
        for (int number = 0; number < sentences.Length; number++)
        {
            var sentence = sentences[number];
            for (int at = sentence.FirstToken; at < sentence.EndToken;)
            {
                int end = RunEnd(story, sentence, at);
                if (end > at)
                    Cut(story, number, at, end, ref candidates);
                at = Math.Max(end, at + 1);
            }
        }
    }

    // The end of the run that begins at a token; the token itself where none does.
    static int RunEnd(SensedStory story, in Sentence sentence, int first)
    {
        int at = first;
        if (!IsNameWord(story, sentence, at))
        {
            at = AfterParticles(story, sentence, first, first);
            if (at == first || !IsNameWord(story, sentence, at))
                return first;
        }
        int end = at + 1, words = 1;
        while (words < LongestRun * 2 && Next(story, sentence, first, end) is var next && next > end)
            (end, words) = (next, words + 1);
        return end;
    }

    // The end of what goes on with the name at a place; the place itself where nothing does.
    static int Next(SensedStory story, in Sentence sentence, int first, int at)
    {
        if (at >= sentence.EndToken)
            return at;
        if (IsNameWord(story, sentence, at))
            return at + 1;
        if (story.IsMark(at, '-') && story.Touches(at) && story.Touches(at + 1) && at + 1 < sentence.EndToken)
            return IsNameWord(story, sentence, at + 1) || IsSmallSyllable(story, first, at + 1) ? at + 2 : at;
        if (story.IsMark(at, ',') && story.Is(at + 1, WordSense.Suffix) && story.IsCapitalized(at + 1)
            && at + 1 < sentence.EndToken)
            return at + 2;
        if (NicknameEnd(story, sentence, at) is > 0 and var behind)
            return behind;
        int word = AfterParticles(story, sentence, first, at);
        return word > at && IsNameWord(story, sentence, word) ? word + 1 : at;
    }

    // "Robert “Bobby” Ashe", "Robert (Bobby) Ashe": the token behind the closing mark, where a name goes on; 0
    // elsewhere.
    static int NicknameEnd(SensedStory story, in Sentence sentence, int at)
    {
        char mark = story.Text[story.Tokens[at].Start];
        if (story.Tokens[at].Kind != TokenKind.Mark || "\"“‘'(".IndexOf(mark) < 0)
            return 0;
        for (int word = at + 1; word <= at + 3 && word + 1 < sentence.EndToken; word++)
        {
            if (word > at + 1 && story.Tokens[word].Kind == TokenKind.Mark)
            {
                return "\"”’')".Contains(story.Text[story.Tokens[word].Start]) && IsNameWord(story, sentence, word + 1)
                    && !story.Is(word + 1, WordSense.Place) ? word + 1 : 0;
            }
            if (!story.IsCapitalized(word)
                && !(word == at + 1 && story.IsSmall(word) && story.Is(word, WordSense.Function)))
                return 0;
        }
        return 0;
    }

    // "Kim Jong-un": a short small syllable that is no word.
    static bool IsSmallSyllable(SensedStory story, int first, int at) =>
        at - first >= 3 && story.IsSmall(at) && story.Tokens[at].Length <= 4
            && !story.Is(at, WordSense.Function | WordSense.Role);

    // The first token behind small particles and their hyphens ("al-"); the place itself where there are none or too
    // many.
    static int AfterParticles(SensedStory story, in Sentence sentence, int first, int at)
    {
        int word = at;
        for (int count = 0; count < MostParticles && word < sentence.EndToken; count++)
        {
            if (!story.IsSmall(word) || !story.Is(word, WordSense.Particle))
                break;
            // At the front only what is never an English word; "Lashkar-e-Taiba" began before.
            if (at == first && (story.Is(word, WordSense.Function) || story.Touches(at)))
                return at;
            word++;
            if (word + 1 < sentence.EndToken && story.IsMark(word, '-') && story.Touches(word)
                && story.Touches(word + 1))
                word++;
        }
        return word;
    }

    // "Hillary Clinton Speaks", "Ruiz Says": in a headline verbs have capitals, too.
    static bool IsVerbOfHeadline(SensedStory story, int at) =>
        !story.Is(at, WordSense.Given | WordSense.Surname) && (story.Is(at, WordSense.Saying) || story.Story.Tags[at]
            is PartOfSpeech.PastTense or PartOfSpeech.ThirdPerson or PartOfSpeech.Modal or PartOfSpeech.PresentTense);

    // The first word of a sentence has a capital whatever it is: "Later Tom Ashe spoke".
    static bool MayBegin(SensedStory story, int at) =>
        story.Is(at, WordSense.Given | WordSense.Surname | WordSense.Title | WordSense.Office | WordSense.Rank | WordSense.Role)
        || story.Story.Tags[at] is PartOfSpeech.None or PartOfSpeech.Name or PartOfSpeech.Noun or PartOfSpeech.Adjective
            or PartOfSpeech.PluralNoun or PartOfSpeech.Other;

    static bool IsNameWord(SensedStory story, in Sentence sentence, int at)
    {
        if (at >= sentence.EndToken || !story.IsCapitalized(at))
            return false;
        if (story.Is(at, WordSense.Pronoun) || IsVerbOfHeadline(story, at))
            return false;
        if (!story.Is(at, WordSense.Function))
            return at > sentence.FirstToken || MayBegin(story, at);
        if (story.Tokens[at].Length == 2 && story.IsInitial(at))
            return true;
        // "Will Ashe", "May Ruiz"; but "Will the mayor go?".
        return story.Is(at, WordSense.Given | WordSense.Surname)
            && (at > sentence.FirstToken || story.IsCapitalized(at + 1) && !story.Is(at + 1, WordSense.Function));
    }

    static void Cut(SensedStory story, int number, int first, int end, ref PooledList<NameCandidate> candidates)
    {
        int core = CoreOf(story, first, end);
        int last = end - 1;
        while (last > core && (story.Is(last, WordSense.Suffix) || story.Tokens[last].Kind == TokenKind.Mark))
            last--;
        end = WithSeat(story, first, core, end);
        int words = 0;
        for (int at = core; at <= last; at++)
        {
            bool isWord = story.Tokens[at].Kind == TokenKind.Word && (at == core || !story.Touches(at));
            if (isWord && (at == last || !story.Is(at, WordSense.Particle) || story.Is(at, WordSense.Given)))
                words++;
        }
        if (words > LongestRun || words == 1 && IsNoName(story, last))
            return;
        // A surname of several tokens ("El-Hassan", "al-Assad") is known by its last.
        candidates.Add(new()
        {
            TitleFirst = first,
            First = core,
            End = end,
            Last = last,
            Words = words,
            Sentence = number,
        });
    }

    // "Lord Tempest of Wyke": a peer's name has its place.
    static int WithSeat(SensedStory story, int first, int core, int end) =>
        core > first && Peers.Has(story.Tokens[core - 1]) && end + 1 < story.Tokens.Length
            && story.Tokens[end].Hash == Of && story.IsCapitalized(end + 1)
            ? end + 2
            : end;

    static readonly WordSet Peers = new("lord lady baron baroness viscount viscountess earl countess duke duchess "
        + "marquess");

    static readonly ulong Of = WordHash.Of("of");

    // "Mum", "Sheriff", "Afghan", "Monday" alone.
    static bool IsNoName(SensedStory story, int at)
    {
        const WordSense Others = WordSense.Title | WordSense.Office | WordSense.Role | WordSense.Relation | WordSense.Nationality
            | WordSense.Calendar;
        return story.Is(at, Others) && !story.Is(at, WordSense.Given | WordSense.Surname);
    }

    // Behind the last title, office, rank, nationality that stands before a name: "US President | Ana Ruiz".
    static int CoreOf(SensedStory story, int first, int end)
    {
        int core = first;
        for (int at = first; at + 1 < end; at++)
        {
            if (!Leads(story, at, core) || !HasName(story, at + 1, end))
                continue;
            core = at + 1;
        }
        while (core < end - 1 && story.Tokens[core].Kind == TokenKind.Mark)
            core++;
        return BehindOther(story, core, end);
    }

    // Behind what cannot be a person's, where an undoubted given name follows: "University of Ostrava | Ana Ruiz".
    // Not behind "St." and the like: "St. Louis Cardinals".
    static int BehindOther(SensedStory story, int core, int end)
    {
        const WordSense Other = WordSense.Place | WordSense.PlaceTail | WordSense.Organisation | WordSense.Brand
            | WordSense.Nationality | WordSense.Rank | WordSense.Role;
        if (!story.Is(core, Other) || story.Is(core, WordSense.Given))
            return core;
        for (int at = core + 1; at < end - 1; at++)
        {
            if (IsGiven(story, at) && story.IsCapitalized(at + 1)
                && !(at == core + 1 && story.Tokens[core].Length <= 3))
                return at;
        }
        return core;
    }

    static bool IsGiven(SensedStory story, int at) =>
        story.Is(at, WordSense.Given) && !story.Is(at, WordSense.AlsoWord | WordSense.Place);

    static bool Leads(SensedStory story, int at, int core)
    {
        // "Billie Jean King Cup": a title behind an undoubted given name is a surname.
        bool behindGiven = at > core && story.Is(at - 1, WordSense.Given)
            && !story.Is(at - 1, WordSense.AlsoWord | WordSense.Place | WordSense.Title);
        if (behindGiven)
            return false;
        if (story.Is(at, WordSense.Title | WordSense.Office))
            return at == core || !story.Is(at, WordSense.Given | WordSense.Surname) || !story.Is(core, WordSense.Given);
        if (story.Is(at, WordSense.Given | WordSense.Surname))
            return false;
        return at == core && story.Is(at, WordSense.Rank | WordSense.Nationality | WordSense.Role | WordSense.Relation)
            && !story.IsInitial(at);
    }

    static bool HasName(SensedStory story, int at, int end) =>
        story.IsCapitalized(at) && !story.Is(at, WordSense.Suffix) || end - at > 1 && !story.Is(at, WordSense.Suffix);
}
