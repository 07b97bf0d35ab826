using Standfirst.Articles;
using Standfirst.Extraction.Content;

namespace Standfirst.Training;

/// <summary>The referee's figures of the text, from the blocks that were chosen.</summary>
sealed class Scoreboard
{
    readonly Dictionary<string, (double Sum, int Count)> _means = new(StringComparer.Ordinal);
    readonly Dictionary<LearningPage, double> _figures = [];
    int _found, _missed, _leaked;

    /// <summary>Weighs one page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="body">The blocks that were chosen, by their places.</param>
    public void Add(LearningPage page, List<int> body)
    {
        if (page.Truth.Lines is null)
        {
            AddSnippets(page, body);
            return;
        }
        double words = WordFigure(page.Truth.Lines.SelectMany(Tokens.Of), body.SelectMany(i => page.BlockTokens[i]));
        _figures.Add(page, words);
        if (!page.Truth.HasParagraphs)
        {
            AddMean("wcxb " + page.Truth.Type, words);
            AddMean("wcxb all", words);
            return;
        }
        AddMean("fundus body", words);
        AddMean("fundus para_strict", KeyFigure(page.Truth.Lines, body.Select(i => page.Texts[i])));
        if (page.Truth.Headings.Count > 0)
        {
            var fates = new BlockFate[page.Labels.Length];
            Array.Fill(fates, BlockFate.LowScore);
            body.ForEach(i => fates[i] = BlockFate.Kept);
            var headings = body
                .Where(i => page.Judged.Blocks[i].Kind == PageBlockKind.Heading || Crossheads.Is(page.Judged, fates, i))
                .Select(i => page.Texts[i]);
            AddMean("fundus heads", KeyFigure(page.Truth.Lines.Where(page.Truth.Headings.Contains), headings));
        }
    }

    public double this[string figure] => figure == "trafilatura snippets"
        ? 2.0 * _found / (2 * _found + _missed + _leaked)
        : _means[figure].Sum / _means[figure].Count;

    public string Snippets => $"snippets: {_found} found, {_missed} missed, {_leaked} leaked";

    public IEnumerable<string> Figures => _means.Keys.Append("trafilatura snippets").Order(StringComparer.Ordinal);

    /// <summary>The figure of a page's words; 1 where only snippets are known.</summary>
    public double FigureOf(LearningPage page) => _figures.GetValueOrDefault(page, 1);

    /// <summary>The pages with the lowest figures, worst first.</summary>
    public IEnumerable<(LearningPage Page, double Figure)> Worst => _figures
        .Select(pair => (Page: pair.Key, Figure: pair.Value))
        .OrderBy(page => page.Figure).ThenBy(page => page.Page.Truth.Id, StringComparer.Ordinal);

    void AddSnippets(LearningPage page, List<int> body)
    {
        string text = Squeezed(string.Join('\n', body.Select(i => page.Texts[i])));
        int found = page.Truth.With.Count(Holds);
        (_found, _missed, _leaked) = (_found + found, _missed + page.Truth.With.Count - found, _leaked + page.Truth.Without.Count(Holds));

        bool Holds(string snippet) => text.Contains(Squeezed(snippet), StringComparison.Ordinal);
    }

    static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    void AddMean(string figure, double value)
    {
        var before = _means.GetValueOrDefault(figure);
        _means[figure] = (before.Sum + value, before.Count + 1);
    }

    static double WordFigure(IEnumerable<int> truth, IEnumerable<int> found) => Figure([.. truth], [.. found]);

    static double KeyFigure(IEnumerable<string> truth, IEnumerable<string> found) =>
        Figure(KeysOf(truth), KeysOf(found));

    static List<string> KeysOf(IEnumerable<string> lines) => [.. lines.Select(Tokens.KeyOf).Where(key => key.Length > 0)];

    /// <summary>F1 of two bags.</summary>
    static double Figure<T>(List<T> truth, List<T> found) where T : notnull
    {
        if (truth.Count == 0 || found.Count == 0)
            return truth.Count == found.Count ? 1 : 0;
        Dictionary<T, int> left = [];
        foreach (var item in truth)
            left[item] = left.GetValueOrDefault(item) + 1;
        int hits = 0;
        foreach (var item in found)
        {
            if (left.GetValueOrDefault(item) is > 0 and var count)
                (left[item], hits) = (count - 1, hits + 1);
        }
        return 2.0 * hits / (truth.Count + found.Count);
    }
}
