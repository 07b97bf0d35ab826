using Standfirst.Text;

namespace Standfirst.Extraction.Content.Judging;

/// <summary>How often the blocks below a word of the markup were of the body, on many sites: learned, with the trees.</summary>
sealed class MarkupWordWeights
{
    /// <summary>One logit.</summary>
    public const int Unit = 16;

    readonly Dictionary<uint, sbyte> _weights;
    readonly WordPlaces _words;
    readonly sbyte[] _weightAt;

    /// <param name="weights">Word → weight in 1/<see cref="Unit"/> of a logit against the average block.</param>
    public MarkupWordWeights(IReadOnlyDictionary<uint, sbyte> weights)
    {
        // A word of weight 0 is as good as none.
        var telling = weights.Where(pair => pair.Value != 0).OrderBy(pair => pair.Key).ToList();
        _weights = new(weights);
        _words = new([.. telling.Select(pair => (ulong)pair.Key)]);
        _weightAt = new sbyte[_words.Count];
        foreach (var (word, weight) in telling)
            _weightAt[_words.Find(word)] = weight;
    }

    public int Count => _weights.Count;

    /// <summary>What some words say, the worst and the best.</summary>
    record struct Voices(int Worst, int Best)
    {
        public void Add(int weight) => (Worst, Best) = (Math.Min(Worst, weight), Math.Max(Best, weight));

        public void Add(in Voices other) => (Worst, Best) = (Math.Min(Worst, other.Worst), Math.Max(Best, other.Best));
    }

    /// <summary>What an element's own words say, and what those on the way up to it say.</summary>
    readonly record struct Verdict(int Own, int Worst, int Best, int All);

    /// <summary>Fills in the features that come from the words of the markup.</summary>
    public void Fill(JudgedPage page)
    {
        var elements = page.Elements.All;
        using var voices = new Rented<Voices>(page.Elements.Names.Count);
        using var rented = new Rented<Verdict>(elements.Length);
        var verdicts = rented.Items;
        Listen(page.Elements.Names, voices.Items);
        for (int element = 0; element < verdicts.Length; element++)
        {
            var around = elements[element].Parent < 0 ? default : verdicts[elements[element].Parent];
            var (worst, best) = VoicesOf(page.Elements.Names.Elements[element], voices.Items);
            int own = worst + best;
            verdicts[element] = new(own, Math.Min(around.Worst, worst), Math.Max(around.Best, best), around.All + own);
        }
        for (int block = 0; block < page.Features.Blocks; block++)
        {
            int element = page.Elements.Of[block];
            int parent = element < 0 ? -1 : elements[element].Parent;
            int grandparent = parent < 0 ? -1 : elements[parent].Parent;
            var verdict = element < 0 ? default : verdicts[element];
            var features = page.Features[block];
            features[Feature.OwnWords] = Scale.Signed(verdict.Own);
            features[Feature.ParentWords] = Scale.Signed(parent < 0 ? 0 : verdicts[parent].Own);
            features[Feature.GrandparentWords] = Scale.Signed(grandparent < 0 ? 0 : verdicts[grandparent].Own);
            features[Feature.WorstWords] = Scale.Signed(verdict.Worst);
            features[Feature.BestWords] = Scale.Signed(verdict.Best);
            features[Feature.AllWords] = Scale.Signed(verdict.All / 4);
        }
    }

    /// <summary>What each name says.</summary>
    void Listen(MarkupNames names, Span<Voices> voices)
    {
        for (int name = 0; name < voices.Length; name++)
        {
            Voices all = default;
            foreach (uint word in names.WordsOf(name))
                all.Add(WeightOf(word));
            voices[name] = all;
        }
    }

    static Voices VoicesOf(in ElementNames names, ReadOnlySpan<Voices> voices)
    {
        Voices all = default;
        foreach (int name in names)
        {
            if (name >= 0)
                all.Add(voices[name]);
        }
        return all;
    }

    /// <summary>0 for a word that is not known.</summary>
    int WeightOf(uint word) => _words.Find(word) is >= 0 and var place ? _weightAt[place] : 0;

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
