namespace Standfirst.Bench.Quality;

/// <summary>trafilatura's evaluation pages: a few snippets a page that belong to the text, and a few that do not.</summary>
/// <remarks>Its definition: a wanted snippet is a true positive when the answer has it and a false negative else; an unwanted one
/// is a false positive when the answer has it and a true negative else; the counts are summed over all pages. Here white space
/// counts as one space on both sides, so that no tool loses by where it breaks lines.</remarks>
static class Trafilatura
{
    public static string? Missing(AnnotatedPage page) => page switch
    {
        { With: null } => "with",
        { Without: null } => "without",
        _ => null,
    };

    public static IEnumerable<Score> ScoresOf(IReadOnlyList<AnsweredPage> pages)
    {
        int found = 0, wanted = 0, leaked = 0, unwanted = 0;
        foreach (var (truth, answer) in pages)
        {
            string text = Squeezed(answer.Text);
            found += truth.With!.Count(snippet => Has(text, snippet));
            wanted += truth.With!.Count;
            leaked += truth.Without!.Count(snippet => Has(text, snippet));
            unwanted += truth.Without!.Count;
        }
        var whole = new Overlap(Share(found, found + leaked), Share(found, wanted));
        return
        [
            new("snippets F1", whole.F1, pages.Count),
            new("snippets precision", whole.Precision, pages.Count),
            new("snippets recall", whole.Recall, pages.Count),
            new("snippets accuracy", Share(found + unwanted - leaked, wanted + unwanted), pages.Count),
            .. Score.Mean("title", pages.Select(FrontMatter.Title)),
            .. Score.Mean("authors F1", pages.Select(FrontMatter.Authors)),
            .. Score.Mean("date", pages.Select(FrontMatter.Day)),
        ];
    }

    static bool Has(string text, string snippet) => text.Length > 0 && text.Contains(Squeezed(snippet), StringComparison.Ordinal);

    static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    static string Squeezed(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
