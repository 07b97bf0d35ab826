namespace Standfirst.App.Api.Problems;

/// <summary>What is wrong with a request, as RFC 9457 has it.</summary>
/// <param name="Type">What sort of problem it is, the same for good: "urn:standfirst:problem:unclear-query".</param>
/// <param name="Title">The sort in words.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What is wrong this time.</param>
/// <param name="Instance">The path that was asked for.</param>
/// <param name="Position">Where in the query it is, in UTF-16 code units; left out where it is of no query.</param>
sealed record ProblemAnswer(string Type, string Title, int Status, string Detail, string Instance, int? Position);
