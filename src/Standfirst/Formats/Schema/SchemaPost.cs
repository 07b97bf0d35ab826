using System.Text.Json.Serialization;
using Standfirst.Articles;

namespace Standfirst.Formats.Schema;

/// <summary>An entry of a live blog, or a post of another site.</summary>
sealed record SchemaPost([property: JsonPropertyName("@type"), JsonPropertyOrder(-1)] string Type)
{
    public string? Headline { get; init; }
    public string? Url { get; init; }
    public string? Identifier { get; init; }
    public string? CreditText { get; init; }
    public SchemaThing? Publisher { get; init; }
    public string? DatePublished { get; init; }
    public string? ArticleBody { get; init; }
    public string? Text { get; init; }

    /// <summary>An entry of a live blog.</summary>
    public static SchemaPost Of(Block opening, string words) => new("BlogPosting")
    {
        Headline = opening.Heading,
        DatePublished = opening.At,
        ArticleBody = words.Length > 0 ? words : null,
    };

    /// <summary>A post or player of another site; the record tells neither what sort of work it is
    /// nor whether a person or an organization posted it.</summary>
    public static SchemaPost Of(Embed embed) => new("CreativeWork")
    {
        Url = embed.Url,
        Identifier = embed.Id,
        CreditText = Captions.AccountOf(embed),
        Publisher = new("Organization") { Name = PlatformNames.Of(embed.Platform) },
        DatePublished = embed.Posted,
        Text = embed.Text,
    };
}
