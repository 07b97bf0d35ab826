using System.Text;
using Standfirst.App.Inputs;
using Standfirst.App.Mcp.Answers;

namespace Standfirst.App.Mcp.Tools;

/// <summary>Reads a page that is not in the archive, and does not store it.</summary>
sealed class ReadPage(PageShelf pages)
{
    // Of a hundred thousand news pages none is longer; it is a quarter of what the reader takes, for a character has four bytes at most.
    const int LongestPage = 4_000_000;

    // Files are never read: a model that follows a hostile page's words could be made to tell what stands in them.
    static readonly Argument Html = new(
        "html", ArgumentKind.Text, "The page's HTML. Files cannot be named.")
    {
        Least = 1,
        Most = LongestPage,
    };

    /// <summary>The tool.</summary>
    public Tool Tool => new(
        "read_page",
        "Read a page",
        "Reads the HTML of a news page as get_article gives articles, without storing it. "
            + (pages.AllowsFetch
                ? "Give html, or url alone to fetch the page from the web."
                : "Give html; pages are not fetched (the program was started without --allow-fetch)."),
        [
            Html,
            new("url", ArgumentKind.Text, pages.AllowsFetch
                ? "The page's address, to resolve its links; without html it is fetched."
                : "The page's address, to resolve its links.") { Least = 1, Most = 2000 },
            ArticleParts.Length,
            new("cursor", ArgumentKind.Text, "The next of the answer before, to go on; html and url are not needed again.") { Least = 1, Most = 100 },
        ],
        AnswerJson.Shapes.ArticleAnswer,
        Read)
    {
        IsOfTheWorld = pages.AllowsFetch,
    };

    async Task<Answer> Read(Given given, CancellationToken cancel)
    {
        Uri? url = given.Text("url") is not { } address ? null
            : WebAddress.TryParse(address) ?? throw new ToolException("url: is not an absolute http or https address");
        if (given.Text("cursor") is { } cursor)
            return Continue(cursor, given);

        CitedArticle cited = (given.Text("html"), url) switch
        {
            ({ } html, _) => pages.Read(Encoding.UTF8.GetBytes(html), url, cancel),
            (null, { } place) => await pages.Fetch(place, cancel),
            _ => throw new ToolException(pages.AllowsFetch ? "which page? give html or url" : "which page? give html"),
        };
        return Part(cited, 0, given);
    }

    ArticleAnswer Continue(string cursor, Given given)
    {
        int dash = cursor.IndexOf('-');
        if (dash < 0)
            throw Asked.StrangeCursor();
        CitedArticle cited = pages.FindRead(cursor[..dash])
            ?? throw new ToolException("cursor: the page was read too long ago; give it again without a cursor");
        return Part(cited, Asked.OffsetOf(cursor.AsSpan(dash + 1)), given);
    }

    static ArticleAnswer Part(CitedArticle cited, int start, Given given)
    {
        ArticleAnswer part = ArticleParts.Of(cited, start, given, stored: null);
        return part with { Next = part.Next is null ? null : $"{PageShelf.KeyOf(cited)}-{part.Next}" };
    }
}
