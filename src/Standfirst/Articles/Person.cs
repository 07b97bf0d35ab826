using Standfirst.Text;

namespace Standfirst.Articles;

/// <summary>Somebody whom the article names. Every span is a stretch of the article's text.</summary>
/// <param name="Id">What the record calls the person: "p1", "p2", in the order of their first mentions.</param>
/// <param name="Name">The fullest name that the article gives.</param>
public sealed record Person(string Id, string Name)
{
    /// <summary>Where the text means this person, by name or otherwise ("she", "the novelist"), by where they start.</summary>
    public IReadOnlyList<TextSpan> Mentions { get; init; } = [];

    /// <summary>What the text says the person is, by where it says so.</summary>
    public IReadOnlyList<PersonDescription> Descriptions { get; init; } = [];

    /// <summary>How the person is related to others of the article, by where the text says so.</summary>
    public IReadOnlyList<PersonRelation> Relations { get; init; } = [];

    /// <summary>How sure it is that this is one person, 0 to 1.</summary>
    public double Confidence { get; init; }
}

/// <summary>What the text says a person is.</summary>
/// <param name="Kind">What sort of description it is.</param>
/// <param name="Value">The role's words ("health minister"), the age in years ("35").</param>
/// <param name="Evidence">The words it was read from.</param>
public sealed record PersonDescription(PersonDescriptionKind Kind, string Value, TextSpan Evidence);

/// <summary>What a description tells.</summary>
public enum PersonDescriptionKind
{
    /// <summary>What the person does or is by office: "novelist", "chief executive of Ostrava Steel".</summary>
    Role,

    /// <summary>The age in years.</summary>
    Age,

    /// <summary>Anything else: "mother of two", "from Leeds".</summary>
    Other,
}

/// <summary>How one person is related to another.</summary>
/// <param name="Kind">What the other is to this one, in one word: "husband", "mother", "spokesperson".</param>
/// <param name="Person">The other's <see cref="Articles.Person.Id"/>.</param>
/// <param name="Evidence">The words it was read from.</param>
public sealed record PersonRelation(string Kind, string Person, TextSpan Evidence);
