using System.Runtime.InteropServices;

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
        var means = new Mean[elements.Length];
        Dictionary<ulong, Mean> shapes = [];
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            if (page.Elements.Of[i] < 0 || page.Words[i].Letters == 0)
                continue;
            means[page.Elements.Of[i]].Add(scores[i], page.Words[i].Letters);
            CollectionsMarshal.GetValueRefOrAddDefault(shapes, elements[page.Elements.Of[i]].LongShape, out _).Add(scores[i], page.Words[i].Letters);
        }
        for (int i = elements.Length - 1; i > 0; i--)
        {
            if (elements[i].Parent >= 0)
                means[elements[i].Parent].Add(means[i]);
        }
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            int container = page.Elements.Of[i];
            if (container < 0)
                continue;
            int parent = Math.Max(0, elements[container].Parent), grandparent = Math.Max(0, elements[parent].Parent);
            page.Features[Feature.Score, i] = page.Words[i].Letters > 0 ? Scale.Score(scores[i]) : (byte)0;
            page.Features[Feature.ScoreOfContainer, i] = means[container].Value;
            page.Features[Feature.ScoreOfParent, i] = means[parent].Value;
            page.Features[Feature.ScoreOfGrandparent, i] = means[grandparent].Value;
            page.Features[Feature.ScoreOfShape, i] = shapes.GetValueOrDefault(elements[container].LongShape).Value;
        }
    }

    // How much of what came before is remembered from block to block.
    const int Memory = 3, MemoryOf = 4;

    static void FillNeighbours(JudgedPage page, ReadOnlySpan<int> scores)
    {
        var features = page.Features;
        long kept = 0, all = 0, best = 0;
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            kept += KeptOf(page, scores, i);
            all += page.Words[i].Letters;
            best = Math.Max(best, page.Words[i].Letters > 0 ? scores[i] + 32L * BodyModel.ScoreUnit : 0);
        }
        byte bestScore = Scale.Score((int)(best - 32L * BodyModel.ScoreUnit));
        var walk = new Walk(page);
        long before = 0;
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            features[Feature.ScoreBefore, i] = walk.Recent;
            features[Feature.ScoreOfProseBefore, i] = walk.Prose;
            features[Feature.ToKeptBefore, i] = walk.Distance;
            features[Feature.KeptBefore, i] = Scale.Share(before, kept);
            features[Feature.KeptAfter, i] = Scale.Count(kept - before);
            features[Feature.PageKept, i] = Scale.Share(kept, all);
            features[Feature.BestScore, i] = bestScore;
            walk.Pass(i, scores[i]);
            before += KeptOf(page, scores, i);
        }
        walk = new Walk(page);
        for (int i = page.Blocks.Count - 1; i >= 0; i--)
        {
            features[Feature.ScoreAfter, i] = walk.Recent;
            features[Feature.ScoreOfProseAfter, i] = walk.Prose;
            features[Feature.ToKeptAfter, i] = walk.Distance;
            features[Feature.ScoreAround, i] = (byte)((walk.Recent + features[Feature.ScoreBefore, i]) / 2);
            walk.Pass(i, scores[i]);
        }
    }

    static int KeptOf(JudgedPage page, ReadOnlySpan<int> scores, int i) => scores[i] > 0 ? page.Words[i].Letters : 0;

    /// <summary>What is remembered on the way along the blocks, from either end.</summary>
    struct Walk(JudgedPage page)
    {
        long _recent, _weight;
        int _distance = byte.MaxValue;

        /// <summary>The mean score of the blocks passed, the last ones most.</summary>
        public readonly byte Recent => _weight == 0 ? (byte)0 : Scale.Score((int)(_recent / _weight));

        /// <summary>The score of the last running text.</summary>
        public byte Prose { get; private set; }

        /// <summary>How many blocks ago one seemed to be of the body.</summary>
        public readonly byte Distance => Scale.Few(_distance);

        public void Pass(int block, int score)
        {
            if (page.Words[block].Letters == 0)
                return;
            int weight = Math.Min(page.Words[block].Letters, 200) + 10;
            _recent = _recent * Memory / MemoryOf + Math.Clamp(score, -6 * BodyModel.ScoreUnit, 6 * BodyModel.ScoreUnit) * (long)weight;
            _weight = _weight * Memory / MemoryOf + weight;
            if (page.Blocks[block].IsProse)
                Prose = Scale.Score(score);
            _distance = score > 0 ? 0 : Math.Min(byte.MaxValue, _distance + 1);
        }
    }
}
