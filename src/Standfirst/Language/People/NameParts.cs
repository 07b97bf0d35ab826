using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.People;

/// <summary>The words of a name by which a person is known again.</summary>
/// <param name="Given">The given name; 0 where there is none.</param>
/// <param name="Initial">The given name's first letter; 0 where there is none.</param>
/// <param name="Nickname">The name in marks; 0 where there is none.</param>
/// <param name="Middle">The word before the surname where three or more words are: a surname, or the given
/// name behind what is none; else 0.</param>
/// <param name="Surname">The surname; a name of one word, whatever it is. "Ashe-Ruiz" is another than
/// "Ruiz".</param>
/// <param name="Tail">The last part of a double-barrelled surname: "Ruiz" of "Ashe-Ruiz"; 0 where it is a
/// single one.</param>
/// <param name="Gender">What the given name and the title tell.</param>
/// <param name="TitleGender">What the title alone tells.</param>
/// <param name="Title">The last title before the name that goes with a surname: "Rev."; 0 where there is
/// none.</param>
/// <param name="IsNumbered">Whether a monarch's number stands behind it.</param>
readonly record struct NameParts(ulong Given, char Initial, ulong Nickname, ulong Middle, ulong Surname, ulong Tail,
    Gender Gender, Gender TitleGender, ulong Title, bool IsNumbered)
{
    /// <summary>Whether a title that goes with a surname stands before the name.</summary>
    public bool HasTitle => Title != 0;

    // They go with a given name: "Sir Tom" is Tom Ashe.
    static readonly WordSet Knighted = new("sir dame");

    static readonly WordSet Numbers = new("ii iii iv vi vii viii ix xi xii xiii xiv xv xvi");

    /// <summary>The parts of a candidate.</summary>
    public static NameParts Of(SensedStory story, in NameCandidate name)
    {
        var tokens = story.Tokens;
        var titleGender = Gender.Unknown;
        ulong title = 0;
        for (int at = name.TitleFirst; at < name.First; at++)
        {
            if (story.Is(at, WordSense.Title | WordSense.Office) && !Knighted.Has(tokens[at]))
                title = tokens[at].Hash;
            if (Genders.Of(story.Senses[at]) is not Gender.Unknown and var told)
                titleGender = told;
        }
        ulong surname = Hyphenated(story, name.First, name.Last), given = 0, nickname = 0, middle = 0;
        ulong tail = surname == tokens[name.Last].Hash ? 0 : tokens[name.Last].Hash;
        char initial = '\0';
        var gender = titleGender;
        if (gender == Gender.Unknown)
            gender = Genders.OfName(story.Senses[name.First]);
        if (name.Words > 1)
        {
            initial = char.ToUpperInvariant(story.Text[tokens[name.First].Start]);
            if (!story.IsInitial(name.First))
                given = Hyphenated(story, name.First, HyphenatedEnd(story, name.First, name.Last));
            if (name.Words > 2 && tokens[name.Last - 1].Kind == TokenKind.Word)
                middle = tokens[name.Last - 1].Hash;
            for (int at = name.First + 1; at + 1 < name.Last && nickname == 0; at++)
            {
                if (tokens[at].Kind == TokenKind.Mark && tokens[at + 1].Kind == TokenKind.Word
                    && !story.IsMark(at, '-'))
                    nickname = tokens[at + 1].Hash;
            }
        }
        bool isNumbered = name.End - 1 > name.Last && Numbers.Has(tokens[name.End - 1]);
        return new(given, initial, nickname, middle, surname, tail, gender, titleGender, title, isNumbered);
    }

    // What the word that ends at a token is known by: all its parts, "Anne-Marie", but for "al-Assad" the
    // last alone.
    static ulong Hyphenated(SensedStory story, int first, int last)
    {
        ulong word = story.Tokens[last].Hash;
        for (int at = last; at - 2 >= first && IsHyphen(story, at - 1) && story.IsCapitalized(at - 2)
            && !story.Is(at - 2, WordSense.Particle); at -= 2)
            word = LetterHash.Mix(word, story.Tokens[at - 2].Hash);
        return word;
    }

    // The last token of the word that begins at a token.
    static int HyphenatedEnd(SensedStory story, int first, int last)
    {
        while (first + 2 <= last && IsHyphen(story, first + 1))
            first += 2;
        return first;
    }

    static bool IsHyphen(SensedStory story, int at) =>
        story.IsMark(at, '-') && story.Touches(at) && story.Touches(at + 1);
}
