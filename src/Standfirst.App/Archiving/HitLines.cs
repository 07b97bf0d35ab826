using System.Text;
using Standfirst.App.Output;
using Standfirst.Archive.Search;
using Standfirst.Text;

namespace Standfirst.App.Archiving;

/// <summary>Writes what was found for human eyes: headline, where and when, and the words that were looked for.</summary>
static class HitLines
{
    public const string Name = "lines";

    const string Bold = "\e[1m", Plain = "\e[0m";

    /// <summary>A hit as some lines.</summary>
    /// <param name="hit">The hit.</param>
    /// <param name="place">Its place in the answer, from 0.</param>
    /// <param name="isTerminal">Whether what was looked for is shown in bold.</param>
    public static ReadOnlyMemory<byte> Write(SearchHit hit, int place, bool isTerminal)
    {
        var lines = new StringBuilder(place == 0 ? "" : "\n");
        lines.Append(Marked(hit.Headline ?? "(without a headline)", hit.HeadlineHits, isTerminal)).Append('\n');
        string?[] facts = [hit.Published, hit.Site, hit.Copies > 0 ? $"{hit.Copies} more with this story" : null];
        lines.Append("  ").Append(OneLine.Of(string.Join(" · ", facts.OfType<string>().Append(hit.Address)))).Append('\n');
        if (hit.Snippet is { } snippet)
        {
            lines.Append("  ")
                .Append(snippet.GoesOn.Before ? "… " : "")
                .Append(Marked(snippet.Words, snippet.Hits, isTerminal))
                .Append(snippet.GoesOn.Behind ? " …" : "")
                .Append('\n');
        }
        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    static string Marked(string words, IReadOnlyList<TextSpan> hits, bool isTerminal)
    {
        if (!isTerminal || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 })
            return OneLine.Of(words.Replace('\n', ' '));
        var marked = new StringBuilder();
        int end = 0;
        foreach (TextSpan hit in hits)
        {
            marked.Append(Cleaned(end, hit.Start)).Append(Bold).Append(Cleaned(hit.Start, hit.End)).Append(Plain);
            end = hit.End;
        }
        return marked.Append(Cleaned(end, words.Length)).ToString();

        string Cleaned(int start, int stop) => OneLine.Of(words[start..stop].Replace('\n', ' '));
    }
}
