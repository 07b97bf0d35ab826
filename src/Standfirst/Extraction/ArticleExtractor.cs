using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Extraction.Metadata;

namespace Standfirst.Extraction;

/// <summary>Page tree → article.</summary>
static class ArticleExtractor
{
    /// <summary>Reads the article off a page; relative addresses are made absolute with <paramref name="url"/>.</summary>
    public static Article Extract(PageTree page, Uri? url, CancellationToken cancel = default)
    {
        cancel.ThrowIfCancellationRequested();
        PageMetadata said = MetadataFinder.Find(page, url);
        return new Article
        {
            Url = url?.OriginalString,
            CanonicalUrl = said.CanonicalUrl,
            Kind = said.DeclaredKind ?? PageKind.Other,
            Headline = said.Headline,
            Kicker = said.Kicker,
            Standfirst = said.Standfirst,
            Description = said.Description,
            Authors = said.Authors,
            Published = said.Published,
            Modified = said.Modified,
            Language = said.Language,
            SiteName = said.SiteName,
            Section = said.Section,
            Keywords = said.Keywords,
            Genre = said.Genre,
            IsFree = said.IsFree,
            Evidence = said.Evidence,
            Text = VisibleText.Of(page.Document),
        };
    }
}
