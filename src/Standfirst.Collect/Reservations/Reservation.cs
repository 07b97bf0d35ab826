namespace Standfirst.Collect.Reservations;

/// <summary>A use of a page that its publisher keeps for itself or forbids, as told beside the
/// page.</summary>
/// <param name="Rule">The rule's own name in lower case: "tdm-reservation", "noai", "ai-train=no",
/// "unavailable_after=2027-01-01".</param>
/// <param name="From">Where it stands: "tdmrep.json", "header", "robots.txt".</param>
/// <param name="Policy">The absolute address of the terms on which it may be had; null when none is
/// given.</param>
public sealed record Reservation(string Rule, string From, string? Policy = null);
