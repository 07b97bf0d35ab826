namespace Standfirst.App.Api.Answers;

/// <summary>What a page said over time.</summary>
/// <param name="Page">The number of the page.</param>
/// <param name="Versions">The oldest first.</param>
sealed record VersionList(long Page, IReadOnlyList<PageVersion> Versions);

/// <summary>One version of a page.</summary>
/// <param name="Id">Its number, for /articles/{id}.</param>
/// <param name="Version">Which it is, from 1.</param>
/// <param name="IsCurrent">Whether it is the newest.</param>
/// <param name="StoredAt">When it was stored.</param>
/// <param name="Headline">Its headline; left out where it has none.</param>
/// <param name="TextLength">How long its text is, in UTF-16 code units.</param>
/// <param name="Changes">The fields that differ from the version before; left out for the first.</param>
sealed record PageVersion(
    long Id, int Version, bool IsCurrent, DateTimeOffset StoredAt, string? Headline, int TextLength,
    IReadOnlyList<ChangedField>? Changes);

/// <summary>A field that changed between two versions.</summary>
/// <param name="Field">Its name in the record; "text" for the body, whose words are in the records.</param>
/// <param name="Earlier">What it said; left out where it said nothing, and for the body.</param>
/// <param name="Later">What it says; left out where it says nothing, and for the body.</param>
sealed record ChangedField(string Field, string? Earlier, string? Later);
