namespace Standfirst.Formats.Ninjs;

/// <summary>A headline, a description or a body.</summary>
/// <param name="Role">Which of several it is.</param>
/// <param name="Value">The words.</param>
sealed record NinjsWords(string Role, string Value)
{
    public string ContentType { get; init; } = "text/plain";

    /// <summary>A body's length in code points.</summary>
    public int? CharCount { get; init; }

    /// <summary>A body's length in words.</summary>
    public int? WordCount { get; init; }

    /// <summary>Those of some words that the page has.</summary>
    public static IEnumerable<NinjsWords> Of(params (string Role, string? Words)[] all) =>
        from one in all
        where one.Words is not null
        select new NinjsWords(one.Role, one.Words);
}
