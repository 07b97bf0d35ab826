using System.Buffers;

namespace Standfirst.Extraction.Content.Judging;

/// <summary>Numbers for keys: 0 for the first that was asked for, 1 for the next one that was new.</summary>
/// <remarks>
/// Open addressing in a pooled array; keys are hashes already. However a page chooses its keys, a search ends after
/// <see cref="MostSteps"/> places: a key that finds none is taken for a new one each time. Give it back with <see cref="Dispose"/>.
/// </remarks>
sealed class KeyTable : IDisposable
{
    // At most half full, chance alone makes no search of a hundred thousand keys as long as this.
    const int MostSteps = 64;

    struct Place
    {
        public ulong Key;

        /// <summary>One more than the key's number; 0 where the place is free.</summary>
        public int Next;
    }

    Place[] _places;
    int _capacity, _taken;

    /// <param name="expected">About how many keys will come.</param>
    public KeyTable(int expected) => _places = Rent(CapacityFor(expected));

    /// <summary>How many numbers were given.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a key; a new one when it was not there.</summary>
    public int NumberOf(ulong key)
    {
        if (_taken * 2 >= _capacity)
            Grow();
        int at = Search(key);
        if (at < 0)
            return Count++;
        ref var place = ref _places[at];
        if (place.Next == 0)
        {
            _taken++;
            place = new() { Key = key, Next = ++Count };
        }
        return place.Next - 1;
    }

    public bool Contains(ulong key) => Search(key) is >= 0 and var at && _places[at].Next != 0;

    /// <summary>Where a key stands or could stand; -1 where too many others crowd.</summary>
    int Search(ulong key)
    {
        var places = _places;
        int mask = _capacity - 1;
        int at = (int)((key * 0x9E3779B97F4A7C15) >> 32) & mask;
        for (int step = 0; step < MostSteps; step++, at = (at + 1) & mask)
        {
            if (places[at].Next == 0 || places[at].Key == key)
                return at;
        }
        return -1;
    }

    void Grow()
    {
        var (before, size) = (_places, _capacity);
        _places = Rent(size * 2);
        foreach (ref readonly var place in before.AsSpan(0, size))
        {
            if (place.Next != 0 && Search(place.Key) is >= 0 and var at)
                _places[at] = place;
        }
        ArrayPool<Place>.Shared.Return(before);
    }

    static int CapacityFor(int keys) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, Math.Min(keys, 1 << 20) * 2));

    Place[] Rent(int capacity)
    {
        var places = ArrayPool<Place>.Shared.Rent(capacity);
        places.AsSpan(0, capacity).Clear();
        _capacity = capacity;
        return places;
    }

    public void Dispose()
    {
        if (_places.Length > 0)
            ArrayPool<Place>.Shared.Return(_places);
        _places = [];
    }
}
