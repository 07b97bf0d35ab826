namespace Standfirst.Formats.Inline;

/// <summary>Which addresses a reader may be led to.</summary>
static class LinkTarget
{
    // What a reader can be led to by a click without harm; "javascript:" is not among them.
    static readonly string[] Schemes = ["https://", "http://", "mailto:"];

    /// <summary>Whether an address may become a link.</summary>
    public static bool IsLinkable(string url) =>
        Array.Exists(Schemes, scheme => url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
}
