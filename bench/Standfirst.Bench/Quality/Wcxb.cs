namespace Standfirst.Bench.Quality;

/// <summary>The Web Content Extraction Benchmark: pages of seven types, most of them no news.</summary>
/// <remarks>Its definition: the words of answer and truth (lower case, <c>\w+</c>) are compared as bags; precision, recall and F1
/// are taken for each page, then their means. Snippets are looked for in the answer, caseless.</remarks>
static class Wcxb
{
    const string Article = "article";

    public static string? Missing(AnnotatedPage page) => page switch
    {
        { Text: null } => "text",
        { Type: null } => "type",
        { With: null } => "with",
        { Without: null } => "without",
        _ => null,
    };

    public static IEnumerable<Score> ScoresOf(IReadOnlyList<AnsweredPage> pages)
    {
        AnsweredPage[] articles = [.. pages.Where(page => page.Truth.Type == Article)];
        return
        [
            .. Text("articles", articles),
            .. Text("all pages", pages),
            .. pages.Select(page => page.Truth.Type!).Where(type => type != Article).Distinct().Order(StringComparer.Ordinal)
                .SelectMany(type => TextF1(type, pages.Where(page => page.Truth.Type == type))),
            .. Score.Mean("title", articles.Select(FrontMatter.Title)),
            .. Score.Mean("authors F1", articles.Select(FrontMatter.Authors)),
            .. Score.Mean("date", articles.Select(FrontMatter.Day)),
        ];
    }

    static IEnumerable<Score> Text(string group, IReadOnlyList<AnsweredPage> pages) =>
    [
        .. TextF1(group, pages),
        .. Score.Mean($"{group}: text precision", pages.Select(page => (double?)Compare(page).Precision)),
        .. Score.Mean($"{group}: text recall", pages.Select(page => (double?)Compare(page).Recall)),
        .. Score.Mean($"{group}: snippets found", pages.Select(page => (double?)Share(page.Truth.With!, page.Answer))),
        .. Score.Mean($"{group}: snippets leaked", pages.Select(page => (double?)Share(page.Truth.Without!, page.Answer))),
    ];

    static IEnumerable<Score> TextF1(string group, IEnumerable<AnsweredPage> pages) =>
        Score.Mean($"{group}: text F1", pages.Select(page => (double?)Compare(page).F1));

    static Overlap Compare(AnsweredPage page) =>
        Overlap.OfBags(Words.CaselessOf(page.Truth.Text!), Words.CaselessOf(page.Answer.Text));

    // Of no snippets, all are found, and all leak: as the benchmark has it.
    static double Share(IReadOnlyList<string> snippets, PageAnswer answer)
    {
        string text = answer.Text.ToLowerInvariant();
        int found = snippets.Count(snippet => text.Contains(snippet.ToLowerInvariant(), StringComparison.Ordinal));
        return snippets is [] ? 1 : (double)found / snippets.Count;
    }
}
