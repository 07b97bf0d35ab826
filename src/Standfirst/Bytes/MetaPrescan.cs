using System.Text;
using System.Text.RegularExpressions;

namespace Standfirst.Bytes;

/// <summary>The encoding that a page declares in a meta element among its first bytes.</summary>
/// <remarks>https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding</remarks>
static partial class MetaPrescan
{
    /// <summary>The standard asks authors for the first 1,024 bytes; browsers look a little further, and so do we.</summary>
    const int Reach = 4096;

    /// <summary>The label of the declared encoding; null when none is declared within reach.</summary>
    public static string? FindLabel(ReadOnlySpan<byte> page)
    {
        string head = Encoding.Latin1.GetString(page[..Math.Min(page.Length, Reach)]);
        return Comment().Replace(head, "") is var visible && Meta().Match(visible) is { Success: true } match
            ? match.Groups["label"].Value
            : null;
    }

    [GeneratedRegex(@"<!--.*?(-->|\z)", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("""<meta[\s/][^>]*?charset\s*=\s*["']?\s*(?<label>[^\s"'/>;]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Meta();
}
