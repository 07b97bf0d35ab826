namespace Standfirst.App.Api.Answers;

/// <summary>The data of an event: a version of an article was stored.</summary>
/// <param name="Id">Its number, for /articles/{id}; the event's id, too.</param>
/// <param name="Page">The number of its page.</param>
/// <param name="Version">Which version of its page it is, from 1.</param>
/// <param name="StoredAt">When.</param>
/// <param name="Address">Where the page stands.</param>
/// <param name="Headline">The headline; left out where it has none.</param>
/// <param name="Site">Who published it; left out where nobody knows.</param>
/// <param name="Published">When it was published, as the page says; left out where it does not.</param>
sealed record StoredNotice(
    long Id, long Page, int Version, DateTimeOffset StoredAt, string Address, string? Headline, string? Site,
    string? Published);
