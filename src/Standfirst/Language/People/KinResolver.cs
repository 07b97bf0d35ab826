using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"her husband", "the widow", "the grandmother" → whom the story told to be that.</summary>
static class KinResolver
{
    // A relation that was told longer ago is not looked for; for a grandparent two are looked for at once.
    const int MostRelationsBack = 256, MostParentsBack = 32;

    // How sure it is that "the daughter" is the last one told of, "her husband" the one told of her.
    const double SureOfKin = 0.95, SureOfLastKin = 0.8, SureOfGrandparent = 0.85;

    static readonly WordSet Of = new("of for to");

    static readonly WordSet Widowed = new("widow widower");

    static readonly ulong The = WordHash.Of("the");

    // What else a relation may be called: "her husband" is who was told to be her spouse.
    static readonly Dictionary<string, string[]> AlsoCalled = new()
    {
        ["spouse"] = ["husband", "wife"],
        ["son"] = ["child"],
        ["daughter"] = ["child"],
        ["mother"] = ["parent"],
        ["father"] = ["parent"],
        ["child"] = ["son", "daughter"],
        ["parent"] = ["mother", "father"],
    };

    /// <summary>Whose kin some words mean: "her husband", "Mara's husband", "the husband of Mara".</summary>
    /// <param name="cast">The persons.</param>
    /// <param name="first">The first token of the words.</param>
    /// <param name="head">The noun of the relation.</param>
    /// <param name="behind">The token behind the noun.</param>
    /// <param name="end">The token after the last of the words.</param>
    /// <param name="speakers">Who spoke so far.</param>
    /// <returns>Nobody where a word names an owner who is not known; null where no word names one.</returns>
    public static Reference? OwnerIn(
        Cast cast, int first, int head, int behind, int end, ReadOnlySpan<int> speakers)
    {
        var story = cast.Story;
        for (int at = head - 1; at >= first; at--)
        {
            if (story.Story.Tags[at] == PartOfSpeech.PossessivePronoun)
                return story.Is(at, WordSense.Pronoun) ? cast.WhoIs(at, at + 1, speakers) : Reference.None;
            if (story.Story.Tags[at] == PartOfSpeech.PossessiveEnding)
                return Named(cast.PersonAt(at - 1)) ?? Reference.None;
        }
        return behind < end && Of.Has(story.Tokens[behind])
            ? Named(ReferenceResolver.NameIn(cast, behind, end)) ?? Described(cast, behind + 1, end, speakers)
            : null;

        static Reference? Named(int member) =>
            member == Cast.Nobody ? null : new(member, ReferenceResolver.SureOfName);
    }

    // "the mother of | the singer".
    static Reference? Described(Cast cast, int first, int end, ReadOnlySpan<int> speakers) =>
        end - first > 1 && The == cast.Story.Tokens[first].Hash
        && cast.WhoIs(first, end, speakers) is { Member: not Cast.Nobody } owner
            ? owner
            : null;

    /// <summary>Who was told to be an owner's kin, the last one.</summary>
    public static Reference KinOf(Cast cast, Reference owner, Relation relation)
    {
        if (owner.Member == Cast.Nobody)
            return Reference.None;
        var told = cast.Relations;
        int least = Math.Max(0, told.Length - MostRelationsBack);
        for (int at = told.Length - 1; at >= least; at--)
        {
            if (told[at].Member == owner.Member && IsCalled(told[at].Kind, relation))
                return new(told[at].Other, owner.Confidence * SureOfKin);
        }
        return Reference.None;
    }

    /// <summary>"the daughter", "the widow": who was told to be somebody's, the last one before the words;
    /// else the first behind them.</summary>
    public static Reference AnyonesKin(Cast cast, int place, int head, Gender gender)
    {
        if (RelationWords.At(cast.Story, head, out _) is not { } relation)
            return Reference.None;
        var told = cast.Relations;
        int least = Math.Max(0, told.Length - MostRelationsBack);
        int kin = Cast.Nobody;
        for (int at = told.Length - 1; at >= least; at--)
        {
            if (!IsCalled(told[at].Kind, relation) || Widowed.Has(cast.Story.Tokens[head]) && !IsWidowed(cast, told[at])
                || !Genders.Agree(cast.Members[told[at].Other].Gender, gender))
                continue;
            kin = told[at].Other;
            if (told[at].Evidence.First < place)
                break;
        }
        return kin == Cast.Nobody ? Reference.None : new(kin, SureOfLastKin);
    }

    // The wife of a man who lives is no widow.
    static bool IsWidowed(Cast cast, in CastRelation told)
    {
        if (cast.Members[told.Member].IsLate)
            return true;
        for (int at = told.Evidence.First; at < told.Evidence.End; at++)
        {
            if (Widowed.Has(cast.Story.Tokens[at]))
                return true;
        }
        return false;
    }

    /// <summary>"the grandmother": who was told to be the mother of somebody's mother or father, the last
    /// one.</summary>
    public static Reference Grandparent(Cast cast, int head, Gender gender)
    {
        if (RelationWords.At(cast.Story, head, out _) is not { Kind: "grandmother" or "grandfather" })
            return Reference.None;
        var told = cast.Relations;
        var late = told[Math.Max(0, told.Length - MostParentsBack)..];
        for (int at = late.Length - 1; at >= 0; at--)
        {
            if (IsParent(late[at].Kind) && cast.Members[late[at].Other].Gender == gender
                && IsParentOfSomebody(late, late[at].Member))
                return new(late[at].Other, SureOfGrandparent);
        }
        return Reference.None;
    }

    static bool IsParentOfSomebody(ReadOnlySpan<CastRelation> told, int member)
    {
        foreach (ref readonly var relation in told)
        {
            if (IsParent(relation.Kind) && relation.Other == member)
                return true;
        }
        return false;
    }

    static bool IsParent(string kind) => kind is "mother" or "father" or "parent";

    static bool IsCalled(string told, Relation relation) =>
        told == relation.Kind || AlsoCalled.TryGetValue(told, out string[]? others) && others.Contains(relation.Kind);
}
