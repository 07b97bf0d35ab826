using Standfirst.Articles;

namespace Standfirst.Archive.Search.People;

/// <summary>Names that hold the words that were looked for.</summary>
/// <param name="Names">The most frequent first.</param>
/// <param name="AreMore">Whether there are more than were counted.</param>
public sealed record FoundNames(IReadOnlyList<FoundName> Names, bool AreMore);

/// <summary>A name that people bear, who need not be one person.</summary>
/// <param name="Name">The name in its most frequent spelling.</param>
/// <param name="Articles">How many articles name somebody so.</param>
/// <param name="Quotations">How many quotations somebody of this name has.</param>
/// <param name="First">When the first of the articles was published; null where no page tells.</param>
/// <param name="Last">When the last of them was; null where no page tells.</param>
public sealed record FoundName(string Name, int Articles, int Quotations, string? First, string? Last);

/// <summary>The people of one name, told apart as far as what is stated of them allows.</summary>
/// <param name="Name">The name that was looked for.</param>
/// <param name="People">Those who have the most appearances first. Two of them need not be two people: nothing that is
/// stated joins them.</param>
/// <param name="KeptApart">What is stated of them that cannot be true of one person.</param>
/// <param name="AreMore">Whether there are more appearances than were looked at: then only those stored last were.</param>
public sealed record PeopleOfName(
    string Name, IReadOnlyList<JoinedPerson> People, IReadOnlyList<Contradiction> KeptApart, bool AreMore);

/// <summary>Somebody as one or more articles tell of them.</summary>
public sealed record JoinedPerson
{
    /// <summary>The name in its most frequent spelling.</summary>
    public required string Name { get; init; }

    /// <summary>The articles, the oldest first.</summary>
    public required IReadOnlyList<Appearance> Appearances { get; init; }

    /// <summary>Why they are taken for one person; empty for a single appearance.</summary>
    public required IReadOnlyList<JoinReason> Reasons { get; init; }

    /// <summary>What they have said, the newest first; what copies of a story repeat, once. At most <see cref="MostQuotations"/>.</summary>
    public IReadOnlyList<PersonQuotation> Quotations { get; init; } = [];

    /// <summary>How many quotations there are in each month ("2024-05"), the oldest first; "" where the page gives no day.</summary>
    public IReadOnlyList<(string Month, int Quotations)> Months { get; init; } = [];

    /// <summary>More are found by "speaker:".</summary>
    public const int MostQuotations = 20;
}

/// <summary>One article's person.</summary>
public sealed record Appearance
{
    /// <summary>The article.</summary>
    public required long ArticleId { get; init; }

    /// <summary>The person's number in it: 1 for "p1".</summary>
    public required int Person { get; init; }

    /// <summary>The name as the article gives it.</summary>
    public required string Name { get; init; }

    /// <summary>The article's headline; null where it has none.</summary>
    public string? Headline { get; init; }

    /// <summary>The site; null where it is not known.</summary>
    public string? Site { get; init; }

    /// <summary>When the article was published, as its page gives it; null where it does not.</summary>
    public string? Published { get; init; }

    /// <summary>How many times the article mentions the person.</summary>
    public int Mentions { get; init; }

    /// <summary>What the article says the person is.</summary>
    public IReadOnlyList<StatedDescription> Descriptions { get; init; } = [];

    /// <summary>Who others are to the person, as the article says.</summary>
    public IReadOnlyList<StatedRelation> Relations { get; init; } = [];

    /// <summary>The group of copies that the article is one of; null where there is no copy.</summary>
    internal long? Story { get; init; }
}

/// <summary>What an article says somebody is.</summary>
public sealed record StatedDescription(PersonDescriptionKind Kind, string Value);

/// <summary>Who somebody is to a person, as an article says: "husband", "Jon Quill".</summary>
public sealed record StatedRelation(string Kind, string Name);

/// <summary>Something stated in several articles, by which their people are taken for one.</summary>
/// <param name="Kind">What sort of statement it is.</param>
/// <param name="Value">What is stated: "harbour master", "husband Jon Quill".</param>
/// <param name="Articles">Where it is stated.</param>
public sealed record JoinReason(StatementKind Kind, string Value, IReadOnlyList<long> Articles)
{
    /// <summary>The reason in words.</summary>
    public override string ToString() => Kind switch
    {
        StatementKind.Role => $"the same name, called “{Value}” in {Articles.Count} articles",
        StatementKind.Relation => $"the same name, {Value} in {Articles.Count} articles",
        _ => $"the same name in {Articles.Count} copies of one story",
    };
}

/// <summary>Two statements that cannot be true of one person.</summary>
/// <param name="Kind">What sort of statements they are.</param>
/// <param name="One">The one, in words.</param>
/// <param name="OneArticle">Where it is stated.</param>
/// <param name="Other">The other.</param>
/// <param name="OtherArticle">Where that is stated.</param>
public sealed record Contradiction(StatementKind Kind, string One, long OneArticle, string Other, long OtherArticle)
{
    /// <summary>The contradiction in words.</summary>
    public override string ToString() => $"kept apart: {One}, but {Other}";
}

/// <summary>What sort of statement joins people or keeps them apart.</summary>
public enum StatementKind
{
    /// <summary>What somebody does or is by office.</summary>
    Role,

    /// <summary>Who somebody else is to them.</summary>
    Relation,

    /// <summary>The age.</summary>
    Age,

    /// <summary>The same story printed several times.</summary>
    Story,
}

/// <summary>Something that a person said.</summary>
/// <param name="ArticleId">The article that tells it.</param>
/// <param name="Position">Its place in the record's list, from 0.</param>
/// <param name="Published">When the article was published, as its page gives it; null where it does not.</param>
/// <param name="Quotation">The quotation as the record has it.</param>
/// <param name="Words">What was said.</param>
public sealed record PersonQuotation(long ArticleId, int Position, string? Published, Quotation Quotation, string Words);
