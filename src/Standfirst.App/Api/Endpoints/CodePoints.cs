using Standfirst.Archive;
using Standfirst.Formats;
using Standfirst.Text;

namespace Standfirst.App.Api.Endpoints;

/// <summary>Turns stretches of articles' texts from UTF-16 code units to code points, as the record counts. One for each
/// answer.</summary>
sealed class CodePoints(ArticleArchive archive)
{
    readonly Dictionary<long, CodePointOffsets> _texts = [];

    /// <summary>Pairs of start and end for stretches of an article's text; null where the article was erased
    /// meanwhile.</summary>
    public async Task<IReadOnlyList<int[]>?> Of(long article, IReadOnlyList<TextSpan> spans, CancellationToken cancel)
    {
        if (!_texts.TryGetValue(article, out CodePointOffsets? offsets))
        {
            if (await archive.Find(article, cancel) is not { } stored)
                return null;
            _texts[article] = offsets = new(ArticleJson.Read(stored.Record).Text);
        }
        return [.. spans.Select(span => offsets.PairOf(span))];
    }
}
