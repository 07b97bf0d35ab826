namespace Standfirst.Collect.Warc;

/// <summary>One field of a head.</summary>
/// <param name="Name">Its name as it came.</param>
/// <param name="Value">
/// Its value without the white space around it; folded lines are joined by spaces.
/// </param>
public readonly record struct HeaderField(string Name, string Value);
