using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Extraction.Content;
using Standfirst.Extraction.Content.Judging;
using Standfirst.Extraction.Metadata;
using Standfirst.Text;

namespace Standfirst.Extraction;

/// <summary>Page tree → article.</summary>
static class ArticleExtractor
{
    /// <summary>Reads the article off a page; relative addresses are made absolute with <paramref name="url"/>.</summary>
    public static Article Extract(PageTree page, Uri? url, in ReadingLimits limits)
    {
        PageMetadata said = MetadataFinder.Find(page, url);
        Body body = BodyFinder.Find(
            page, said.Base, HintsOf(said), [said.HeadlineNode, said.StandfirstNode, said.BylineNode], limits);
        return new Article
        {
            Url = url?.OriginalString,
            CanonicalUrl = said.CanonicalUrl,
            Kind = said.DeclaredKind ?? KindOf(body),
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
            Text = body.Text,
            Blocks = body.Blocks,
            Links = body.Links,
            Marks = body.Marks,
            Images = WithLead(body.Images, said.LeadImageUrl),
            Embeds = body.Embeds,
            Evidence = said.Evidence,
        };
    }

    /// <summary>What helps to find the body.</summary>
    public static StoryHints HintsOf(PageMetadata said) => new()
    {
        HeadlineNode = said.HeadlineNode,
        Headline = said.Headline,
        DeclaredBody = said.DeclaredBody,
        DeclaredKind = said.DeclaredKind,
    };

    // A news brief has three or four sentences. A page that shows less and declares nothing is hardly a story.
    const int ShortestStory = 400;

    static PageKind KindOf(Body body) => body.Text.Length >= ShortestStory ? PageKind.Article : PageKind.Other;

    /// <summary>The pictures, the one that the page declares as its own marked as lead; it comes last when the body does not show it.</summary>
    static IReadOnlyList<Image> WithLead(IReadOnlyList<Image> images, string? leadUrl)
    {
        if (leadUrl is null)
            return images;
        return images.Any(image => image.Url == leadUrl)
            ? [.. images.Select(image => image.Url == leadUrl ? image with { Lead = true } : image)]
            : [.. images, new Image(leadUrl) { Lead = true }];
    }
}
