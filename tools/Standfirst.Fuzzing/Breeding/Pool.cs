using System.Numerics;

namespace Standfirst.Fuzzing.Breeding;

/// <summary>The inputs that are bred on: those that showed something new, and the costliest of each size.</summary>
sealed class Pool
{
    // More than that, and the newest are hardly ever drawn.
    const int MostNew = 1024;

    // Sizes are told apart by powers of two, and 2^24 is more than any target takes.
    const int Sizes = 25;

    readonly List<Entry> _new = [];
    readonly Entry?[] _slowest = new Entry?[Sizes], _hungriest = new Entry?[Sizes];
    int _oldest;

    /// <summary>An input that was tried.</summary>
    public sealed record Entry(Lineage Lineage, byte[] Input, Cost Cost);

    /// <summary>How many inputs it holds.</summary>
    public int Count => _new.Count + _slowest.Count(entry => entry is not null) + _hungriest.Count(entry => entry is not null);

    /// <summary>How many bytes its inputs have; one that is held twice counts twice.</summary>
    public long Bytes => _new.Concat(_slowest).Concat(_hungriest).Sum(entry => (long)(entry?.Input.Length ?? 0));

    /// <summary>Looks at an input that was tried without a fault.</summary>
    /// <param name="entry">The input.</param>
    /// <param name="isNew">Whether it showed what none had shown before.</param>
    public void Consider(Entry entry, bool isNew)
    {
        if (isNew && _new.Count < MostNew)
            _new.Add(entry);
        else if (isNew)
            _new[_oldest++ % MostNew] = entry;

        int size = Math.Min(Sizes - 1, BitOperations.Log2((uint)entry.Input.Length + 1));
        if (_slowest[size] is not { } slowest || slowest.Cost.Time < entry.Cost.Time)
            _slowest[size] = entry;
        if (_hungriest[size] is not { } hungriest || hungriest.Cost.Bytes < entry.Cost.Bytes)
            _hungriest[size] = entry;
    }

    /// <summary>An input to breed on; null while there is none.</summary>
    public Entry? Draw(Random random)
    {
        int from = random.Next(4);
        if (from > 1 && _new.Count > 0)
            return _new[random.Next(_new.Count)];
        Entry?[] costly = from % 2 == 0 ? _slowest : _hungriest;
        return costly[random.Next(Sizes)] ?? (_new.Count > 0 ? _new[random.Next(_new.Count)] : null);
    }
}
