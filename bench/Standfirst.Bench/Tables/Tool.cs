using System.Globalization;
using AngleSharp.Html.Parser;
using SmartReader;
using Standfirst.Articles;
using Standfirst.Bench.Quality;

namespace Standfirst.Bench.Tables;

/// <summary>A reader of pages that the benchmarks are put to.</summary>
/// <param name="Name">Its name in the tables.</param>
/// <param name="Read">Reads the page that came from an address; null where that is unknown.</param>
sealed record Tool(string Name, Func<byte[], Uri?, PageAnswer> Read)
{
    // What SmartReader's HTML is cut into: the innermost of these.
    const string BlockTags = "p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, td";

    // It wants an address, and is told none where there is none.
    const string NoAddress = "https://page.example/";

    static readonly HtmlParser Parser = new();

    /// <summary>Measures of things that it has no field for.</summary>
    public IReadOnlyList<string> Lacks { get; init; } = [];

    /// <summary>This project; the language stage, which changes nothing that the benchmarks ask for, is left out.</summary>
    public static Tool Standfirst { get; } =
        new("Standfirst", (page, url) => Answer(NewsReader.Read(page, url, Ways.WithoutStory)));

    /// <summary>The usual choice in C#: a port of Mozilla's Readability.</summary>
    public static Tool SmartReader { get; } = new("SmartReader", (page, url) => Answer(ReadSmartly(page, url)))
    {
        Lacks = ["topics F1"],
    };

    /// <summary>What SmartReader does on its own, without the blocks that are cut here.</summary>
    public static SmartReader.Article ReadSmartly(byte[] page, Uri? url)
    {
        using var reader = new Reader(url?.AbsoluteUri ?? NoAddress, new MemoryStream(page));
        return reader.GetArticle();
    }

    static PageAnswer Answer(Articles.Article article) => new()
    {
        Text = article.Text,
        Blocks =
        [
            .. article.Blocks.Where(block => block.Span is not null)
                .Select(block => new AnswerBlock(block.Span!.Value.Of(article.Text).ToString(), block.Kind == BlockKind.Heading)),
        ],
        Title = article.Headline,
        Authors = [.. article.Authors.Select(author => author.Name)],
        Published = article.Published?.Value,
        Topics = article.Keywords,
    };

    static PageAnswer Answer(SmartReader.Article article)
    {
        using var content = Parser.ParseDocument(article.Content ?? "");
        return new()
        {
            Text = article.TextContent ?? "",
            Blocks =
            [
                .. content.QuerySelectorAll(BlockTags).Where(block => block.QuerySelector(BlockTags) is null)
                    .Select(block => new AnswerBlock(block.TextContent, block.LocalName is ['h', _])),
            ],
            Title = article.Title,
            Authors = (article.Author ?? article.Byline) is { } author ? [author] : [],
            Published = article.PublicationDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }
}
