using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Standfirst.Archive.Search.People;

namespace Standfirst.App.Archiving;

/// <summary>Writes the people of a name as JSON.</summary>
static class PersonJson
{
    static readonly PersonJsonContext Shape = new(new JsonSerializerOptions(PersonJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>All of them as one indented object with a line break behind it.</summary>
    public static string Of(PeopleOfName found) => JsonSerializer.Serialize(
        new PeopleRow(
            found.Name,
            [.. found.People.Select(RowOf)],
            [.. found.KeptApart.Select(apart => apart.ToString())],
            found.AreMore),
        Shape.PeopleRow) + "\n";

    static PersonRow RowOf(JoinedPerson person) => new(
        person.Name,
        [.. person.Reasons.Select(reason => reason.ToString())],
        [.. person.Appearances.Select(appearance => new AppearanceRow(
            appearance.ArticleId, appearance.Name, appearance.Headline, appearance.Site, appearance.Published, appearance.Mentions,
            [.. appearance.Descriptions.Select(one => new DescriptionRow(NameOf(one.Kind), one.Value))],
            [.. appearance.Relations.Select(one => new RelationRow(one.Kind, one.Name))]))],
        [.. person.Quotations.Select(said => new SaidRow(said.ArticleId, said.Position, said.Published, said.Words))],
        [.. person.Months.Select(month => new MonthRow(month.Month, month.Quotations))]);

    static string NameOf(Enum kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
}

sealed record PeopleRow(string Name, IReadOnlyList<PersonRow> People, IReadOnlyList<string> KeptApart, bool AreMore);

sealed record PersonRow(
    string Name,
    IReadOnlyList<string> Joined,
    IReadOnlyList<AppearanceRow> Appearances,
    IReadOnlyList<SaidRow> Quotations,
    IReadOnlyList<MonthRow> Months);

sealed record AppearanceRow(
    long ArticleId,
    string Name,
    string? Headline,
    string? Site,
    string? Published,
    int Mentions,
    IReadOnlyList<DescriptionRow> Descriptions,
    IReadOnlyList<RelationRow> Relations);

sealed record DescriptionRow(string Kind, string Value);

sealed record RelationRow(string Kind, string Name);

sealed record SaidRow(long ArticleId, int Position, string? Published, string Words);

sealed record MonthRow(string Month, int Quotations);

[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PeopleRow))]
sealed partial class PersonJsonContext : JsonSerializerContext;
