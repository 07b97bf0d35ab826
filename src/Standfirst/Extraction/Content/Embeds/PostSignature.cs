using System.Buffers;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>The line that ends a post's fallback text: "— Mara Lind (@maralind) February 11, 2025".</summary>
/// <param name="Span">Where it stands, dash to date.</param>
/// <param name="Author">The name before the handle; null when there is none.</param>
/// <param name="Handle">The account, without "@".</param>
/// <param name="Posted">The ISO 8601 day; null when the line has none.</param>
sealed record PostSignature(TextSpan Span, string? Author, string Handle, string? Posted)
{
    // Platforms allow names of 50 letters; an emoji of a flag takes four code units and more.
    const int LongestName = 120;

    const int LongestHandle = 80;

    static readonly SearchValues<char> HandleLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.@");

    static readonly string[] Dashes = ["—", "–", "―", "--", "- "];

    /// <summary>The platform that such a handle is of: only some write servers and domains as names.</summary>
    public string Platform => Handle.Contains('@') ? "mastodon" : Handle.Contains('.') ? "bluesky" : "x";

    /// <summary>The first signature in words; null when there is none.</summary>
    /// <param name="words">A paragraph or a post's whole text.</param>
    /// <param name="dated">Whether it must have a date, without which a dash and a name are nothing special.</param>
    public static PostSignature? Find(string words, bool dated)
    {
        for (int from = 0; words.IndexOf("(@", from, StringComparison.Ordinal) is >= 0 and var open; from = open + 2)
        {
            if (HandleAt(words, open) is not { } handle || DashBefore(words, open) is not { Length: > 0 } dash)
                continue;
            int end = EndOfHandle(open, handle);
            string? posted = PostDate.Find(words, end, out end);
            if (posted is null && dated)
                continue;
            string author = words[dash.End..open].Trim();
            return new(TextSpan.Between(dash.Start, end), author.Length > 0 ? author : null, handle, posted);
        }
        return null;
    }

    /// <summary>The handle in "(@handle)"; null when these brackets hold something else.</summary>
    internal static string? HandleAt(string words, int open)
    {
        var rest = words.AsSpan(open + "(@".Length);
        int length = rest.IndexOfAnyExcept(HandleLetters);
        return length is > 0 and <= LongestHandle && rest[length] == ')' ? rest[..length].ToString() : null;
    }

    /// <summary>The place behind "(@handle)".</summary>
    internal static int EndOfHandle(int open, string handle) => open + "(@".Length + handle.Length + ")".Length;

    static TextSpan? DashBefore(string words, int open)
    {
        int from = Math.Max(0, open - LongestName);
        var before = words.AsSpan(from, open - from);
        foreach (string dash in Dashes)
        {
            if (before.LastIndexOf(dash, StringComparison.Ordinal) is >= 0 and var start)
                return new TextSpan(from + start, dash.Length);
        }
        return null;
    }
}
