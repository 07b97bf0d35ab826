using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>The words of a name by which a person is known again.</summary>
/// <param name="Given">The given name; 0 where there is none.</param>
/// <param name="Initial">The given name's first letter; 0 where there is none.</param>
/// <param name="Nickname">The name in marks; 0 where there is none.</param>
/// <param name="Middle">The word before the surname that is no given name, where three or more words are: a surname,
/// too; else 0.</param>
/// <param name="Surname">The surname; a name of one word, whatever it is.</param>
/// <param name="Gender">What the given name and the title tell.</param>
/// <param name="TitleGender">What the title alone tells.</param>
/// <param name="HasTitle">Whether a title that goes with a surname stands before the name.</param>
/// <param name="IsNumbered">Whether a monarch's number stands behind it.</param>
readonly record struct NameParts(ulong Given, char Initial, ulong Nickname, ulong Middle, ulong Surname, Gender Gender,
    Gender TitleGender, bool HasTitle, bool IsNumbered)
{
    // They go with a given name: "Sir Tom" is Tom Ashe.
    static readonly WordSet Knighted = new("sir dame");

    static readonly WordSet Numbers = new("ii iii iv vi vii viii ix xi xii xiii xiv xv xvi");

    /// <summary>The parts of a candidate.</summary>
    public static NameParts Of(SensedStory story, in NameCandidate name)
    {
        var tokens = story.Tokens;
        var titleGender = Gender.Unknown;
        bool hasTitle = false;
        for (int at = name.TitleFirst; at < name.First; at++)
        {
            hasTitle |= story.Is(at, WordSense.Title | WordSense.Office) && !Knighted.Has(tokens[at]);
            if (Genders.Of(story.Senses[at]) is not Gender.Unknown and var told)
                titleGender = told;
        }
        ulong surname = tokens[name.Last].Hash, given = 0, nickname = 0, middle = 0;
        char initial = '\0';
        var gender = titleGender;
        if (gender == Gender.Unknown)
            gender = Genders.OfName(story.Senses[name.First]);
        if (name.Words > 1)
        {
            initial = char.ToUpperInvariant(story.Text[tokens[name.First].Start]);
            if (!story.IsInitial(name.First))
                given = tokens[name.First].Hash;
            if (name.Words > 2 && tokens[name.Last - 1].Kind == TokenKind.Word
                && !story.Is(name.Last - 1, WordSense.Given))
                middle = tokens[name.Last - 1].Hash;
            for (int at = name.First + 1; at + 1 < name.Last && nickname == 0; at++)
            {
                if (tokens[at].Kind == TokenKind.Mark && tokens[at + 1].Kind == TokenKind.Word
                    && !story.IsMark(at, '-'))
                    nickname = tokens[at + 1].Hash;
            }
        }
        bool isNumbered = name.End - 1 > name.Last && Numbers.Has(tokens[name.End - 1]);
        return new(given, initial, nickname, middle, surname, gender, titleGender, hasTitle, isNumbered);
    }
}
