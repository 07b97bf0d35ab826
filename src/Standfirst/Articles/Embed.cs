namespace Standfirst.Articles;

/// <summary>A post, film or player of another site, shown in the article.</summary>
/// <param name="Platform">The site in lower case: "instagram", "x", "youtube". What is shown of a site that is not known is an
/// "iframe"; a page of any site's that WordPress shows is "wordpress".</param>
public sealed record Embed(string Platform)
{
    /// <summary>The post's own absolute address.</summary>
    public string? Url { get; init; }

    /// <summary>The post's id on its platform.</summary>
    public string? Id { get; init; }

    /// <summary>The name of who posted it.</summary>
    public string? Author { get; init; }

    /// <summary>The account's name on the platform, without "@".</summary>
    public string? Handle { get; init; }

    /// <summary>The words of the post, where the page holds them.</summary>
    public string? Text { get; init; }

    /// <summary>The ISO 8601 day of the post, where the page tells.</summary>
    public string? Posted { get; init; }
}
