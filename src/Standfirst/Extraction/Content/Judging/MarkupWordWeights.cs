using System.Numerics;

namespace Standfirst.Extraction.Content.Judging;

/// <summary>How often the blocks below a word of the markup were of the body, on many sites: learned, with the trees.</summary>
/// <param name="weights">Word → weight in 1/<see cref="Unit"/> of a logit against the average block.</param>
sealed class MarkupWordWeights(IReadOnlyDictionary<uint, sbyte> weights)
{
    /// <summary>One logit.</summary>
    public const int Unit = 16;

    readonly Dictionary<uint, sbyte> _weights = new(weights);
    readonly Place[] _places = PlacesOf(weights);
    readonly ulong[] _known = KnownOf(weights.Keys);

    public int Count => _weights.Count;

    /// <summary>A place of the table that words are looked up in: open addressing, a word of weight 0 is as good as none.</summary>
    record struct Place(uint Word, sbyte Weight);

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
    int WeightOf(uint word)
    {
        uint bit = BitOf(word);
        if ((_known[bit >> 6] >> (int)bit & 1) == 0)
            return 0;
        var places = _places;
        for (uint at = PlaceOf(word, places); ; at = (at + 1) & ((uint)places.Length - 1))
        {
            var place = places[at];
            if (place.Word == word || place.Weight == 0)
                return place.Weight;
        }
    }

    // A bit for every known word, and so few of them set that most others are dismissed before the table is looked at.
    const int KnownBits = 16;

    static uint BitOf(uint word) => word * 0x9E3779B1 >> (32 - KnownBits);

    static ulong[] KnownOf(IEnumerable<uint> words)
    {
        var known = new ulong[(1 << KnownBits) / 64];
        foreach (uint word in words)
            known[BitOf(word) >> 6] |= 1UL << (int)BitOf(word);
        return known;
    }

    static uint PlaceOf(uint word, Place[] places) => (word * 0x9E3779B1 >> 8) & ((uint)places.Length - 1);

    static Place[] PlacesOf(IReadOnlyDictionary<uint, sbyte> weights)
    {
        var places = new Place[BitOperations.RoundUpToPowerOf2((uint)weights.Count * 2 + 2)];
        foreach (var (word, weight) in weights.OrderBy(pair => pair.Key))
        {
            if (weight == 0)
                continue;
            uint at = PlaceOf(word, places);
            while (places[at].Weight != 0)
                at = (at + 1) & ((uint)places.Length - 1);
            places[at] = new(word, weight);
        }
        return places;
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
