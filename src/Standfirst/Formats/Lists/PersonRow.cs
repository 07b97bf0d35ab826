using System.Globalization;
using Standfirst.Articles;

namespace Standfirst.Formats.Lists;

/// <summary>A person out of the article.</summary>
sealed class PersonRow(RowSource source, Person person) : SourceRow(source)
{
    public string Id => person.Id;
    public string Name => person.Name;
    public IEnumerable<string> Roles => DescriptionsOf(PersonDescriptionKind.Role);
    public string? Age => DescriptionsOf(PersonDescriptionKind.Age).FirstOrDefault();
    public IEnumerable<string> Others => DescriptionsOf(PersonDescriptionKind.Other);
    public IEnumerable<RelationRow> Relations => person.Relations
        .Select(relation => new RelationRow(relation.Kind, Source.NameOf(relation.Person) ?? ""))
        .Distinct();
    public int Mentions => person.Mentions.Count;
    public int Quotations => Source.QuotationsOf(person.Id);
    public double Confidence => Math.Round(person.Confidence, 3);

    IEnumerable<string> DescriptionsOf(PersonDescriptionKind kind) => person.Descriptions
        .Where(description => description.Kind == kind)
        .Select(description => description.Value)
        .Distinct();
}

/// <summary>A relation with the other's name.</summary>
sealed record RelationRow(string Kind, string Name);

/// <summary>The list of people.</summary>
static class PersonRows
{
    public static ArticleList All { get; } = new RowList<PersonRow>(
        source => source.Article.People.Select(person => new PersonRow(source, person)),
        RowJsonContext.Default.PersonRow,
        [
            .. SourceRow.ColumnsOf<PersonRow>(),
            ("id", row => row.Id),
            ("name", row => row.Name),
            ("roles", row => string.Join("; ", row.Roles)),
            ("age", row => row.Age),
            ("others", row => string.Join("; ", row.Others)),
            ("relations", row => string.Join("; ", row.Relations.Select(relation => $"{relation.Kind}: {relation.Name}"))),
            ("mentions", row => row.Mentions.ToString(CultureInfo.InvariantCulture)),
            ("quotations", row => row.Quotations.ToString(CultureInfo.InvariantCulture)),
            ("confidence", row => row.Confidence.ToString(CultureInfo.InvariantCulture)),
        ],
        StoryLines.Of);
}
