namespace Standfirst.Language.People;

// Whom a name, a pronoun or a descriptor means.
sealed partial class Cast
{
    // So many mentions back somebody is still in mind.
    const int MostMentionsBack = 40;

    /// <summary>Whom some words mean: a name, "she", "the novelist", "her husband".</summary>
    /// <param name="first">The first token of the words.</param>
    /// <param name="end">The token after their last.</param>
    /// <param name="speakers">Who spoke so far, the last speaker last; empty where nobody did.</param>
    public Reference WhoIs(int first, int end, ReadOnlySpan<int> speakers)
    {
        if ((uint)first >= (uint)end || end > _story.Tokens.Length)
            return Reference.None;
        if (NameIn(first, end) is not Nobody and var named)
            return new(named, 0.95);
        if (end - first == 1 && _story.Is(first, WordSense.Pronoun))
            return MostSalient(first, Genders.Of(_story.Senses[first]), speakers, 0.9);
        int head = HeadOf(first, end);
        return head < 0 ? Reference.None : MostSalient(first, Genders.Of(_story.Senses[head]), speakers, 0.4);
    }

    int NameIn(int first, int end)
    {
        int named = Nobody;
        for (int at = MentionsBefore(first); at < _mentions.Count && _mentions[at].First < end; at++)
        {
            if (_mentions[at].Kind == CastMentionKind.Name)
                named = _mentions[at].Member;
        }
        return named;
    }

    // The noun of a phrase: "the | novelist | from Leeds".
    int HeadOf(int first, int end)
    {
        for (int at = first; at < end; at++)
        {
            if (_story.Is(at, WordSense.Role | WordSense.Relation) && !_story.Is(at + 1, WordSense.Role | WordSense.Relation))
                return at;
        }
        return -1;
    }

    Reference MostSalient(int place, Gender gender, ReadOnlySpan<int> speakers, double most)
    {
        int best = Nobody, second = Nobody;
        int before = MentionsBefore(place);
        for (int at = before - 1; at >= 0 && at >= before - MostMentionsBack; at--)
        {
            int member = _mentions[at].Member;
            if (member == best || !Genders.Agree(_members[member].Gender, gender))
                continue;
            if (best == Nobody)
                best = member;
            else
            {
                second = member;
                break;
            }
        }
        for (int at = speakers.Length - 1; at >= 0 && at >= speakers.Length - 3; at--)
        {
            if (speakers[at] >= 0 && Genders.Agree(_members[speakers[at]].Gender, gender))
            {
                best = speakers[at];
                break;
            }
        }
        return best == Nobody ? Reference.None : new(best, second == Nobody ? most : most * 0.7);
    }

    /// <summary>The person of a gender whom a possessive pronoun means: of its sentence, else the most salient.</summary>
    /// <param name="place">The pronoun's token.</param>
    /// <param name="gender">What it tells.</param>
    /// <param name="sentence">Its sentence's first token.</param>
    public int Nearest(int place, Gender gender, int sentence)
    {
        int first = MentionsBefore(sentence), before = MentionsBefore(place);
        for (int at = first; at < before; at++)
        {
            if (Genders.Agree(_members[_mentions[at].Member].Gender, gender))
                return _mentions[at].Member;
        }
        return MostSalient(place, gender, [], 1).Member;
    }

    /// <summary>The two persons whom "their" or "the couple" means: the last two of one sentence, or spouses.</summary>
    public (int One, int Other) NearestPair(int place)
    {
        int before = MentionsBefore(place);
        for (int at = before - 1; at >= 0 && at >= before - MostMentionsBack; at--)
        {
            int one = _mentions[at].Member;
            for (int next = at - 1; next >= 0 && next >= at - 3; next--)
            {
                int other = _mentions[next].Member;
                if (other != one && AreCouple(one, other))
                    return (other, one);
            }
        }
        return (Nobody, Nobody);
    }

    bool AreCouple(int one, int other)
    {
        foreach (string kind in Couples)
        {
            if (_told.Find(KeyOf(one, kind, other), 0) > 0)
                return true;
        }
        return false;
    }

    static readonly string[] Couples = ["husband", "wife", "spouse", "partner", "boyfriend", "girlfriend", "fiancé", "fiancée", "ex-husband", "ex-wife"];
}
