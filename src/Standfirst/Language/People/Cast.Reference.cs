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
}
