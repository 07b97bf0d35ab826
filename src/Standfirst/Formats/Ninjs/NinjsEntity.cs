namespace Standfirst.Formats.Ninjs;

/// <summary>A person, an organisation, a subject or a genre.</summary>
/// <param name="Name">Its name as the page has it.</param>
sealed record NinjsEntity(string Name)
{
    /// <summary>What identifies it: an author's page; null when there is none.</summary>
    public string? Uri { get; init; }

    /// <summary>What it is to the article: "author", "publisher", "keyword", "section".</summary>
    public string? Rel { get; init; }
}
