using Standfirst.Archive.Addresses;
using Standfirst.Archive.Databases;
using Standfirst.Archive.Search.Index;
using Standfirst.Archive.Search.Queries;
using Standfirst.Archive.Search.Snippets;
using Standfirst.Articles;

namespace Standfirst.Archive.Search.Quotations;

/// <summary>Finds quotations: the index tells which articles can hold them, the records which do.</summary>
sealed class QuotationFinder(LentConnection connection, SearchQuery query, SearchRequest request)
{
    // Read at once, in some three milliseconds: an article that is quoted from at all has three quotations, so that the first
    // ten nearly fill a page.
    const int AtOnce = 10;

    // A page that is not full after so many articles ends all the same: none takes more than half a second.
    const int MostRead = 500;

    readonly SnippetCutter _cutter = new(query);

    public async Task<FoundQuotations> Find()
    {
        var stories = await StoryList.Of(connection, QuotationQuery.ForArticles(query), request, SearchSort.Newest);
        List<SpokenQuotation> found = [];
        int read = 0;
        while (read < stories.Left.Count && read < MostRead && found.Count < request.Size)
        {
            FoundStory[] some = [.. stories.Left.Skip(read).Take(AtOnce)];
            var records = await FoundRecords.Load(connection, some.Select(story => story.Shown.Id));
            foreach (var story in some)
            {
                if (found.Count >= request.Size)
                    break;
                read++;
                if (records.TryGetValue(story.Shown.Id, out var record))
                    found.AddRange(QuotationsOf(record, story.Copies));
            }
        }
        return new(found, stories.Total, stories.CursorBehind(read), stories.IsCapped);
    }

    IEnumerable<SpokenQuotation> QuotationsOf(FoundRecord record, int copies)
    {
        var article = record.Article;
        var judge = new QueryJudge(article, PageAddress.OfUrl(record.Address)?.Host, record.Site);
        return article.Quotations.Index()
            .Where(entry => judge.Meets(query, entry.Item))
            .Select(entry => (entry.Index, entry.Item, Around: SentenceAround.Find(article.Text, entry.Item)))
            .Select(entry => new SpokenQuotation
            {
                ArticleId = record.Id,
                Address = record.Address,
                Headline = article.Headline,
                Site = record.Site,
                Published = article.Published?.Value,
                Quotation = entry.Item,
                Position = entry.Index,
                Words = WordsOf(article, entry.Item),
                Sentence = entry.Around.Of(article.Text).ToString(),
                SentenceSpan = entry.Around,
                Correction = article.SpeakerCorrectionOf(entry.Index),
                Hits = _cutter.HitsIn(article, entry.Item),
                Speaker = article.People.FirstOrDefault(person => person.Id == entry.Item.Speaker),
                Copies = copies,
            });
    }

    static string WordsOf(Article article, Quotation quotation) =>
        string.Join(" … ", quotation.Content.Select(span => span.Of(article.Text).ToString()));
}
