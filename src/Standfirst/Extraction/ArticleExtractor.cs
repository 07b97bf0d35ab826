using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Extraction.Content;

namespace Standfirst.Extraction;

/// <summary>Page tree → article.</summary>
static class ArticleExtractor
{
    /// <summary>Reads the article off a page; relative addresses are made absolute with <paramref name="url"/>.</summary>
    public static Article Extract(PageTree page, Uri? url, CancellationToken cancel = default)
    {
        cancel.ThrowIfCancellationRequested();
        var baseUrl = WebAddress.BaseOf(page, url);
        var blocks = BlockReader.Read(page, cancel);
        var body = BodyWriter.Write(page, BodyJudge.Judge(page, blocks), baseUrl);
        return new Article
        {
            Url = url?.OriginalString,
            Text = body.Text,
            Blocks = body.Blocks,
            Links = body.Links,
            Marks = body.Marks,
            Images = body.Images,
            Embeds = body.Embeds,
        };
    }
}
