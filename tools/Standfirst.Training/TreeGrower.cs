using Standfirst.Extraction.Content.Judging;

namespace Standfirst.Training;

/// <summary>How trees are grown.</summary>
sealed record GrowthPlan
{
    public int Trees { get; init; } = 150;

    /// <summary>How far each tree goes towards what it found.</summary>
    public double Rate { get; init; } = 0.12;

    /// <summary>How many blocks each tree looks at; those that are judged worst are likeliest.</summary>
    public int Sample { get; init; } = 20_000;

    /// <summary>The share of the questions that each tree may ask.</summary>
    public double QuestionShare { get; init; } = 0.4;

    /// <summary>Weight that every leaf holds for "nothing known": a page has up to 250, and one page is no rule.</summary>
    public double Prior { get; init; } = 300;

    public int Seed { get; init; } = 1;
}

/// <summary>Grows boosted trees by gradients of the logistic loss.</summary>
sealed class TreeGrower
{
    const int Bins = 128;

    readonly GrowthPlan _plan;
    readonly Random _random;
    readonly (Feature Feature, sbyte Shift)[] _columns;
    readonly byte[][] _cells;
    readonly float[] _weights;
    readonly bool[] _isBody;
    readonly double[] _scores;
    readonly float[] _slopes, _curves;

    TreeGrower(IReadOnlyList<LearningPage> pages, bool isSecondLook, GrowthPlan plan)
    {
        _plan = plan;
        _random = new Random(plan.Seed);
        _columns = [.. ColumnsOf(isSecondLook)];
        var rows = pages
            .SelectMany(page => Enumerable.Range(0, page.Weights.Length).Select(i => (page, i)))
            .Where(row => row.page.Weights[row.i] > 0)
            .ToArray();
        _cells = [.. _columns.Select(column => CellsOf(column, rows))];
        _weights = [.. rows.Select(row => row.page.Weights[row.i] * (isSecondLook ? row.page.Clarity : 1))];
        _isBody = [.. rows.Select(row => row.page.Labels[row.i] == BlockLabel.Body)];
        _scores = new double[rows.Length];
        _slopes = new float[rows.Length];
        _curves = new float[rows.Length];
    }

    public static TreeSum Grow(IReadOnlyList<LearningPage> pages, bool isSecondLook, GrowthPlan plan) =>
        new TreeGrower(pages, isSecondLook, plan).Grow();

    static IEnumerable<(Feature, sbyte)> ColumnsOf(bool isSecondLook)
    {
        for (int shift = -FeatureTable.Reach; shift <= FeatureTable.Reach; shift++)
        {
            var features = shift == 0 ? Enum.GetValues<Feature>() : FeatureTable.OfNeighbours;
            foreach (var feature in features)
            {
                if (isSecondLook || feature < FeatureTable.FirstOfSecondLook)
                    yield return (feature, (sbyte)shift);
            }
        }
    }

    static byte[] CellsOf((Feature Feature, sbyte Shift) column, (LearningPage Page, int Block)[] rows)
    {
        var cells = new byte[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            var (page, block) = rows[i];
            cells[i] = page.HidesAddress && IsOfAddress(column.Feature) ? (byte)0 : page.Judged.Features[column.Feature, block + column.Shift];
        }
        return cells;
    }

    static bool IsOfAddress(Feature feature) => feature is >= Feature.AddressDepth and <= Feature.AddressLetters;

    TreeSum Grow()
    {
        double body = 0, all = 0;
        for (int i = 0; i < _weights.Length; i++)
            (body, all) = (body + (_isBody[i] ? _weights[i] : 0), all + _weights[i]);
        double start = Math.Log(body / (all - body));
        Array.Fill(_scores, start);
        List<Question> questions = [];
        List<short> leaves = [];
        for (int tree = 0; tree < _plan.Trees; tree++)
        {
            FindSlopes();
            var asked = QuestionsFor(SampleRows());
            questions.AddRange(asked);
            leaves.AddRange(AddLeaves(asked));
        }
        return new((int)Math.Round(start * BodyModel.ScoreUnit), [.. questions], [.. leaves]);
    }

    void FindSlopes()
    {
        for (int i = 0; i < _scores.Length; i++)
        {
            float share = (float)(1 / (1 + Math.Exp(-_scores[i])));
            _slopes[i] = ((_isBody[i] ? 1 : 0) - share) * _weights[i];
            _curves[i] = Math.Max(1e-6f, share * (1 - share)) * _weights[i];
        }
    }

    // How large a slope is sure to be looked at is found on every so many rows.
    const int Stride = 16;

