using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>Who is a couple, or joined by "and": whom "their" and "the couple" mean.</summary>
static class Couples
{
    // So many mentions before one of a couple the other stands.
    const int FarthestOther = 3;

    static readonly string[] Kinds = ["husband", "wife", "spouse", "partner", "boyfriend", "girlfriend", "fiancé",
        "fiancée", "ex-husband", "ex-wife", "ex-spouse"];

    static readonly ulong And = WordHash.Of("and");

    /// <summary>Whether a relation is that of a couple, now or once.</summary>
    public static bool IsKind(string relation) => Kinds.Contains(relation);

    /// <summary>Whether the story told that two persons are or were a couple.</summary>
    public static bool Are(Cast cast, int one, int other)
    {
        foreach (string kind in Kinds)
        {
            if (cast.IsTold(one, kind, other))
                return true;
        }
        return false;
    }

    /// <summary>The two persons whom "their" or "the couple" means: the last couple, else the last two that "and"
    /// joins.</summary>
    public static (int One, int Other) Nearest(Cast cast, int place)
    {
        int last = cast.MentionsBefore(place) - 1;
        int least = Math.Max(0, last + 1 - Salience.MostMentionsBack);
        for (int at = last; at >= least; at--)
        {
            int one = cast.Mentions[at].Member;
            if (OtherBefore(cast, at, one) is not Cast.Nobody and var other)
                return (other, one);
        }
        for (int at = last; at >= least; at--)
        {
            if (JoinedBefore(cast, at) is >= 0 and var joined)
                return (cast.Mentions[joined].Member, cast.Mentions[at].Member);
        }
        return (Cast.Nobody, Cast.Nobody);
    }

    static int OtherBefore(Cast cast, int mention, int one)
    {
        for (int at = mention - 1; at >= 0 && at >= mention - FarthestOther; at--)
        {
            int other = cast.Mentions[at].Member;
            if (other != one && Are(cast, one, other))
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
