using Standfirst.Articles;
using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.People;

// What is told of the persons.
sealed partial class Cast
{
    /// <summary>What the story says its persons are, in the order it was found.</summary>
    public ReadOnlySpan<CastDescription> Descriptions => _descriptions.Items;

    /// <summary>How its persons are related.</summary>
    public ReadOnlySpan<CastRelation> Relations => _relations.Items;

    /// <summary>The relations that were told last.</summary>
    public ReadOnlySpan<CastRelation> RecentRelations => Relations[Math.Max(0, Relations.Length - MostRelationsBack)..];

    // A relation that was told longer ago is not looked for.
    const int MostRelationsBack = 64;

    /// <summary>Notes what a person is; the same words are noted once.</summary>
    public void Describe(int member, PersonDescriptionKind kind, int first, int end, TokenSpan evidence)
    {
        if (first >= end || member < 0)
            return;
        ulong told = LetterHash.Mix((ulong)member, (ulong)kind + 1);
        for (int at = first; at < end; at++)
            told = LetterHash.Mix(told, _story.Tokens[at].Hash);
        ref int seen = ref _told[told, 0];
        if (seen++ == 0)
            _descriptions.Add(new(member, kind, first, end, evidence));
    }

    /// <summary>Notes that one person is something to another, and the way back where the words say it.</summary>
    /// <param name="member">Whose husband, mother, friend it is.</param>
    /// <param name="relation">What the other is.</param>
    /// <param name="other">The other.</param>
    /// <param name="gender">What a word nearby tells of the first one's gender.</param>
    /// <param name="evidence">The words that say so.</param>
    public void Relate(int member, Relation relation, int other, Gender gender, TokenSpan evidence)
    {
        if (member < 0 || other < 0 || member == other)
            return;
        Add(member, relation.Kind, other, evidence);
        if (gender == Gender.Unknown && _members[member].GenderIsTold)
            gender = _members[member].Gender;
        if (relation.BackFor(gender) is { } back)
            Add(other, back, member, evidence);
    }

    /// <summary>Notes what a word tells of a person's gender. What was told first stays.</summary>
    public void TellGender(int member, Gender gender)
    {
        ref var told = ref _members[member];
        if (gender != Gender.Unknown && !told.GenderIsTold)
            (told.Gender, told.GenderIsTold) = (gender, true);
    }

    /// <summary>Notes what a pronoun that likely means a person tells of the gender, where no other word does.</summary>
    public void SenseGender(int member, Gender gender)
    {
        if (gender != Gender.Unknown && !_members[member].GenderIsTold)
            _members[member].Gender = gender;
    }

    /// <summary>Notes that a person is dead: who does or says something now is likely another.</summary>
    public void Bury(int member) => _members[member].IsLate = true;

    /// <summary>Notes an age of somebody of whom none was told.</summary>
    public void DescribeAge(int member, int age, TokenSpan evidence)
    {
        if (AgeOf(member) == 0)
            Describe(member, PersonDescriptionKind.Age, age, age + 1, evidence);
    }

    /// <summary>Takes it for sure that some words mean a person: whoever finds a speaker knows more than the
    /// cast.</summary>
    /// <param name="first">The first token of the words.</param>
    /// <param name="end">The token after their last.</param>
    /// <param name="who">The person.</param>
    public void Confirm(int first, int end, Reference who)
    {
        int member = who.Member;
        if ((uint)member >= (uint)_members.Count || !Mention(first, end, member) || who.Confidence < SureOfAge)
            return;
        if (Strangers.BroughtIn(this, member, first, end) is { IsFound: true } phrase)
        {
            Describe(member, PersonDescriptionKind.Role, phrase.First, phrase.End,
                new(phrase.First, phrase.End));
        }
        if (DescriptorResolver.AgeIn(_story, first, end) is >= 0 and var age)
            DescribeAge(member, age, new(first, end));
    }

    // Whether the words are a mention of the person now: of words that overlap those of a mention nothing
    // is known.
    bool Mention(int first, int end, int member)
    {
        int before = MentionsBefore(end);
        if (before > 0 && _mentions[before - 1].End > first)
            return MeanOther(before - 1, first, end, member);
        bool isPronoun = end - first == 1 && _story.Is(first, WordSense.Pronoun);
        _confirmed.Add(new(first, end, member, isPronoun ? CastMentionKind.Pronoun
            : CastMentionKind.Descriptor, first, _story.SentenceOf(first), 1));
        return true;
    }

    // "the veteran" that was thought to mean another means the speaker; names and pronouns stay.
    bool MeanOther(int mention, int first, int end, int member)
    {
        ref var known = ref _mentions[mention];
        if (known.First != first || known.End != end || known.Kind != CastMentionKind.Descriptor)
            return false;
        known = known with { Member = member };
        return true;
    }

    // Puts what was confirmed to its place among the mentions; of words that overlap the first stay.
    void SettleMentions()
    {
        if (_confirmed.Count == 0)
            return;
        SortConfirmed();
        var known = TakeMentions();
        int late = 0, end = 0;
        for (int at = 0; at <= known.Count; at++)
        {
            int limit = at < known.Count ? known[at].First : int.MaxValue;
            for (; late < _confirmed.Count && _confirmed[late].First < limit; late++)
            {
                if (_confirmed[late].First < end || _confirmed[late].End > limit)
                    continue;
                _mentions.Add(_confirmed[late]);
                end = _confirmed[late].End;
            }
            if (at == known.Count)
                break;
            _mentions.Add(known[at]);
            end = known[at].End;
        }
        known.Return();
        _confirmed.Cut(0);
    }

    // By their words; of those that begin together the one that was confirmed first stays before the others.
    void SortConfirmed()
    {
        var keys = new PooledList<long>(_confirmed.Count);
        for (int at = 0; at < _confirmed.Count; at++)
            keys.Add((long)_confirmed[at].First << 32 | (uint)at);
        keys.Items.Sort(_confirmed.Items);
        keys.Return();
    }

    static ulong KeyOf(int member, string kind, int other) =>
        LetterHash.Mix((ulong)member << 32 | (uint)other, WordHash.Of(kind));

    void Add(int member, string kind, int other, TokenSpan evidence)
    {
        ref int seen = ref _told[KeyOf(member, kind, other), 0];
        if (seen++ == 0)
            _relations.Add(new(member, kind, other, evidence));
    }
}
