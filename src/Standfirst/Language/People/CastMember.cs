namespace Standfirst.Language.People;

/// <summary>One person of a story.</summary>
struct CastMember
{
    /// <summary>The fullest name's first token.</summary>
    public int NameFirst;

    /// <summary>The token after the fullest name's last.</summary>
    public int NameEnd;

    /// <summary>How many words the fullest name has.</summary>
    public int Words;

    /// <summary>The given name; 0 where only the surname is known.</summary>
    public ulong Given;

    /// <summary>The first letter of the given name; 0 where only the surname is known.</summary>
    public char Initial;

    /// <summary>The first of two surnames: "Kostro" of "Ana Kostro Miller"; 0 where there is one.</summary>
    public ulong Middle;

    /// <summary>The surname; a name of one word is kept here, too.</summary>
    public ulong Surname;

    /// <summary>The last part of a double-barrelled surname; 0 where it is a single one.</summary>
    public ulong Tail;

    /// <summary>Whether a monarch's number stands behind the name.</summary>
    public bool IsNumbered;

    /// <summary>The title that last stood before the name: "Rev."; 0 where none did.</summary>
    public ulong Title;

    /// <summary>What the words tell of gender.</summary>
    public Gender Gender;

    /// <summary>Whether a word told the gender, not the given name alone.</summary>
    public bool GenderIsTold;

    /// <summary>Whether the story calls the person somebody's late relative.</summary>
    public bool IsLate;

    /// <summary>The token of the surname that stands with the other of a pair: of Ana in "Ana and Jan Ruiz"; 0 where
    /// the name has its own.</summary>
    public int PairSurname;

    /// <summary>The first token of the first name.</summary>
    public int FirstNamed;

    /// <summary>The mention that last gave the name in full.</summary>
    public int LastFull;

    /// <summary>The sentence that last gave the name in full.</summary>
    public int LastFullSentence;

    /// <summary>The mention that last named the person.</summary>
    public int LastNamed;

    /// <summary>How often the person was named.</summary>
    public int TimesNamed;

    /// <summary>How often the story meant the person so far, by name or otherwise.</summary>
    public int TimesMeant;

    /// <summary>The greatest weight of its names.</summary>
    public float Weight;
}

/// <summary>Where the story means a person.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="Member">Who is meant: a number in the cast.</param>
/// <param name="Kind">How.</param>
/// <param name="Lead">The first token of the titles before a name; the name's own first where there are none.</param>
/// <param name="Sentence">The number of its sentence.</param>
/// <param name="Prominence">How much it puts the person in mind: a subject more than what stands in an aside.</param>
readonly record struct CastMention(int First, int End, int Member, CastMentionKind Kind, int Lead, int Sentence,
    float Prominence);

/// <summary>How a person is meant.</summary>
enum CastMentionKind : byte
{
    /// <summary>By name.</summary>
    Name,

    /// <summary>"the novelist".</summary>
    Descriptor,

    /// <summary>"she".</summary>
    Pronoun,
}

/// <summary>Whom some words mean.</summary>
/// <param name="Member">The number of the person in the cast; <see cref="Cast.Nobody"/> where nobody fits.</param>
/// <param name="Confidence">How sure that is, 0 to 1.</param>
readonly record struct Reference(int Member, double Confidence)
{
    /// <summary>The words mean nobody whom the story names.</summary>
    public static Reference None => new(Cast.Nobody, 0);
}
