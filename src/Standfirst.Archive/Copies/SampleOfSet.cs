namespace Standfirst.Archive.Copies;

/// <summary>A fair sample of a set of numbers: all that are below a limit, which falls by halves until few enough are.</summary>
/// <remarks>Two sets sampled so can be compared: below the lower of both limits each sample has all that its set has
/// there. How many numbers are given, and how often, does not matter.</remarks>
/// <param name="most">How many may be left.</param>
/// <param name="buffer">Room for at least twice as many.</param>
ref struct SampleOfSet(int most, Span<ulong> buffer)
{
    /// <summary>The lowest limit: 16 bits of each number are kept, so many are left.</summary>
    public const int LastHalving = 16;

    readonly Span<ulong> _kept = buffer;
    uint _limit = uint.MaxValue;

    /// <summary>How often the limit was halved.</summary>
    public int Halvings { get; private set; }

    /// <summary>How many are kept.</summary>
    public int Count { get; private set; }

    /// <summary>What is kept, after <see cref="Finish"/> rising: the number in the upper half, its place in the lower.</summary>
    public readonly ReadOnlySpan<ulong> Kept => _kept[..Count];

    /// <summary>Adds a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="place">Where it stands; of one that comes again, the first place counts.</param>
    public void Add(uint number, int place)
    {
        if (number > _limit)
            return;
        if (Count == _kept.Length)
            Finish();
        _kept[Count++] = (ulong)number << 32 | (uint)place;
    }

    /// <summary>Sorts what is kept, drops what is there twice and takes the limit down until few enough are left.</summary>
    public void Finish()
    {
        _kept[..Count].Sort();
        int left = 0;
        for (int at = 0; at < Count; at++)
        {
            if (left == 0 || _kept[at] >> 32 != _kept[left - 1] >> 32)
                _kept[left++] = _kept[at];
        }
        for (; left > most && Halvings < LastHalving; Halvings++)
        {
            _limit >>= 1;
            while (left > 0 && _kept[left - 1] >> 32 > _limit)
                left--;
        }
        Count = Math.Min(left, most);
    }
}
