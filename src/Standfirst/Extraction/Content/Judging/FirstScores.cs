namespace Standfirst.Extraction.Content.Judging;

/// <summary>The scores of the first look → features of the second.</summary>
static class FirstScores
{
    /// <summary>A sum of scores, each counted by the letters of its block.</summary>
    struct Mean
    {
        public long Letters, Sum;

        public void Add(int score, int letters)
        {
            // A line counts for something beside a paragraph.
            Letters += letters + 10;
            Sum += Math.Clamp(score, -6 * BodyModel.ScoreUnit, 6 * BodyModel.ScoreUnit) * (long)(letters + 10);
        }

        public void Add(in Mean other) => (Letters, Sum) = (Letters + other.Letters, Sum + other.Sum);

        public readonly byte Value => Letters == 0 ? (byte)0 : Scale.Score((int)(Sum / Letters));
    }

    public static void Fill(JudgedPage page, ReadOnlySpan<int> scores)
    {
        FillElements(page, scores);
        FillNeighbours(page, scores);
    }

    static void FillElements(JudgedPage page, ReadOnlySpan<int> scores)
    {
        var elements = page.Elements.All;
        var of = page.Elements.Of;
        var words = page.Words;
        using Rented<Mean> meansOfElements = new(elements.Length), meansOfShapes = new(page.Elements.LongShapes);
        using var rented = new Rented<byte>(elements.Length);
        var means = meansOfElements.Items;
        var shapes = meansOfShapes.Items;
        var values = rented.Items;
        for (int i = 0; i < scores.Length; i++)
        {
            if (of[i] < 0 || words[i].Letters == 0)
                continue;
            means[of[i]].Add(scores[i], words[i].Letters);
            shapes[elements[of[i]].LongShapeNumber].Add(scores[i], words[i].Letters);
        }
        for (int i = elements.Length - 1; i >= 0; i--)
        {
            values[i] = means[i].Value;
            if (elements[i].Parent >= 0)
                means[elements[i].Parent].Add(means[i]);
        }
        for (int i = 0; i < scores.Length; i++)
        {
            int container = of[i];
            if (container < 0)
                continue;
            int parent = Math.Max(0, elements[container].Parent), grandparent = Math.Max(0, elements[parent].Parent);
            var features = page.Features[i];
            features[Feature.Score] = words[i].Letters > 0 ? Scale.Score(scores[i]) : (byte)0;
            features[Feature.ScoreOfContainer] = values[container];
            features[Feature.ScoreOfParent] = values[parent];
            features[Feature.ScoreOfGrandparent] = values[grandparent];
            features[Feature.ScoreOfShape] = shapes[elements[container].LongShapeNumber].Value;
        }
    }

    // How much of what came before is remembered from block to block.
    const int Memory = 3, MemoryOf = 4;

    static void FillNeighbours(JudgedPage page, ReadOnlySpan<int> scores)
    {
        var blocks = page.Blocks;
        var words = page.Words;
        long kept = 0, all = 0, best = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            kept += KeptOf(words[i], scores[i]);
            all += words[i].Letters;
            best = Math.Max(best, words[i].Letters > 0 ? scores[i] + 32L * BodyModel.ScoreUnit : 0);
        }
        page.Features[Feature.PageKept].Fill(Scale.Share(kept, all));
        page.Features[Feature.BestScore].Fill(Scale.Score((int)(best - 32L * BodyModel.ScoreUnit)));
        var walk = new Walk();
        long before = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            var features = page.Features[i];
            features[Feature.ScoreBefore] = walk.Recent;
            features[Feature.ScoreOfProseBefore] = walk.Prose;
            features[Feature.ToKeptBefore] = walk.Distance;
            features[Feature.KeptBefore] = Scale.Share(before, kept);
            features[Feature.KeptAfter] = Scale.Count(kept - before);
            walk.Pass(blocks[i], words[i], scores[i]);
            before += KeptOf(words[i], scores[i]);
        }
        walk = new Walk();
        for (int i = scores.Length - 1; i >= 0; i--)
        {
            var features = page.Features[i];
            features[Feature.ScoreAfter] = walk.Recent;
            features[Feature.ScoreOfProseAfter] = walk.Prose;
            features[Feature.ToKeptAfter] = walk.Distance;
            features[Feature.ScoreAround] = (byte)((walk.Recent + features[Feature.ScoreBefore]) / 2);
            walk.Pass(blocks[i], words[i], scores[i]);
        }
    }

    static int KeptOf(in BlockWords words, int score) => score > 0 ? words.Letters : 0;

    /// <summary>What is remembered on the way along the blocks, from either end.</summary>
    struct Walk()
    {
        long _recent, _weight;
        int _distance = byte.MaxValue;

        /// <summary>The mean score of the blocks passed, the last ones most.</summary>
        public byte Recent { get; private set; }

        /// <summary>The score of the last running text.</summary>
        public byte Prose { get; private set; }

        /// <summary>How many blocks ago one seemed to be of the body.</summary>
        public readonly byte Distance => Scale.Few(_distance);

        public void Pass(in PageBlock block, in BlockWords words, int score)
        {
            if (words.Letters == 0)
                return;
            int weight = Math.Min(words.Letters, 200) + 10;
            _recent = _recent * Memory / MemoryOf + Math.Clamp(score, -6 * BodyModel.ScoreUnit, 6 * BodyModel.ScoreUnit) * (long)weight;
            _weight = _weight * Memory / MemoryOf + weight;
            Recent = Scale.Score((int)(_recent / _weight));
            if (block.IsProse)
                Prose = Scale.Score(score);
            _distance = score > 0 ? 0 : Math.Min(byte.MaxValue, _distance + 1);
        }
    }
}
