using Standfirst.Archive.Copies;
using Standfirst.Archive.Corrections;
using Standfirst.Archive.Databases;
using Standfirst.Archive.Search.Index;
using Standfirst.Archive.Words;
using Standfirst.Articles;

namespace Standfirst.Archive.Search.Quotations;

/// <summary>Finds where the quotations of an article appeared first among its copies.</summary>
static class AppearanceFinder
{
    // The first publishers come first: later ones change nothing. These are read in some thirty milliseconds.
    const int MostCopies = 50;

    // So many letters tell a stretch from all others; a page may quote a megabyte.
    const int Longest = 1000;

    /// <summary>One for each quotation, in the record's order; none where the article is not there.</summary>
    public static async Task<IReadOnlyList<FirstAppearance>> Find(LentConnection connection, long articleId)
    {
        var group = await CopyQueries.GroupOf(connection, articleId);
        long[] inOrder = [.. (group?.Articles ?? []).Select(copy => copy.Id).Take(MostCopies)];
        var records = await FoundRecords.Load(connection, inOrder.Append(articleId).Distinct());
        if (!records.TryGetValue(articleId, out var asked))
            return [];

        // An older version is none of the group's articles: its own words come last.
        (FoundRecord Record, string Words)[] copies =
        [
            .. inOrder.Append(articleId).Distinct().Where(records.ContainsKey)
                .Select(id => (records[id], Spaced(WordCutter.Key(records[id].Article.Text)))),
        ];
        return [.. asked.Article.Quotations.Select((quotation, place) =>
        {
            string[] keys = KeysOf(asked.Article, quotation);
            FoundRecord[] have = [.. copies.Where(copy => Holds(copy, keys, articleId)).Select(copy => copy.Record)];
            var first = have[0];
            return new FirstAppearance(
                place, QuotedWords.Of(asked.Article, quotation), first.Id, first.Address, first.Site,
                first.Article.Published?.Value, have.Length);
        })];
    }

    /// <summary>The stretches of a quotation: between two of them stand the writer's words, which a copy may have changed.</summary>
    static string[] KeysOf(Article article, Quotation quotation) =>
    [
        .. quotation.Content.Select(span => span.Of(article.Text)[..Math.Min(span.Length, Longest)].ToString())
            .Select(words => Spaced(WordCutter.Key(words))),
    ];

    // Its own words an article has, also where they are none.
    static bool Holds((FoundRecord Record, string Words) copy, string[] keys, long asked) =>
        copy.Record.Id == asked || keys.All(key => copy.Words.Contains(key, StringComparison.Ordinal));

    static string Spaced(string words) => $" {words} ";
}
