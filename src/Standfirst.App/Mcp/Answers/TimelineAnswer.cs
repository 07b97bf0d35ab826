namespace Standfirst.App.Mcp.Answers;

/// <summary>What was when, in one article or in all that answer a query.</summary>
sealed record TimelineAnswer(IReadOnlyList<TimelineRow> Entries) : Answer;
