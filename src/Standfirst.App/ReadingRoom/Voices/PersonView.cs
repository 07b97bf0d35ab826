using Standfirst.Archive.Search.People;
using Standfirst.Articles;

namespace Standfirst.App.ReadingRoom.Voices;

/// <summary>Somebody, as the page of their name shows them.</summary>
/// <param name="Number">What the page calls them.</param>
/// <param name="Person">What was found.</param>
sealed record PersonView(int Number, JoinedPerson Person)
{
    // What a reader looks through; the exports have all.
    const int MostStatements = 200;

    /// <summary>What is stated, the newest first.</summary>
    public IReadOnlyList<Statement> Descriptions =>
    [
        .. Newest.SelectMany(one => one.Descriptions.Select((description, at) => new Statement(
            one, description.Kind == PersonDescriptionKind.Other ? "" : description.Kind.ToString().ToLowerInvariant(),
            Described.InWords(description.Kind, description.Value), $"description-{at + 1}"))).Take(MostStatements),
    ];

    /// <summary>Who others are to them, the newest first.</summary>
    public IReadOnlyList<Statement> Relations =>
    [
        .. Newest.SelectMany(one => one.Relations.Select((relation, at) => new Statement(
            one, relation.Kind, relation.Name, $"relation-{at + 1}"))).Take(MostStatements),
    ];

    /// <summary>Who they are in a few words: what most articles say; null where none says anything.</summary>
    public string? InShort => Person.Appearances
        .SelectMany(one => one.Descriptions.Where(description => description.Kind == PersonDescriptionKind.Role))
        .GroupBy(description => description.Value, StringComparer.OrdinalIgnoreCase)
        .OrderByDescending(role => role.Count()).FirstOrDefault()?.First().Value;

    /// <summary>How many quotations there are.</summary>
    public int Quotations => Person.Months.Sum(month => month.Quotations);

    IEnumerable<Appearance> Newest => Person.Appearances.Reverse();
}

/// <summary>Something that an article states of somebody.</summary>
/// <param name="Source">The article, and who they are in it.</param>
/// <param name="Kind">What sort of statement it is: "role"; "husband". Empty where there is no word for it.</param>
/// <param name="Value">What is stated.</param>
/// <param name="Part">Its name among what is stated of the person: "description-1".</param>
sealed record Statement(Appearance Source, string Kind, string Value, string Part)
{
    /// <summary>Where the words that say so are shown.</summary>
    public string Evidence => Paths.Evidence(Source.ArticleId, $"person-{Source.Person}.{Part}");
}
