namespace Standfirst.Archive;

/// <summary>How far an archive has come: while it stays the same, every answer does.</summary>
/// <param name="LastArticle">The highest number of an article's version; 0 in an empty archive.</param>
/// <param name="Changes">How often articles were stored or erased, or corrections and saved searches made. That a page was
/// seen again and says the same is no change.</param>
public readonly record struct ArchiveState(long LastArticle, long Changes);
