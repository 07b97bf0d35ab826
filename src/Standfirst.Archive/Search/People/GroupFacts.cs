using System.Globalization;
using Standfirst.Archive.Databases;
using Standfirst.Archive.Search.Keys;
using Standfirst.Archive.Words;
using Standfirst.Articles;

namespace Standfirst.Archive.Search.People;

/// <summary>What is stated of somebody that cannot be otherwise of the same person: when they were born, who their parents
/// are, whom they are married to.</summary>
/// <remarks>People marry anew. That two of one name who have different husbands are one is likely then, but a guess.</remarks>
sealed class GroupFacts
{
    static readonly Dictionary<string, string> OneOfAKind = new()
    {
        ["mother"] = "mother",
        ["father"] = "father",
        ["husband"] = "spouse",
        ["wife"] = "spouse",
        ["spouse"] = "spouse",
    };

    // Nobody reported on is older; what is greater is no age.
    const int OldestAge = 130;

    readonly Dictionary<string, Stated> _family = [];

    DateOnly _bornFrom = DateOnly.MinValue;
    DateOnly _bornTo = DateOnly.MaxValue;
    Stated? _youngest;
    Stated? _oldest;

    /// <summary>What one article states.</summary>
    public static GroupFacts Of(Appearance appearance)
    {
        var facts = new GroupFacts();
        foreach (var relation in appearance.Relations)
        {
            string name = WordCutter.Key(relation.Name);
            // "Jon" can be Jon Quill; only whole names tell two people apart.
            if (OneOfAKind.TryGetValue(relation.Kind, out string? kind) && name.Contains(' '))
                facts._family.TryAdd(kind, new(name, $"{relation.Kind} {relation.Name}", appearance.ArticleId));
        }
        if (DayOf(appearance.Published) is { } day)
        {
            foreach (var description in appearance.Descriptions)
                facts.AddAge(description, day, appearance.ArticleId);
        }
        return facts;
    }

    /// <summary>What cannot be true of one person; null where nothing contradicts.</summary>
    public Contradiction? ContradictionTo(GroupFacts other)
    {
        foreach (var (kind, one) in _family)
        {
            if (other._family.TryGetValue(kind, out var two) && one.Value != two.Value)
                return new(StatementKind.Relation, one.Words, one.Article, two.Words, two.Article);
        }
        if (_bornFrom > other._bornTo)
            return new(StatementKind.Age, _youngest!.Words, _youngest.Article, other._oldest!.Words, other._oldest.Article);
        if (other._bornFrom > _bornTo)
            return new(StatementKind.Age, _oldest!.Words, _oldest.Article, other._youngest!.Words, other._youngest.Article);
        return null;
    }

    /// <summary>What both state.</summary>
    public GroupFacts With(GroupFacts other)
    {
        var both = new GroupFacts();
        foreach (var facts in (ReadOnlySpan<GroupFacts>)[this, other])
        {
            foreach (var (kind, stated) in facts._family)
                both._family.TryAdd(kind, stated);
            both.BornFrom(facts._bornFrom, facts._youngest);
            both.BornTo(facts._bornTo, facts._oldest);
        }
        return both;
    }

    void AddAge(StatedDescription description, DateOnly day, long article)
    {
        bool isAge = description.Kind == PersonDescriptionKind.Age
            & int.TryParse(description.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int age);
        if (!isAge || age > OldestAge || age >= day.Year)
            return;
        var stated = new Stated(description.Value, $"{age} years old on {Iso.Write(day)}", article);
        // Whoever is 41 today has had that birthday, and not yet the next.
        BornFrom(day.AddYears(-age - 1).AddDays(1), stated);
        BornTo(day.AddYears(-age), stated);
    }

    void BornFrom(DateOnly day, Stated? stated)
    {
        if (day > _bornFrom)
            (_bornFrom, _youngest) = (day, stated);
    }

    void BornTo(DateOnly day, Stated? stated)
    {
        if (day < _bornTo)
            (_bornTo, _oldest) = (day, stated);
    }

    static DateOnly? DayOf(string? published) =>
        published is null ? null : ArticleKeys.DayOf(new Moment(published, published, MomentPrecision.Day));

    sealed record Stated(string Value, string Words, long Article);
}
