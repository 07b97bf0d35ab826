namespace Standfirst.Language.People;

/// <summary>"Her father, Jan Ruiz" → whose father he is: of those whom the pronoun may mean, who bears a name with
/// him.</summary>
static class KinOwner
{
    /// <summary>Whose relative somebody is. What the pronouns of the sentence were thought to mean is
    /// mended.</summary>
    /// <param name="cast">The persons.</param>
    /// <param name="pronoun">The pronoun's token: "her" of "her father, Jan Ruiz".</param>
    /// <param name="sentence">Its sentence's first token: whom it names stays.</param>
    /// <param name="owner">Whom the pronoun was thought to mean.</param>
    /// <param name="relative">The relative.</param>
    /// <param name="relation">What the relative is.</param>
    /// <param name="gender">What the pronoun tells.</param>
    /// <returns>The person; <see cref="Cast.Nobody"/> where the pronoun means a part that is played, or somebody who has
    /// such kin already and nobody else bears the name.</returns>
    public static int Of(Cast cast, int pronoun, int sentence, int owner, int relative, Relation relation,
        Gender gender)
    {
        if (owner == Cast.Nobody || IsPlayer(cast, pronoun, owner))
            return Cast.Nobody;
        if (ShareName(cast, owner, relative))
            return owner;
        // "their daughter, Ida, and her father, Jan Ruiz": Ida has a father.
        bool isTaken = HasOther(cast, owner, relation.Kind, relative);
        int kin = Cast.Nobody;
        int before = cast.MentionsBefore(pronoun);
        for (int at = before - 1; at >= 0 && at >= before - Salience.MostMentionsBack; at--)
        {
            ref readonly var mention = ref cast.Mentions[at];
            int member = mention.Member;
            if (!isTaken && mention.First >= sentence && member == owner && mention.Kind != CastMentionKind.Pronoun)
                return owner;
            if (kin == Cast.Nobody && member != relative && Genders.Agree(cast.Members[member].Gender, gender)
                && ShareName(cast, member, relative))
                kin = member;
        }
        if (kin == Cast.Nobody)
            return isTaken || IsOfOtherName(cast, owner, relative, relation, gender) ? Cast.Nobody : owner;
        // "Her coach is her father": both.
        cast.Reassign(sentence, pronoun, owner, kin);
        return kin;
    }

    // "His son, Leo Holm": of none who is called Ruiz and was not named here.
    static bool IsOfOtherName(Cast cast, int owner, int relative, Relation relation, Gender gender) =>
        gender == Gender.Male && relation.Kind is "son" or "father" or "brother"
        && cast.Members[owner].Words > 1 && cast.Members[relative].Words > 1;

    /// <summary>Whose child somebody in full name is where "their" means two of whom it is not told that
    /// they are a couple: the one's who bears a name with the child.</summary>
    public static Possessor OfPair(Cast cast, in Possessor pair, int child)
    {
        bool isOne = ShareName(cast, pair.One, child), isOther = ShareName(cast, pair.Other, child);
        if (cast.Members[child].Words < 2 || Couples.Are(cast, pair.One, pair.Other) || isOne && isOther)
            return pair;
        int one = isOne ? pair.One : isOther ? pair.Other : Cast.Nobody;
        return new(one, Cast.Nobody, Gender.Unknown, pair.First);
    }

    // Nobody has two fathers or two mothers but for those whom a word tells to be a step- or a grandfather.
    static bool HasOther(Cast cast, int member, string kind, int relative)
    {
        if (kind is not ("father" or "mother"))
            return false;
        foreach (ref readonly var told in cast.RecentRelations)
        {
            if (told.Member == member && told.Kind == kind && told.Other != relative)
                return true;
        }
        return false;
    }

    // "The keeper, Magnus (Tom Ashe), stays. | His daughter": the keeper's.
    static bool IsPlayer(Cast cast, int place, int member)
    {
        int before = cast.MentionsBefore(place);
        for (int at = before - 1; at >= 0 && at >= before - Salience.MostMentionsBack; at--)
        {
            var mention = cast.Mentions[at];
            if (mention.Member == member && mention.Kind == CastMentionKind.Name)
                return cast.Story.IsMark(mention.First - 1, '(') && cast.Story.IsMark(mention.End, ')');
        }
        return false;
    }

    /// <summary>Whether two full names have a surname, or a part of one, together: "Jan Ruiz" and "Ana
    /// Ruiz-Holm".</summary>
    public static bool ShareName(Cast cast, int one, int other)
    {
        var story = cast.Story;
        for (int at = cast.Members[one].NameFirst + 1; at < cast.Members[one].NameEnd; at++)
        {
            if (!story.IsCapitalized(at) || story.Is(at, WordSense.Suffix) || story.IsInitial(at))
                continue;
            for (int word = cast.Members[other].NameFirst + 1; word < cast.Members[other].NameEnd; word++)
            {
                if (story.Tokens[word].Hash == story.Tokens[at].Hash)
                    return true;
            }
        }
        return false;
    }
}
