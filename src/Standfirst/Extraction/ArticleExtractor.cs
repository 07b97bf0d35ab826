using Standfirst.Articles;
using Standfirst.Dom;

namespace Standfirst.Extraction;

/// <summary>Page tree → article.</summary>
static class ArticleExtractor
{
    /// <summary>Reads the article off a page; relative addresses are made absolute with <paramref name="url"/>.</summary>
    public static Article Extract(PageTree page, Uri? url, CancellationToken cancel = default)
    {
        cancel.ThrowIfCancellationRequested();
        return new Article { Url = url?.OriginalString, Text = VisibleText.Of(page.Document) };
    }
}
