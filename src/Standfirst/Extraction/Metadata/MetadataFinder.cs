using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Extraction.Metadata.Declared;
using Standfirst.Text;

namespace Standfirst.Extraction.Metadata;

/// <summary>Finds what a page says about its story: every place that vouches for a value is heard, the most
/// credible believed.</summary>
static class MetadataFinder
{
    /// <summary>What the page says; relative addresses are made absolute with <paramref
    /// name="url"/>.</summary>
    public static PageMetadata Find(PageTree page, Uri? url) => Find(page, url, ReadingLimits.None);

    /// <summary>The same, within limits.</summary>
    public static PageMetadata Find(PageTree page, Uri? url, in ReadingLimits limits)
    {
        using var declared = DeclarationGatherer.Gather(page, url, limits);
        var article = LinkedArticle.Find(declared);
        var site = SiteNames.Find(declared, article);
        var language = LanguageFinder.Find(declared, article);
        var headline = HeadlineFinder.Find(declared, article, site);
        var story = new StoryPage(declared, article, site, language?.Value, headline.Text, headline.Node);

        var authors = AuthorFinder.Find(story);
        var published = DateFinder.FindPublished(story);
        var modified = DateFinder.FindModified(story);
        var standfirst = StandfirstFinder.Find(story);
        var keywords = KeywordFinder.Find(story);
        string? kicker = headline.Kicker ?? StandfirstFinder.Kicker(story);
        var genre = GenreFinder.Find(story, kicker);
        var licence = LicenceFinder.Find(story);
        return new PageMetadata
        {
            Base = declared.Base,
            Site = site,
            Headline = headline.Text,
            Title = declared.Title,
            Kicker = kicker,
            Standfirst = standfirst?.Text,
            Description = StandfirstFinder.Description(declared, article),
            Authors = authors.Authors,
            Published = published?.Value,
            Modified = modified?.Value,
            Language = language?.Value,
            SiteName = site.Name,
            Section = PageFactsFinder.Section(declared, article),
            Keywords = keywords?.Value ?? [],
            Genre = genre?.Value,
            IsFree = PageFactsFinder.IsFree(declared, article),
            Licence = licence?.Value,
            Reservations = ReservationFinder.Find(declared),
            DeclaredDateline = PageFactsFinder.Dateline(article),
            PrintedDateline = StandfirstFinder.Dateline(story),
            DeclaredCorrections = DeclaredCorrections.Of(article),
            CanonicalUrl = PageFactsFinder.CanonicalUrl(declared),
            LeadImageUrl = PageFactsFinder.LeadImageUrl(declared, article),
            LeadImageCaption = PageFactsFinder.LeadImageCaption(article),
            DeclaredKind = PageFactsFinder.Kind(declared, article),
            DeclaredBody = PageFactsFinder.Body(article),
            DeclaredWords = PageFactsFinder.Words(article),
            Evidence = [.. new FieldEvidence?[]
            {
                headline.Evidence, authors.Evidence, published?.Evidence, modified?.Evidence,
                    language?.Evidence, keywords?.Evidence, genre?.Evidence, licence?.Evidence,
            }.OfType<FieldEvidence>()],
            HeadlineNode = headline.Node,
            StandfirstNode = standfirst?.Node ?? default,
            BylineNode = authors.Node,
        };
    }
}
