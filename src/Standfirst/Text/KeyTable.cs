using System.Buffers;
using System.Numerics;

namespace Standfirst.Text;

/// <summary>Numbers for keys: 0 for the first that was asked for, 1 for the next one that was new.</summary>
/// <remarks>
/// Open addressing in a pooled array; keys are hashes already. However a page chooses its keys, a search ends after
/// <see cref="MostSteps"/> places: a key that finds none is taken for a new one each time. Give it back with <see cref="Dispose"/>.
/// </remarks>
sealed class KeyTable : IDisposable
{
    // At most half full, chance alone makes no search of a hundred thousand keys as long as this.
    const int MostSteps = 64;

    // Who expects more begins with so many.
    const int MostExpected = 1 << 20, FewestPlaces = 16;

    struct Place
    {
        public ulong Key;

        /// <summary>One more than the key's number; 0 where the place is free.</summary>
        public int Next;
    }

    Place[] _places;
    int _capacity, _shift, _taken;

    /// <param name="expected">About how many keys will come.</param>
    public KeyTable(int expected) =>
        _places = Rent((int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(FewestPlaces, Math.Min(expected, MostExpected) * 2)));

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

    /// <summary>The number of a key; -1 when it was not there.</summary>
    public int Find(ulong key) => Search(key) is >= 0 and var at ? _places[at].Next - 1 : -1;

    public bool Contains(ulong key) => Find(key) >= 0;

    /// <summary>Where a key stands or could stand; -1 where too many others crowd.</summary>
    int Search(ulong key)
    {
        var places = _places;
        int at = FibonacciHash.PlaceOf(key, _shift);
        for (int step = 0; step < MostSteps; step++, at = (at + 1) & (_capacity - 1))
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

    Place[] Rent(int capacity)
    {
        var places = ArrayPool<Place>.Shared.Rent(capacity);
        places.AsSpan(0, capacity).Clear();
        (_capacity, _shift) = (capacity, FibonacciHash.ShiftFor(capacity));
        return places;
    }

    public void Dispose()
    {
        if (_places.Length > 0)
            ArrayPool<Place>.Shared.Return(_places);
        _places = [];
    }
}
