using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>Who is a couple, or joined by "and": whom "their" and "the couple" mean.</summary>
static class Couples
{
    // So many mentions before one of a couple the other stands.
    const int FarthestOther = 3;

    static readonly string[] Kinds = ["husband", "wife", "spouse", "partner", "boyfriend", "girlfriend", "fiancé",
        "fiancée", "ex-husband", "ex-wife", "ex-spouse"];

    static readonly string[] SiblingKinds = ["brother", "sister", "sibling", "twin", "half-brother", "half-sister"];

    // What no couple has together, but brothers and sisters.
    static readonly string[] OfSiblings = ["mother", "father", "parent", "grandmother", "grandfather", "grandparent",
        "stepmother", "stepfather", "brother", "sister", "sibling", "uncle", "aunt"];

    static readonly ulong And = WordHash.Of("and");

    /// <summary>Whether a relation is that of a couple, now or once.</summary>
    public static bool IsKind(string relation) => Kinds.Contains(relation);

    /// <summary>Whether the story told that two persons are or were a couple.</summary>
    public static bool Are(Cast cast, int one, int other) => AreAny(cast, one, other, Kinds);

    static bool AreAny(Cast cast, int one, int other, string[] kinds)
    {
        foreach (string kind in kinds)
        {
            if (cast.IsTold(one, kind, other))
                return true;
        }
        return false;
    }

    /// <summary>The two persons whose relative "their" says that somebody is: "their son" is a couple's, "their
    /// mother" that of brothers and sisters, or of others whom "and" joins.</summary>
    public static (int One, int Other) Whose(Cast cast, int place, Relation relation)
    {
        if (!OfSiblings.Contains(relation.Kind))
            return Told(cast, place) is { One: >= 0 } told ? told
                : Beside(cast, place) is { One: >= 0 } beside ? beside
                : Nearest(cast, place);
        int last = cast.MentionsBefore(place) - 1;
        int least = Math.Max(0, last + 1 - Salience.MostMentionsBack);
        for (int at = last; at >= least; at--)
        {
            int one = cast.Mentions[at].Member;
            if (OtherBefore(cast, at, one, SiblingKinds) is not Cast.Nobody and var other)
                return (other, one);
            if (JoinedBefore(cast, at) is >= 0 and var joined && !Are(cast, cast.Mentions[joined].Member, one))
                return (cast.Mentions[joined].Member, one);
        }
        return (Cast.Nobody, Cast.Nobody);
    }

    /// <summary>The two persons whom "their" or "the couple" means: the last couple, else the last two that "and"
    /// joins.</summary>
    public static (int One, int Other) Nearest(Cast cast, int place)
    {
        if (Told(cast, place) is { One: >= 0 } told)
            return told;
        int last = cast.MentionsBefore(place) - 1;
        int least = Math.Max(0, last + 1 - Salience.MostMentionsBack);
        for (int at = last; at >= least; at--)
        {
            if (JoinedBefore(cast, at) is >= 0 and var joined
                && !AreAny(cast, cast.Mentions[joined].Member, cast.Mentions[at].Member, SiblingKinds))
                return (cast.Mentions[joined].Member, cast.Mentions[at].Member);
        }
        return (Cast.Nobody, Cast.Nobody);
    }

    /// <summary>The last two before a token of whom it was told that they are a couple.</summary>
    public static (int One, int Other) Told(Cast cast, int place)
    {
        int last = cast.MentionsBefore(place) - 1;
        int least = Math.Max(0, last + 1 - Salience.MostMentionsBack);
        for (int at = last; at >= least; at--)
        {
            int one = cast.Mentions[at].Member;
            if (OtherBefore(cast, at, one, Kinds) is not Cast.Nobody and var other)
                return (other, one);
        }
        return (Cast.Nobody, Cast.Nobody);
    }

    // "Tom Ashe lives with Ana Ruiz and | their sons": of both.
    static (int One, int Other) Beside(Cast cast, int their)
    {
        var story = cast.Story;
        if (their < 2 || story.Tokens[their - 1].Hash != And || cast.MentionAt(their - 2) is not (>= 0 and var place)
            || cast.Mentions[place].Kind != CastMentionKind.Name || JoinedBefore(cast, place) >= 0)
            return (Cast.Nobody, Cast.Nobody);
        var sentence = story.Story.Sentences[story.SentenceOf(their)];
        return Subjects.Before(cast, sentence, cast.Mentions[place].First) is >= 0 and var subject
            && cast.Mentions[subject].Member != cast.Mentions[place].Member
                ? (cast.Mentions[subject].Member, cast.Mentions[place].Member)
                : (Cast.Nobody, Cast.Nobody);
    }

    /// <summary>Whether two whom "and" joins bear the surname of the second: "Ana and Jan Ruiz", where the story told
    /// that it is Ana's, too.</summary>
    public static bool ShareSurname(Cast cast, int joined, int mention) =>
        cast.Mentions[joined].Kind == CastMentionKind.Name
        && cast.Mentions[joined].End == cast.Mentions[joined].First + 1
        && (cast.Members[cast.Mentions[joined].Member].PairSurname > 0
            || KinOwner.ShareName(cast, cast.Mentions[joined].Member, cast.Mentions[mention].Member));

    static int OtherBefore(Cast cast, int mention, int one, string[] kinds)
    {
        for (int at = mention - 1; at >= 0 && at >= mention - FarthestOther; at--)
        {
            int other = cast.Mentions[at].Member;
            if (other != one && AreAny(cast, one, other, kinds))
                return other;
        }
        return Cast.Nobody;
    }

    /// <summary>The mention that "and" joins to another, before it: "| Leo and | Max"; -1 where none does.</summary>
    public static int JoinedBefore(Cast cast, int mention)
    {
        if (mention < 1)
            return -1;
        CastMention one = cast.Mentions[mention], other = cast.Mentions[mention - 1];
        return one.Member != other.Member && one.Lead == other.End + 1
            && cast.Story.Tokens[other.End].Hash == And
            ? mention - 1
            : -1;
    }
}
