namespace Standfirst.Collect.Lists;

/// <summary>An address of a list.</summary>
/// <param name="Url">The absolute address.</param>
/// <param name="Line">The line it stands on, from 1.</param>
public sealed record ListedUrl(string Url, int Line);
