namespace Standfirst.Extraction.Content.Judging;

/// <summary>How often the blocks below a word of the markup were of the body, on many sites: learned, with the trees.</summary>
/// <param name="weights">Word → weight in 1/<see cref="Unit"/> of a logit against the average block.</param>
sealed class MarkupWordWeights(IReadOnlyDictionary<uint, sbyte> weights)
{
    /// <summary>One logit.</summary>
    public const int Unit = 16;

    readonly Dictionary<uint, sbyte> _weights = new(weights);

    public int Count => _weights.Count;

    /// <summary>What an element's own words say, and what those on the way up to it say.</summary>
    readonly record struct Verdict(int Own, int Worst, int Best, int All);

    /// <summary>Fills in the features that come from the words of the markup.</summary>
    public void Fill(MarkupWords words, BlockFeatures features)
    {
        var verdicts = new Verdict[words.ParentOf.Length];
        for (int element = 0; element < verdicts.Length; element++)
        {
            var around = words.ParentOf[element] < 0 ? default : verdicts[words.ParentOf[element]];
            verdicts[element] = Add(around, words.Words.AsSpan()[words.FirstWordOf[element]..words.FirstWordOf[element + 1]]);
        }
        for (int block = 0; block < features.Blocks; block++)
        {
            int element = words.ElementOf[block];
            int parent = element < 0 ? -1 : words.ParentOf[element];
            int grandparent = parent < 0 ? -1 : words.ParentOf[parent];
            var verdict = element < 0 ? default : verdicts[element];
            features[Feature.OwnWords, block] = Scale.Signed(verdict.Own);
            features[Feature.ParentWords, block] = Scale.Signed(parent < 0 ? 0 : verdicts[parent].Own);
            features[Feature.GrandparentWords, block] = Scale.Signed(grandparent < 0 ? 0 : verdicts[grandparent].Own);
            features[Feature.WorstWords, block] = Scale.Signed(verdict.Worst);
            features[Feature.BestWords, block] = Scale.Signed(verdict.Best);
            features[Feature.AllWords, block] = Scale.Signed(verdict.All / 4);
        }
    }

    Verdict Add(in Verdict around, ReadOnlySpan<uint> words)
    {
        int worst = 0, best = 0;
        foreach (uint word in words)
        {
            if (_weights.TryGetValue(word, out sbyte weight))
                (worst, best) = (Math.Min(worst, weight), Math.Max(best, weight));
        }
        int own = worst + best;
        return new(own, Math.Min(around.Worst, worst), Math.Max(around.Best, best), around.All + own);
    }

    public static MarkupWordWeights Read(BinaryReader weights)
    {
        int count = weights.ReadInt32();
        Dictionary<uint, sbyte> words = new(count);
        for (int i = 0; i < count; i++)
            words.Add(weights.ReadUInt32(), weights.ReadSByte());
        return new(words);
    }

    public void Write(BinaryWriter weights)
    {
        weights.Write(_weights.Count);
        foreach (var (word, weight) in _weights.OrderBy(pair => pair.Key))
        {
            weights.Write(word);
            weights.Write(weight);
        }
    }
}
