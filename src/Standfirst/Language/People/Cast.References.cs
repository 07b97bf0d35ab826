using Standfirst.Articles;
using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.People;

// What whoever resolves references asks and mends.
sealed partial class Cast
{
    // An age that was told longer ago is not looked for.
    internal const int MostDescriptionsBack = 256;

    // Of fewer mentions the share says nothing.
    const int FewestMentions = 8;

    // So far behind words another is named in their clause.
    const int LongestClause = 14;

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

    /// <summary>Whether a mention is the first one of its person.</summary>
    public bool IsFirst(int mention) =>
        _mentions[mention].First <= _members[_mentions[mention].Member].FirstNamed;

    /// <summary>Who is named behind words that begin a sentence, in their clause, and so is not meant by
    /// them: "The singer met Tom Ashe"; <see cref="Nobody"/> where nobody is.</summary>
    public int NamedBehind(int first)
    {
        var sentence = _story.Story.Sentences[_story.SentenceOf(first)];
        if (first != sentence.FirstToken)
            return Nobody;
        int next = Sorted.CountBefore(_names.Items, first, static (in name, token) => name.First < token);
        if (next == _names.Count || _names[next].First >= Math.Min(sentence.EndToken, first + LongestClause))
            return Nobody;
        for (int at = first + 1; at < _names[next].Lead; at++)
        {
            if (_story.Story.Tags[at] is PartOfSpeech.Mark or PartOfSpeech.Conjunction or PartOfSpeech.WhPronoun
                or PartOfSpeech.WhDeterminer or PartOfSpeech.WhAdverb)
                return Nobody;
        }
        return _names[next].Member;
    }

    /// <summary>How many sentences of the writer's a later one stands behind another.</summary>
    public int Distance(int sentence, int later) => _writersBefore[later] - _writersBefore[sentence];

    /// <summary>The share of the mentions so far that mean a person.</summary>
    public float ShareOf(int member) =>
        _mentions.Count < FewestMentions ? 0 : (float)_members[member].TimesMeant / _mentions.Count;

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
