namespace Standfirst.Language.People;

/// <summary>Whose relative somebody is said to be.</summary>
/// <param name="One">The person; <see cref="Cast.Nobody"/> where no word says whose, or nobody knows.</param>
/// <param name="Other">The other one of "their" and "the couple's"; else nobody.</param>
/// <param name="Gender">What the word that says so tells of the person.</param>
/// <param name="First">The first token of the words that say so.</param>
readonly record struct Possessor(int One, int Other, Gender Gender, int First)
{
    /// <summary>Whether somebody is.</summary>
    public bool IsKnown => One >= 0;

    /// <summary>Whether two are.</summary>
    public bool IsPair => Other >= 0;

    /// <summary>Nobody: the words begin with the relation's noun.</summary>
    public static Possessor None(int noun) => new(Cast.Nobody, Cast.Nobody, Gender.Unknown, noun);

    /// <summary>One whom a mention names.</summary>
    public static Possessor Of(in CastMention mention) =>
        new(mention.Member, Cast.Nobody, Gender.Unknown, mention.First);

    /// <summary>Two of whom the words from a token on speak.</summary>
    public static Possessor Both((int One, int Other) pair, int first) =>
        new(pair.One, pair.Other, Gender.Unknown, first);
}
