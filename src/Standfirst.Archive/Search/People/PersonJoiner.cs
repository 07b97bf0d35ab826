using Standfirst.Archive.Words;
using Standfirst.Articles;

namespace Standfirst.Archive.Search.People;

/// <summary>Takes people of one name for one person where something stated of them agrees and nothing contradicts.</summary>
/// <remarks>A name alone joins nobody, for many people bear it; and a single word ("Ruiz") is no whole name.</remarks>
sealed class PersonJoiner
{
    // Roles are compared in pairs; whoever has more is no longer told apart by them.
    const int MostRoles = 300;

    // What a page of contradictions shows.
    const int MostContradictions = 20;

    readonly IReadOnlyList<Appearance> _appearances;
    readonly int[] _group;
    readonly Dictionary<int, GroupFacts> _facts = [];
    readonly Dictionary<(StatementKind Kind, string Key), SortedSet<int>> _reasons = [];
    readonly Dictionary<string, string> _asWritten = [];
    readonly List<Contradiction> _contradictions = [];

    PersonJoiner(IReadOnlyList<Appearance> appearances)
    {
        _appearances = appearances;
        _group = [.. Enumerable.Range(0, appearances.Count)];
        for (int at = 0; at < appearances.Count; at++)
            _facts[at] = GroupFacts.Of(appearances[at]);
    }

    /// <summary>Joins people whose names are the same.</summary>
    /// <param name="appearances">Their appearances, the oldest first.</param>
    public static (IReadOnlyList<JoinedPerson> People, IReadOnlyList<Contradiction> KeptApart) Join(
        IReadOnlyList<Appearance> appearances)
    {
        var joiner = new PersonJoiner(appearances);
        if (appearances.Count > 0 && WordCutter.Key(appearances[0].Name).Contains(' '))
        {
            joiner.JoinBy(StatementKind.Story, StoryOf);
            joiner.JoinBy(StatementKind.Relation, RelationsOf);
            joiner.JoinByRoles();
        }
        return (joiner.People(), joiner._contradictions);
    }

    void JoinBy(StatementKind kind, Func<Appearance, IEnumerable<Statement>> statements)
    {
        foreach (var (statement, some) in WhoStates(statements))
            JoinAll(kind, statement, some);
    }

    Dictionary<string, List<int>> WhoStates(Func<Appearance, IEnumerable<Statement>> statements)
    {
        Dictionary<string, List<int>> stated = [];
        for (int at = 0; at < _appearances.Count; at++)
        {
            foreach (Statement statement in statements(_appearances[at]).DistinctBy(one => one.Key))
            {
                _asWritten.TryAdd(statement.Key, statement.AsWritten);
                ListOf(stated, statement.Key).Add(at);
            }
        }
        return stated;
    }

    /// <summary>"Minister" and "minister for health" agree: all words of the one are words of the other.</summary>
    void JoinByRoles()
    {
        Dictionary<string, List<int>> stated = WhoStates(RolesOf);
        (string Role, HashSet<string> Words, List<int> Where)[] roles = [.. stated.Take(MostRoles)
            .Select(entry => (entry.Key, entry.Key.Split(' ').ToHashSet(), entry.Value))];
        foreach (var (role, words, where) in roles)
        {
            var agreeing = roles.Where(other => words.IsSubsetOf(other.Words)).SelectMany(other => other.Where);
            JoinAll(StatementKind.Role, role, [.. where.Concat(agreeing).Distinct().Order()]);
        }
    }

    static List<int> ListOf(Dictionary<string, List<int>> lists, string key)
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        return list;
    }

    void JoinAll(StatementKind kind, string statement, IReadOnlyList<int> some)
    {
        List<int> groups = [];
        foreach (int at in some)
        {
            int group = GroupOf(at);
            int joined = groups.FindIndex(other => GroupOf(other) == group || TryJoin(other, group));
            if (joined < 0)
                groups.Add(at);
            else
                Note(kind, statement, groups[joined], at);
        }
    }

    void Note(StatementKind kind, string statement, int one, int other)
    {
        if (!_reasons.TryGetValue((kind, statement), out var where))
            _reasons[(kind, statement)] = where = [];
        where.Add(one);
        where.Add(other);
    }

    int GroupOf(int at)
    {
        while (_group[at] != at)
            at = _group[at] = _group[_group[at]];
        return at;
    }

    bool TryJoin(int one, int other)
    {
        (one, other) = (GroupOf(one), GroupOf(other));
        if (_facts[one].ContradictionTo(_facts[other]) is { } contradiction)
        {
            if (_contradictions.Count < MostContradictions && !_contradictions.Contains(contradiction))
                _contradictions.Add(contradiction);
            return false;
        }
        var (first, second) = one < other ? (one, other) : (other, one);
        _group[second] = first;
        _facts[first] = _facts[first].With(_facts[second]);
        return true;
    }

    IReadOnlyList<JoinedPerson> People() =>
    [
        .. Enumerable.Range(0, _appearances.Count).GroupBy(GroupOf)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
            .Select(group => new JoinedPerson
            {
                Name = group.GroupBy(at => _appearances[at].Name).MaxBy(name => name.Count())!.Key,
                Appearances = [.. group.Select(at => _appearances[at])],
                Reasons = [.. ReasonsOf(group.Key)],
            }),
    ];

    IEnumerable<JoinReason> ReasonsOf(int group) => _reasons
        .Select(reason => (reason.Key, Where: reason.Value.Where(at => GroupOf(at) == group).ToArray()))
        .Where(reason => reason.Where.Length > 1)
        .OrderByDescending(reason => reason.Where.Length).ThenBy(reason => reason.Key.Key, StringComparer.Ordinal)
        .Select(reason => new JoinReason(
            reason.Key.Kind, _asWritten[reason.Key.Key], [.. reason.Where.Select(at => _appearances[at].ArticleId).Distinct()]));

    static IEnumerable<Statement> StoryOf(Appearance appearance) =>
        appearance.Story is { } story ? [new($"{story}", $"{story}")] : [];

    static IEnumerable<Statement> RolesOf(Appearance appearance) => appearance.Descriptions
        .Where(description => description.Kind == PersonDescriptionKind.Role)
        .Select(description => new Statement(WordCutter.Key(description.Value), description.Value))
        .Where(role => role.Key != "");

    static IEnumerable<Statement> RelationsOf(Appearance appearance) => appearance.Relations
        .Select(relation => new Statement(
            $"{relation.Kind} {WordCutter.Key(relation.Name)}", $"{relation.Kind} {relation.Name}"));

    /// <summary>Something stated of somebody.</summary>
    /// <param name="Key">What is compared: the words, folded.</param>
    /// <param name="AsWritten">The words as they stand there.</param>
    readonly record struct Statement(string Key, string AsWritten);
}
