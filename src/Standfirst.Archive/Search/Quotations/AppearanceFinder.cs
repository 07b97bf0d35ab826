using System.Data.Common;
using Standfirst.Archive.Copies;
using Standfirst.Archive.Corrections;
using Standfirst.Archive.Search.Index;
using Standfirst.Archive.Words;

namespace Standfirst.Archive.Search.Quotations;

/// <summary>Finds where the quotations of an article appeared first among its copies.</summary>
static class AppearanceFinder
{
    // The first publishers come first: later ones change nothing. These are read in some thirty milliseconds.
    const int MostCopies = 50;

    /// <summary>One for each quotation, in the record's order; none where the article is not there.</summary>
    public static async Task<IReadOnlyList<FirstAppearance>> Find(DbConnection connection, long articleId)
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
            string key = Spaced(QuotedWords.Key(asked.Article, quotation).Replace(" … ", " "));
            FoundRecord[] have = [.. copies.Where(copy => Holds(copy, key, articleId)).Select(copy => copy.Record)];
            var first = have[0];
            return new FirstAppearance(
                place, QuotedWords.Of(asked.Article, quotation), first.Id, first.Address, first.Site,
                first.Article.Published?.Value, have.Length);
        })];
    }

    // Its own words an article has, also where they run over an interruption or are none.
    static bool Holds((FoundRecord Record, string Words) copy, string key, long asked) =>
        copy.Record.Id == asked || copy.Words.Contains(key, StringComparison.Ordinal);

    static string Spaced(string words) => $" {words} ";
}
