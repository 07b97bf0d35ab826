using Standfirst.App.Mcp.Answers;
using Standfirst.Archive;
using Standfirst.Archive.Search.Quotations;

namespace Standfirst.App.Mcp.Tools;

/// <summary>Finds quotations.</summary>
sealed class SearchQuotes(ArticleArchive archive)
{
    const int Usual = 10, Most = 50;

    // A page of quotations ends with an article: an article may hold thousands.
    const int MostOverall = 100;

    /// <summary>The tool.</summary>
    public Tool Tool => new(
        "search_quotes",
        "Search quotations",
        "Finds who said what: words, said: and speaker: are asked of the quotation, all else of its article. Each comes with its words, "
            + "kind, day, and the speaker as the article describes them. The newest come first.",
        [CommonArguments.Query, CommonArguments.Sort, CommonArguments.Limit(Usual, Most, "quotations"), CommonArguments.Cursor],
        AnswerJson.Shapes.QuotesAnswer,
        Find);

    async Task<Answer> Find(Given given, CancellationToken cancel)
    {
        FoundQuotations found = await archive.Search.FindQuotations(Asked.QueryOf(given), Asked.RequestOf(given, Usual), cancel);
        var shelf = new ArticleShelf(archive);
        var quotations = new List<FoundQuotation>();
        foreach (SpokenQuotation spoken in found.Quotations.Take(MostOverall))
        {
            if (await shelf.Find(spoken.ArticleId, cancel) is { } cited)
                quotations.Add(EntryOf(spoken, cited));
        }
        return new QuotesAnswer(found.Stories.Count, found.Stories.IsExact, quotations)
        {
            LeftOut = Math.Max(0, found.Quotations.Count - MostOverall),
            Next = found.Next?.ToString(),
        };
    }

    static FoundQuotation EntryOf(SpokenQuotation spoken, CitedArticle cited) =>
        new(spoken.ArticleId, cited.Address, Cited.Quotation(cited, spoken.Position))
        {
            Headline = PageWords.Of(spoken.Headline),
            Site = PageWords.Of(spoken.Site),
            Published = Shown.Date(spoken.Published),
            Copies = spoken.Copies,
        };
}
