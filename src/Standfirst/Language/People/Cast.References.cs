using Standfirst.Articles;

namespace Standfirst.Language.People;

// What whoever resolves references asks and mends.
sealed partial class Cast
{
    // An age that was told longer ago is not looked for.
    const int MostDescriptionsBack = 256;

    // From this on a reference goes into the record.
    internal const double Sure = 0.5;

    // From this on the age that it tells is the person's: a wrong age is worse than none.
    internal const double SureOfAge = 0.7;

    /// <summary>Whom some words mean: a name, "she", "the novelist", "her husband".</summary>
    /// <param name="first">The first token of the words.</param>
    /// <param name="end">The token after their last.</param>
    /// <param name="speakers">Who spoke so far, the last speaker last; empty where nobody did.</param>
    public Reference WhoIs(int first, int end, ReadOnlySpan<int> speakers) =>
        ReferenceResolver.Resolve(this, first, end, speakers);

    /// <summary>The years that were told of a person, last; 0 where none were.</summary>
    public int AgeOf(int member)
    {
        int least = Math.Max(0, _descriptions.Count - MostDescriptionsBack);
        for (int at = _descriptions.Count - 1; at >= least; at--)
        {
            if (_descriptions[at].Member == member && _descriptions[at].Kind == PersonDescriptionKind.Age)
                return Ages.ValueOf(_story, _descriptions[at].First);
        }
        return 0;
    }

    /// <summary>Whether the story told that one person is something to another.</summary>
    public bool IsTold(int member, string kind, int other) => _told.Find(KeyOf(member, kind, other), 0) > 0;

    /// <summary>Takes the pronouns of some words that were thought to mean one person for another's.</summary>
    /// <param name="first">The first token of the words.</param>
    /// <param name="last">Their last.</param>
    /// <param name="member">Whom they were thought to mean.</param>
    /// <param name="other">Whom they mean.</param>
    public void Reassign(int first, int last, int member, int other)
    {
        for (int at = MentionsBefore(first); at < _mentions.Count && _mentions[at].First <= last; at++)
        {
            if (_mentions[at].Member == member && _mentions[at].Kind == CastMentionKind.Pronoun)
                _mentions[at] = _mentions[at] with { Member = other };
        }
    }
}
