using Standfirst.App.Mcp.Answers;
using Standfirst.Archive;
using Standfirst.Archive.Copies;
using Standfirst.Archive.Versions;

namespace Standfirst.App.Mcp.Tools;

/// <summary>Finds the articles that tell the same story in the same words.</summary>
sealed class FindCopies(ArticleArchive archive)
{
    const int Usual = 10, Most = 50;

    // Enough to tell whose words they are.
    const int OpeningLength = 300;

    /// <summary>The tool.</summary>
    public Tool Tool => new(
        "find_copies",
        "Find copies",
        "Lists the articles that tell the same story in the same words as one: who had it first, the agency it comes from, and how much of "
            + "the first one's text each has. An article without copies is listed alone.",
        [CommonArguments.Article, CommonArguments.Url, CommonArguments.Limit(Usual, Most, "articles"), CommonArguments.Cursor],
        AnswerJson.Shapes.CopiesAnswer,
        Find);

    async Task<Answer> Find(Given given, CancellationToken cancel)
    {
        StoredArticle asked = await Asked.ArticleOf(given, archive, cancel);
        CopyGroup? group = await archive.FindCopies(asked.Id, cancel);
        long[] all = group is null ? [asked.Id] : [.. group.Articles.Select(article => article.Id)];
        int offset = Asked.OffsetOf(given, all.Length), end = offset + (given.Number("limit") ?? Usual);

        var shelf = new ArticleShelf(archive);
        CitedArticle? first = await shelf.Find(all[0], cancel);
        var copies = new List<CopyEntry>();
        foreach (long id in all.Skip(offset).Take(end - offset))
        {
            if (await shelf.Find(id, cancel) is { } cited)
                copies.Add(EntryOf(cited, first, group?.Articles.First(article => article.Id == id)));
        }
        return new CopiesAnswer(all.Length, copies)
        {
            Source = PageWords.Of(group?.Source),
            Next = Asked.CursorAt(end, all.Length),
        };
    }

    static CopyEntry EntryOf(CitedArticle cited, CitedArticle? first, CopiedArticle? copied) =>
        new(cited.Id!.Value, cited.Address, cited.Id == first?.Id, KeptOf(first, cited))
        {
            Headline = PageWords.Of(cited.Article.Headline),
            Site = PageWords.Of(copied?.SiteName ?? cited.Article.SiteName),
            Published = Shown.Date(cited.Article.Published?.Value),
            Agency = PageWords.Of(copied?.Agency),
            Opening = cited.Length > 0 ? cited.CitePart(0, OpeningLength) : null,
        };

    static double KeptOf(CitedArticle? first, CitedArticle cited)
    {
        if (first is null || first.Article.Text.Length == 0 || first.Id == cited.Id)
            return 1;
        int kept = VersionChanges.Between(first.Article, cited.Article).Text
            .Where(run => run.Kind == TextRunKind.Kept).Sum(run => run.Earlier.Length);
        return Math.Round((double)kept / first.Article.Text.Length, 2);
    }
}
