using Standfirst.Archive.Search.People;
using Standfirst.Articles;

namespace Standfirst.App.Archiving.Answers;

/// <summary>The people of one name, told apart as far as what is stated of them allows; never by guess.</summary>
/// <param name="Name">The name that was asked for.</param>
/// <param name="People">Those who have the most appearances first.</param>
/// <param name="KeptApart">What is stated of them that cannot be true of one person, in words.</param>
/// <param name="AreMore">Whether there are more appearances than were looked at.</param>
sealed record PersonList(string Name, IReadOnlyList<KnownPerson> People, IReadOnlyList<string> KeptApart, bool AreMore)
{
    /// <summary>Those of a name as they are answered.</summary>
    public static PersonList Of(PeopleOfName found) => new(
        found.Name, [.. found.People.Select(KnownPerson.Of)], [.. found.KeptApart.Select(apart => apart.ToString())], found.AreMore);
}

/// <summary>Somebody as one or more articles tell of them.</summary>
/// <param name="Name">The name in its most frequent spelling.</param>
/// <param name="Joined">Why the appearances are taken for one person, in words.</param>
/// <param name="Appearances">The articles, the oldest first.</param>
/// <param name="Quotations">The latest of what they said.</param>
/// <param name="Months">How many quotations there are in each month.</param>
sealed record KnownPerson(
    string Name, IReadOnlyList<string> Joined, IReadOnlyList<PersonInArticle> Appearances,
    IReadOnlyList<PersonSaid> Quotations, IReadOnlyList<MonthCount> Months)
{
    /// <summary>Somebody as they are answered.</summary>
    public static KnownPerson Of(JoinedPerson person) => new(
        person.Name,
        [.. person.Reasons.Select(reason => reason.ToString())],
        [.. person.Appearances.Select(PersonInArticle.Of)],
        [.. person.Quotations.Select(said => new PersonSaid(said.ArticleId, said.Position, said.Published, said.Words))],
        [.. person.Months.Select(month => new MonthCount(month.Month, month.Quotations))]);
}

/// <summary>What one article tells of somebody.</summary>
/// <param name="Article">The number of the article's version.</param>
/// <param name="Person">What its record calls the person: "p1".</param>
/// <param name="Name">The name as it gives it.</param>
/// <param name="Headline">Its headline; left out where it has none.</param>
/// <param name="Site">Who published it; left out where nobody knows.</param>
/// <param name="Published">When it was published, as its page says; left out where it does not.</param>
/// <param name="Mentions">How often it means the person.</param>
/// <param name="Descriptions">What it says the person is.</param>
/// <param name="Relations">Who it says others are to the person.</param>
sealed record PersonInArticle(
    long Article, string Person, string Name, string? Headline, string? Site, string? Published, int Mentions,
    IReadOnlyList<PersonFact> Descriptions, IReadOnlyList<PersonTie> Relations)
{
    /// <summary>An appearance as it is answered.</summary>
    public static PersonInArticle Of(Appearance one) => new(
        one.ArticleId, $"p{one.Person}", one.Name, one.Headline, one.Site, one.Published, one.Mentions,
        [.. one.Descriptions.Select(description => new PersonFact(description.Kind, description.Value))],
        [.. one.Relations.Select(relation => new PersonTie(relation.Kind, relation.Name))]);
}

/// <summary>What an article says somebody is.</summary>
/// <param name="Kind">What sort of description it is.</param>
/// <param name="Value">The words, or the age in years.</param>
sealed record PersonFact(PersonDescriptionKind Kind, string Value);

/// <summary>Who somebody is to a person, as an article says.</summary>
/// <param name="Kind">"husband", "mother", "spokesperson".</param>
/// <param name="Name">The other's name.</param>
sealed record PersonTie(string Kind, string Name);

/// <summary>Something that a person said.</summary>
/// <param name="Article">The number of the version of the article that tells it.</param>
/// <param name="Number">Its place in the record's quotations, from 0.</param>
/// <param name="Published">When the article was published; left out where its page does not say.</param>
/// <param name="Words">What was said.</param>
sealed record PersonSaid(long Article, int Number, string? Published, string Words);

/// <summary>A month and what it has.</summary>
/// <param name="Month">"2024-05"; empty for quotations whose page tells no day.</param>
/// <param name="Quotations">How many quotations.</param>
sealed record MonthCount(string Month, int Quotations);