    /// <summary>Rows with their slopes made up for those left out.</summary>
    (int[] Rows, float[] Slopes, float[] Curves) SampleRows()
    {
        float low = 0, high = 1000;
        for (int step = 0; step < 20; step++)
        {
            float middle = (low + high) / 2;
            double expected = 0;
            for (int i = 0; i < _slopes.Length; i += Stride)
                expected += Stride * Math.Min(1, Math.Abs(_slopes[i]) / middle);
            (low, high) = expected > _plan.Sample ? (middle, high) : (low, middle);
        }
        List<int> rows = [];
        List<float> slopes = [], curves = [];
        for (int i = 0; i < _slopes.Length; i++)
        {
            float chance = Math.Min(1, Math.Abs(_slopes[i]) / high);
            if (_random.NextSingle() >= chance)
                continue;
            rows.Add(i);
            slopes.Add(_slopes[i] / chance);
            curves.Add(_curves[i] / chance);
        }
        return ([.. rows], [.. slopes], [.. curves]);
    }

    Question[] QuestionsFor((int[] Rows, float[] Slopes, float[] Curves) sample)
    {
        int[] columns = [.. Enumerable.Range(0, _columns.Length).Where(_ => _random.NextDouble() < _plan.QuestionShare)];
        byte[][] cells = [.. columns.Select(column => sample.Rows.Select(row => _cells[column][row]).ToArray())];
        var leaves = new byte[sample.Rows.Length];
        var questions = new Question[TreeSum.Depth];
        var sums = new float[TreeSum.Leaves * Bins * 2];
        for (int level = 0; level < questions.Length; level++)
        {
            double bestGain = double.MinValue;
            int bestColumn = 0, bestBin = 0;
            for (int c = 0; c < columns.Length; c++)
            {
                var (gain, bin) = BestOf(cells[c], leaves, 1 << level, sample.Slopes, sample.Curves, sums);
                if (gain > bestGain)
                    (bestGain, bestColumn, bestBin) = (gain, c, bin);
            }
            byte limit = (byte)(bestBin * 2 + 1);
            questions[level] = new(_columns[columns[bestColumn]].Feature, _columns[columns[bestColumn]].Shift, limit);
            for (int i = 0; i < leaves.Length; i++)
                leaves[i] |= (byte)(cells[bestColumn][i] > limit ? 1 << level : 0);
        }
        return questions;
    }

    (double Gain, int Bin) BestOf(byte[] cells, byte[] leaves, int leafCount, float[] slopes, float[] curves, float[] sums)
    {
        Array.Clear(sums, 0, leafCount * Bins * 2);
        for (int i = 0; i < cells.Length; i++)
        {
            int place = (leaves[i] * Bins + (cells[i] >> 1)) * 2;
            sums[place] += slopes[i];
            sums[place + 1] += curves[i];
        }
        Span<double> gains = stackalloc double[Bins];
        gains.Clear();
        for (int leaf = 0; leaf < leafCount; leaf++)
        {
            var row = sums.AsSpan(leaf * Bins * 2, Bins * 2);
            double slope = 0, curve = 0;
            for (int bin = 0; bin < Bins; bin++)
                (slope, curve) = (slope + row[2 * bin], curve + row[2 * bin + 1]);
            if (curve == 0)
                continue;
            double left = 0, leftCurve = 0;
            for (int bin = 0; bin < Bins - 1; bin++)
            {
                (left, leftCurve) = (left + row[2 * bin], leftCurve + row[2 * bin + 1]);
                double right = slope - left;
                gains[bin] += left * left / (leftCurve + _plan.Prior) + right * right / (curve - leftCurve + _plan.Prior);
            }
        }
        int best = 0;
        for (int bin = 1; bin < Bins - 1; bin++)
            best = gains[bin] > gains[best] ? bin : best;
        return (gains[best], best);
    }

    short[] AddLeaves(Question[] questions)
    {
        var picks = new byte[_scores.Length];
        for (int level = 0; level < questions.Length; level++)
        {
            var question = questions[level];
            byte[] cells = _cells[Array.IndexOf(_columns, (question.Feature, question.Shift))];
            for (int i = 0; i < picks.Length; i++)
                picks[i] |= (byte)(cells[i] > question.Limit ? 1 << level : 0);
        }
        var slopes = new double[TreeSum.Leaves];
        var curves = new double[TreeSum.Leaves];
        for (int i = 0; i < picks.Length; i++)
        {
            slopes[picks[i]] += _slopes[i];
            curves[picks[i]] += _curves[i];
        }
        var leaves = new short[TreeSum.Leaves];
        for (int leaf = 0; leaf < leaves.Length; leaf++)
        {
            double value = Math.Clamp(slopes[leaf] / (curves[leaf] + _plan.Prior) * _plan.Rate, -1, 1);
            leaves[leaf] = (short)Math.Round(value * BodyModel.ScoreUnit);
        }
        for (int i = 0; i < picks.Length; i++)
            _scores[i] += (double)leaves[picks[i]] / BodyModel.ScoreUnit;
        return leaves;
    }
}
