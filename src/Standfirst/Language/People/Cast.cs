using System.Globalization;
using Standfirst.Articles;
using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.People;

/// <summary>The persons of a story, in the order of their first mentions, and where it means them.</summary>
/// <remarks>Its lists are the shared pool's: dispose of it before the story, after <see cref="People"/> was
/// called.</remarks>
sealed partial class Cast : IDisposable
{
    /// <summary>The number of no person.</summary>
    public const int Nobody = -1;

    readonly SensedStory _story;
    PooledList<CastMember> _members;
    PooledList<CastMention> _mentions;
    PooledList<CastMention> _names = new(1);
    PooledList<int> _writersBefore = new(64);
    PooledList<CastDescription> _descriptions;
    PooledList<CastMention> _confirmed;
    PooledList<CastRelation> _relations;
    readonly WordIndex _told = new(32);

    // The last answer, beside which the next one is sought.
    int _lastMention;

    internal Cast(SensedStory story, PooledList<CastMember> members, PooledList<CastMention> mentions)
    {
        (_story, _members, _mentions) = (story, members, mentions);
        _descriptions = new(16);
        _confirmed = new(16);
        _relations = new(16);
    }

    /// <summary>How many persons there are; they are numbered from 0.</summary>
    public int Count => _members.Count;

    /// <summary>The persons.</summary>
    public ReadOnlySpan<CastMember> Members => _members.Items;

    /// <summary>Where the story means somebody, in reading order; none overlaps another.</summary>
    public ReadOnlySpan<CastMention> Mentions => _mentions.Items;

    /// <summary>What the record calls a person.</summary>
    public static string IdOf(int member) => string.Create(CultureInfo.InvariantCulture, $"p{member + 1}");

    /// <summary>The number of the person whom the record calls so; <see cref="Nobody"/> where it is nobody.</summary>
    public int NumberOf(string? id) =>
        id is ['p', ..] && int.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= Count
            ? number - 1
            : Nobody;

    internal SensedStory Story => _story;

    /// <summary>Who is meant at a token, by name or otherwise; <see cref="Nobody"/> where nobody is.</summary>
    public int PersonAt(int token) => MentionAt(token) is >= 0 and var at ? _mentions[at].Member : Nobody;

    /// <summary>The number of the mention that holds a token; -1 where none does.</summary>
    public int MentionAt(int token)
    {
        int at = MentionsBefore(token + 1) - 1;
        return at >= 0 && token < _mentions[at].End ? at : -1;
    }

    /// <summary>The number of the mention that holds a token, or whose titles do; -1 where none does.</summary>
    public int MentionFrom(int token)
    {
        if (MentionAt(token) is >= 0 and var at)
            return at;
        int next = MentionsBefore(token + 1);
        return next < _mentions.Count && _mentions[next].Lead <= token ? next : -1;
    }

    /// <summary>How many mentions begin before a token.</summary>
    public int MentionsBefore(int token) =>
        Sorted.CountBefore(Mentions, token, static (in mention, token) => mention.First < token, ref _lastMention);

    // The names are taken out, so that whoever reads the story puts them back with what else means somebody.
    internal ReadOnlySpan<CastMention> TakeNames()
    {
        _names = TakeMentions();
        WritersSentences.Count(_story, ref _writersBefore);
        return _names.Items;
    }

    PooledList<CastMention> TakeMentions()
    {
        var taken = _mentions;
        _mentions = new(Math.Max(16, taken.Count * 2));
        return taken;
    }

    internal void Add(in CastMention mention)
    {
        _members[mention.Member].TimesMeant++;
        _mentions.Add(mention);
    }

    /// <summary>The record's persons.</summary>
    public IReadOnlyList<Person> People()
    {
        SettleMentions();
        return CastRecords.Of(_story, this, _descriptions.Items, _relations.Items);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _members.Return();
        _mentions.Return();
        _names.Return();
        _writersBefore.Return();
        _descriptions.Return();
        _confirmed.Return();
        _relations.Return();
        _told.Dispose();
        _story.Dispose();
    }
}

/// <summary>What the story says a person is.</summary>
/// <param name="Member">The person's number.</param>
/// <param name="Kind">The sort of description.</param>
/// <param name="First">The first token of the value.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Evidence">The words it was read from.</param>
readonly record struct CastDescription(int Member, PersonDescriptionKind Kind, int First, int End, TokenSpan Evidence);

/// <summary>How one person is related to another.</summary>
/// <param name="Member">The person's number.</param>
/// <param name="Kind">What the other is to the person.</param>
/// <param name="Other">The other's number.</param>
/// <param name="Evidence">The words it was read from.</param>
readonly record struct CastRelation(int Member, string Kind, int Other, TokenSpan Evidence);
