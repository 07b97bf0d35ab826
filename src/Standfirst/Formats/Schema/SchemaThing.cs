using System.Text.Json.Serialization;
using Standfirst.Articles;

namespace Standfirst.Formats.Schema;

/// <summary>A person, an organization or a place.</summary>
/// <param name="Type">Which of them, as schema.org calls it.</param>
sealed record SchemaThing([property: JsonPropertyName("@type"), JsonPropertyOrder(-1)] string Type)
{
    public string? Name { get; init; }
    public string? Url { get; init; }
    public string? JobTitle { get; init; }

    /// <summary>A thing of which only the name is known; null when not even that is.</summary>
    public static SchemaThing? Of(string type, string? name) => name is null ? null : new(type) { Name = name };

    /// <summary>An author; agencies and desks are organizations, which have no job.</summary>
    public static SchemaThing Of(Author author) => author.Kind == AuthorKind.Person
        ? new("Person") { Name = author.Name, Url = author.Url, JobTitle = author.Role }
        : new("Organization") { Name = author.Name, Url = author.Url };
}
