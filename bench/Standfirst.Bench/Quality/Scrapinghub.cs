namespace Standfirst.Bench.Quality;

/// <summary>Scrapinghub's (now Zyte's) article extraction benchmark: 181 pages of news and blogs with their main text.</summary>
/// <remarks>Its definition (evaluate.py): shingles of four words (<c>\w+</c>, the case counts) are compared as bags; precision is
/// the mean over the pages with an answer, recall over the pages with a text; F1 is made of these two means.</remarks>
static class Scrapinghub
{
    const int ShingleLength = 4;

    public static string? Missing(AnnotatedPage page) => page.Text is null ? "text" : null;

    public static IEnumerable<Score> ScoresOf(IReadOnlyList<AnsweredPage> pages)
    {
        List<double> precisions = [], recalls = [];
        foreach (var page in pages)
        {
            var truth = Shingles(page.Truth.Text!);
            var answer = Shingles(page.Answer.Text);
            var overlap = Overlap.OfBags(truth, answer);
            if (answer is not [])
                precisions.Add(overlap.Precision);
            if (truth is not [])
                recalls.Add(overlap.Recall);
        }
        var whole = new Overlap(precisions.DefaultIfEmpty().Average(), recalls.DefaultIfEmpty().Average());
        return
        [
            new("text F1", whole.F1, pages.Count),
            new("text precision", whole.Precision, pages.Count),
            new("text recall", whole.Recall, pages.Count),
        ];
    }

    // A text of fewer words is one shingle.
    static List<string> Shingles(string text)
    {
        var words = Words.Of(text);
        return words is []
            ? []
            : [.. Enumerable.Range(0, Math.Max(1, words.Count - ShingleLength + 1))
                .Select(start => string.Join(' ', words.Skip(start).Take(ShingleLength)))];
    }
}
