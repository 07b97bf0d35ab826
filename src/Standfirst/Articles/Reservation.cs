namespace Standfirst.Articles;

/// <summary>A use of the page that its publisher keeps for itself or forbids, in a form made for machines.</summary>
/// <param name="Rule">The rule's own name in lower case: "noai", "noarchive", "tdm-reservation", "ai-train=no".</param>
/// <param name="From">Where it stands: "meta", "header", "tdmrep.json", "robots.txt".</param>
/// <param name="Policy">The absolute address of the terms on which it may be had; null when none is given.</param>
public sealed record Reservation(string Rule, string From, string? Policy = null);
