using System.Globalization;
using System.Numerics;
using Standfirst.Language.People;
using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Training;

/// <summary>Learns what the clues of a name weigh: logistic regression, tried on documents it has not seen.</summary>
static class PeopleTraining
{
    const int Folds = 5, Rounds = 800;

    // A weight is drawn to nought as if a tenth of a candidate spoke against it.
    const double Shrinkage = 0.3, Rate = 2.0;

    // Clues that the rest of the story gives: left out of the first look.
    const NameClues OfTheStory =
        NameClues.FullNameElsewhere | NameClues.PersonElsewhere | NameClues.SmallElsewhere | NameClues.InsideOtherNames
        | NameClues.EndsLongerRun | NameClues.LastAloneElsewhere;

    // What news has and lives of the dead have not: ages, roles and kin next to names. Weights known from the trade,
    // held to hard.
    static readonly (NameClues Clue, double Weight)[] Known =
    [
        (NameClues.BeforeAge, 2.5), (NameClues.BehindRelation, 3), (NameClues.BehindRole, 2),
            (NameClues.BehindTitle, 3),
        (NameClues.BehindOffice, 1.5), (NameClues.BeforeApposition, 0.8), (NameClues.BeforeWho, 1.5),
            (NameClues.BeforeSaying, 1.5),
        (NameClues.BehindSaying, 1), (NameClues.FullNameElsewhere, 3), (NameClues.BehindAccordingTo, 1.5),
            (NameClues.LastAloneElsewhere, 1),
        (NameClues.InitialThenName, 2.5), (NameClues.SpeaksAndIsTold, 1), (NameClues.NamesThing, -3),
        (NameClues.InMarks, -2),
    ];

    // As many candidates as these would have to speak against a known weight.
    const double KnownShrinkage = 12;

    static readonly NameClues[] Clues = [.. Enum.GetValues<NameClues>().Where(clue => clue != NameClues.None)];

    /// <summary>Prints the cross-validated figures and gives the weights of all documents.</summary>
    public static NameWeights Run(string corpora, TextWriter report)
    {
        List<NamedDocument> documents =
            [.. NamedDocument.ReadGum(corpora, "news", "interview", "bio"), .. NamedDocument.ReadWikigold(corpora)];
        var drawn = documents.SelectMany(document => Draw(document, null)).ToList();
        int named = drawn.Count(name => name.IsPerson);
        report.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{documents.Count} documents, {drawn.Count} candidates, {named} persons"));
        Report("as built (the documents were seen)", [(documents, NameWeights.Default)]);
        Report("cross-validated", Enumerable.Range(0, Folds).Select(fold => (
            documents.Where((_, place) => place % Folds == fold),
            Learn(documents.Where((_, place) => place % Folds != fold)))));
        Report("GUM news, learned without it", [(documents.Where(IsNews), Learn(documents.Where(one => !IsNews(one))))]);
        return Learn(documents);

        void Report(string way, IEnumerable<(IEnumerable<NamedDocument> Tried, NameWeights Weights)> trials)
        {
            int right = 0, chosen = 0, persons = 0;
            foreach (var (tried, weights) in trials)
            {
                foreach (var (clues, isPerson) in tried.SelectMany(one => Draw(one, weights)))
                {
                    bool isChosen = weights.Weigh(clues, true) > 0;
                    persons += isPerson ? 1 : 0;
                    chosen += isChosen ? 1 : 0;
                    right += isChosen && isPerson ? 1 : 0;
                }
            }
            double precision = (double)right / chosen, recall = (double)right / persons;
            double both = 2.0 * right / (chosen + persons);
            report.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{way}: precision {precision:F3}, recall {recall:F3}, F1 {both:F3}"));
        }

        static bool IsNews(NamedDocument document) => document.Id.Contains("_news_", StringComparison.Ordinal);
    }

    static NameWeights Learn(IEnumerable<NamedDocument> documents)
    {
        var some = documents.ToList();
        var first = Fit([.. some.SelectMany(one => Draw(one, null))], OfTheStory);
        var draft = NameWeights.Of(first, first);
        var whole = Fit([.. some.SelectMany(one => Draw(one, draft))], NameClues.None);
        return NameWeights.Of(first, whole);
    }

    // The candidates of a document and whether they are persons; those that no annotation decides are left out.
    static List<(NameClues Clues, bool IsPerson)> Draw(NamedDocument document, NameWeights? weights)
    {
        using var story = Story.Cut(document.Article);
        using var sensed = new SensedStory(story);
        var candidates = new PooledList<NameCandidate>(64);
        NameScanner.Scan(sensed, ref candidates);
        NameJudge.Judge(sensed, candidates.Items, weights ?? NameWeights.Default);
        var drawn = new List<(NameClues, bool)>();
        foreach (ref readonly var name in candidates.Items)
        {
            var span = story.SpanOf(name.First, name.Last + 1);
            var around = document.Entities.Where(one => one.Span.Start <= span.Start && one.Span.End >= span.End)
                .OrderBy(one => one.Span.Length).Take(1).ToList();
            bool straddles = around.Count == 0
                && document.Entities.Any(one => one.IsPerson && one.Span.Start < span.End && span.Start < one.Span.End);
            bool isNamed = document.Names is not { } names || names.Contains(story.Tokens[name.Last].Start);
            if (!straddles && (isNamed || around is not [{ IsPerson: true }]))
                drawn.Add((name.Clues, around is [{ IsPerson: true }]));
        }
        candidates.Return();
        return drawn;
    }

    // The weights of the bias and of every clue: steepest ascent over all candidates at once.
    static float[] Fit(List<(NameClues Clues, bool IsPerson)> names, NameClues without)
    {
        // Equal sets of clues are one row.
        var rows = names.GroupBy(name => ((ulong)(name.Clues & ~without), name.IsPerson))
            .Select(row => (Clues: row.Key.Item1, row.Key.IsPerson, Count: row.Count())).ToList();
        var weights = new double[Clues.Length + 1];
        var slopes = new double[weights.Length];
        var means = new double[weights.Length];
        var pulls = new double[weights.Length];
        Array.Fill(pulls, Shrinkage, 1, Clues.Length);
        foreach (var (clue, weight) in Known)
        {
            int at = 1 + BitOperations.TrailingZeroCount((ulong)clue);
            if ((clue & without) == 0)
                (means[at], weights[at], pulls[at]) = (weight, weight, KnownShrinkage);
        }
        var squares = new double[weights.Length];
        for (int round = 0; round < Rounds; round++)
        {
            Array.Clear(slopes);
            foreach (var (clues, isPerson, count) in rows)
            {
                double weight = weights[0];
                for (ulong left = clues; left != 0; left &= left - 1)
                    weight += weights[1 + BitOperations.TrailingZeroCount(left)];
                double miss = count * ((isPerson ? 1 : 0) - 1 / (1 + Math.Exp(-weight)));
                slopes[0] += miss;
                for (ulong left = clues; left != 0; left &= left - 1)
                    slopes[1 + BitOperations.TrailingZeroCount(left)] += miss;
            }
            for (int at = 0; at < weights.Length; at++)
            {
                double slope = slopes[at] - pulls[at] * (weights[at] - means[at]);
                squares[at] += slope * slope;
                weights[at] += squares[at] > 0 ? Rate * slope / Math.Sqrt(squares[at]) / Math.Sqrt(1 + round * 0.01)
                    : 0;
            }
        }
        return [.. weights.Select(weight => (float)weight)];
    }
}
