namespace Standfirst.Articles;

/// <summary>Someone in the byline.</summary>
/// <param name="Name">The name as printed, without "By" and without the role.</param>
/// <param name="Kind">A person, a news agency or a desk of the publication.</param>
/// <param name="Url">The absolute address of the author's page; null when the page gives none.</param>
/// <param name="Role">"Health correspondent"; null when the page gives none.</param>
public sealed record Author(string Name, AuthorKind Kind, string? Url = null, string? Role = null);

/// <summary>Who stands in a byline.</summary>
public enum AuthorKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A news agency: Reuters, dpa.</summary>
    Agency,

    /// <summary>A desk or the whole staff: "BBC Sport", "Redaktion".</summary>
    Desk,
}
