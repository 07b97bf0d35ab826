using Standfirst.Extraction.Content;
using Standfirst.Extraction.Content.Judging;

namespace Standfirst.Training;

/// <summary>Learns the judge of the body, and tells how good it is on pages that it has not seen.</summary>
sealed class BodyTraining
{
    const int Folds = 5;

    static readonly string[] Sets = ["wcxb-dev", "meta-fundus", "meta-trafilatura"];

    readonly List<LearningPage> _pages;
    readonly GrowthPlan _plan;
    readonly TextWriter _report;

    BodyTraining(List<LearningPage> pages, GrowthPlan plan, TextWriter report) => (_pages, _plan, _report) = (pages, plan, report);

    /// <summary>Reads the corpora, reports cross-validated figures and returns the model learned from all pages.</summary>
    public static BodyModel Run(string corpora, GrowthPlan plan, int worst, TextWriter report)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        List<LearningPage> pages = [.. Sets.SelectMany(set => TruePage.Read(corpora, set)).Select(LearningPage.Read)];
        foreach (var page in pages)
            page.Fold = FoldOf(page.Truth.Domain);
        int blocks = pages.Sum(page => page.Labels.Length);
        int ofBodies = pages.Sum(page => page.Labels.Count(label => label == BlockLabel.Body));
        report.WriteLine($"{pages.Count} pages, {blocks} blocks, {ofBodies} of the body; {clock.Elapsed.TotalSeconds:F0} s");
        var training = new BodyTraining(pages, plan, report);
        training.ReportCeiling();
        var model = training.Learn(worst);
        report.WriteLine($"{clock.Elapsed.TotalSeconds:F0} s in all");
        return model;
    }

    /// <summary>Always the same fold for a domain, whatever other domains there are.</summary>
    static int FoldOf(string domain) => (int)(MarkupWord.Of(domain) / 7 % Folds);

    void ReportCeiling()
    {
        var board = new Scoreboard();
        foreach (var page in _pages)
            board.Add(page, [.. Enumerable.Range(0, page.Labels.Length).Where(i => page.Labels[i] == BlockLabel.Body)]);
        Report("labels themselves", board);
    }

    BodyModel Learn(int worst)
    {
        // The first look of each page is by a judge that has not seen its domain.
        var firstScores = new Dictionary<LearningPage, int[]>();
        var wordsOfFold = new MarkupWordWeights[Folds];
        for (int fold = 0; fold < Folds; fold++)
        {
            var (words, first) = LearnFirstLook(PagesOutside(fold));
            wordsOfFold[fold] = words;
            foreach (var page in PagesOf(fold))
            {
                words.Fill(page.Judged);
                firstScores.Add(page, first.Score(page.Judged.Features));
            }
        }
        var firstBoard = BoardOf(_pages, firstScores, ThresholdOf(_pages, firstScores));
        Report("first look alone, held out", firstBoard);
        foreach (var page in _pages)
        {
            page.Clarity = ClarityOf(firstBoard.FigureOf(page));
            wordsOfFold[page.Fold].Fill(page.Judged);
            FirstScores.Fill(page.Judged, firstScores[page]);
        }

        var scores = new Dictionary<LearningPage, int[]>();
        for (int fold = 0; fold < Folds; fold++)
        {
            var second = TreeGrower.Grow(PagesOutside(fold), isSecondLook: true, _plan with { Seed = 2 });
            foreach (var page in PagesOf(fold))
                scores.Add(page, second.Score(page.Judged.Features));
        }
        int threshold = ThresholdOf(_pages, scores);
        var board = BoardOf(_pages, scores, threshold);
        Report($"held out (threshold {(double)threshold / BodyModel.ScoreUnit:F2})", board);
        foreach (var (page, figure) in board.Worst.Where(x => x.Page.Truth.Type == "article").Take(worst))
            ReportErrors(page, figure, scores[page], BodyJudge.Choose(page.Judged, scores[page], threshold));

        var secondLook = TreeGrower.Grow(_pages, isSecondLook: true, _plan with { Seed = 2 });
        var (allWords, firstLook) = LearnFirstLook(_pages);
        var model = BodyModel.Of(allWords, firstLook, secondLook, threshold);
        var ownScores = _pages.ToDictionary(page => page, page => BodyJudge.ScoresOf(page.Judged, model));
        Report("on the pages it was trained on", BoardOf(_pages, ownScores, threshold));
        return model;
    }

    // A page that the first look gets mostly wrong has a truth of its own kind: an introduction only, one product of a list,
    // nothing at all. It teaches the second look less, but something.
    const double ClearPage = 0.6, LeastClarity = 0.1;

    static float ClarityOf(double figure) => (float)Math.Clamp(figure / ClearPage, LeastClarity, 1);

    const int MostErrors = 8;

    /// <summary>The largest blocks that a page lost (-) or should not have (+), with their scores.</summary>
    void ReportErrors(LearningPage page, double figure, int[] scores, List<int> body)
    {
        _report.WriteLine($"{figure:F3} {page.Truth.Set}/{page.Truth.Id} {page.Truth.Type} {page.Truth.Url}");
        var chosen = body.ToHashSet();
        int truth = page.Truth.Lines!.Sum(line => Tokens.Of(line).Length);
        int chosenWords = body.Sum(i => page.BlockTokens[i].Length);
        _report.WriteLine($"  words: {truth} true, {page.WordsOfBody} in blocks of the body, {chosenWords} chosen");
        foreach (int i in Enumerable.Range(0, scores.Length)
            .Where(i => page.BlockTokens[i].Length > 0 && chosen.Contains(i) != (page.Labels[i] == BlockLabel.Body))
            .OrderByDescending(i => page.BlockTokens[i].Length).Take(MostErrors))
        {
            string words = page.Texts[i][..Math.Min(90, page.Texts[i].Length)].Replace('\n', ' ');
            double score = (double)scores[i] / BodyModel.ScoreUnit;
            char sign = chosen.Contains(i) ? '+' : '-';
            _report.WriteLine($"  {sign} {score,5:F1} {page.BlockTokens[i].Length,4} {page.Labels[i]} {page.Judged.Blocks[i].Kind} {words}");
        }
    }

    (MarkupWordWeights Words, TreeSum Trees) LearnFirstLook(List<LearningPage> pages)
    {
        var words = MarkupWordTrainer.Train(pages);
        foreach (var page in pages)
            words.Fill(page.Judged);
        return (words, TreeGrower.Grow(pages, isSecondLook: false, _plan));
    }

    List<LearningPage> PagesOf(int fold) => _pages.FindAll(page => page.Fold == fold);

    List<LearningPage> PagesOutside(int fold) => _pages.FindAll(page => page.Fold != fold);

    static Scoreboard BoardOf(List<LearningPage> pages, Dictionary<LearningPage, int[]> scores, int threshold)
    {
        var board = new Scoreboard();
        foreach (var page in pages)
            board.Add(page, BodyJudge.Choose(page.Judged, scores[page], threshold));
        return board;
    }

    /// <summary>The threshold that is best for the mean of the sets.</summary>
    static int ThresholdOf(List<LearningPage> pages, Dictionary<LearningPage, int[]> scores) =>
        Enumerable.Range(-6, 13).Select(step => step * BodyModel.ScoreUnit / 4)
            .MaxBy(threshold => Goal(BoardOf(pages, scores, threshold)));

    static double Goal(Scoreboard board) =>
        board["wcxb article"] + board["wcxb all"] * 0.5 + board["fundus body"] * 0.5
        + board["fundus para_strict"] * 0.25 + board["trafilatura snippets"] * 0.5;

    void Report(string title, Scoreboard board)
    {
        _report.WriteLine(title);
        string figures = string.Join("  ", board.Figures.Select(figure => $"{figure} {board[figure]:F4}"));
        _report.WriteLine($"  {figures}  ({board.Snippets})");
        _report.Flush();
    }
}
