using System.Text;
using Standfirst.Archive;
using Standfirst.Formats;
using Standfirst.Text;

namespace Standfirst.App.Api.Endpoints;

/// <summary>Turns stretches of articles' texts from UTF-16 code units to code points, as the record counts. One for each
/// answer.</summary>
sealed class CodePoints(ArticleArchive archive)
{
    readonly Dictionary<long, string> _texts = [];

    /// <summary>Pairs of start and end for stretches of an article's text; null where the article was erased
    /// meanwhile.</summary>
    public async Task<IReadOnlyList<int[]>?> Of(long article, IReadOnlyList<TextSpan> spans, CancellationToken cancel)
    {
        if (!_texts.TryGetValue(article, out string? text))
        {
            if (await archive.Find(article, cancel) is not { } stored)
                return null;
            _texts[article] = text = ArticleJson.Read(stored.Record).Text;
        }
        return [.. spans.Select(span => (int[])[Count(text, span.Start), Count(text, span.End)])];
    }

    static int Count(string text, int end)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, end);
        if (!before.ContainsAnyInRange('\uD800', '\uDFFF'))
            return end;
        int count = 0;
        foreach (Rune _ in before.EnumerateRunes())
            count++;
        return count;
    }
}
