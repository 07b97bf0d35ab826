using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Standfirst.Formats;

namespace Standfirst.Tests.House.Documents;

/// <summary>docs/record.md has a table for every object of the record, with its fields in their order, and nothing else.</summary>
public partial class RecordGuideTests
{
    static readonly Document Guide = Document.At("docs/record.md");

    // The names of each object of the schema, in the schema's order; each set once.
    static readonly string[] Objects = [.. ObjectsOf(RecordSchema.Make()).Distinct().Order(StringComparer.Ordinal)];

    // Those small enough to be told in the row of the field that holds them.
    static readonly string[] InRows = [.. InRow().Matches(Guide.Text).Select(match => string.Join(' ', Document.Code(match.Value)))];

    [Fact]
    public void The_record_has_objects_and_the_guide_has_tables()
    {
        Assert.Contains(Objects, names => names.StartsWith("input url canonicalUrl kind headline", StringComparison.Ordinal));
        Assert.NotEmpty(InRows);
    }

    [Fact]
    public void The_tables_are_the_objects_of_the_record() =>
        Assert.Equal(Objects, Tables().Concat(InRows).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Values_that_a_field_may_have_are_told_beside_it()
    {
        string[] rows = [.. Row().Matches(Guide.Text).Select(row => row.Value)];
        var untold =
            from field in EnumsOf(RecordSchema.Make())
            from value in field.Values
            where !rows.Any(row => row.Contains($"`{field.Name}`") && row.Contains($"`{value}`"))
            select $"{field.Name}: {value}";
        Assert.Empty(untold.Distinct());
    }

    static IEnumerable<string> Tables() => Regex.Split(Guide.Prose, "\n## ")
        .Where(section => section.Contains("| name | type |"))
        .Select(section => string.Join(' ', Row().Matches(section).Select(row => row.Groups[1].Value)));

    static IEnumerable<string> ObjectsOf(JsonNode node) => node switch
    {
        JsonObject { } schema => (schema["properties"] is JsonObject fields ? (string[])[string.Join(' ', fields.Select(field => field.Key))] : [])
            .Concat(schema.Select(part => part.Value).OfType<JsonNode>().SelectMany(ObjectsOf)),
        JsonArray all => all.OfType<JsonNode>().SelectMany(ObjectsOf),
        _ => [],
    };

    static IEnumerable<(string Name, string[] Values)> EnumsOf(JsonNode node) => node switch
    {
        JsonObject schema => (schema["properties"] as JsonObject ?? [])
            .Where(field => field.Value?["enum"] is JsonArray)
            .Select(field => (field.Key, field.Value!["enum"]!.AsArray().Select(value => $"{value}").ToArray()))
            .Concat(schema.Select(part => part.Value).OfType<JsonNode>().SelectMany(EnumsOf)),
        JsonArray all => all.OfType<JsonNode>().SelectMany(EnumsOf),
        _ => [],
    };

    [GeneratedRegex(@"^\| `(\w+)` \|(.*)$", RegexOptions.Multiline)]
    private static partial Regex Row();

    // "list of objects with `kind`, `value`, `evidence`"
    [GeneratedRegex(@"objects with (`\w+`(, | and )?)+")]
    private static partial Regex InRow();
}
