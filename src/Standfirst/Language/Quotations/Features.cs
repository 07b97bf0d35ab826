namespace Standfirst.Language.Quotations;

/// <summary>What is seen of a candidate: places in the table of weights.</summary>
/// <remarks>Made and returned by value, never by reference: so the compiler keeps their number in a register or knows it, which
/// halves the time that they take.</remarks>
/// <param name="places">Room for them.</param>
/// <param name="decision">What is to be decided; no two share any.</param>
ref struct Features(Span<int> places, int decision)
{
    /// <summary>So many weights there are. Features share a weight where their numbers fall together; twice as many
    /// gain nothing.</summary>
    public const int Weights = 1 << 19;

    /// <summary>The most of one candidate.</summary>
    public const int Most = 64;

    readonly Span<int> _places = places;
    readonly uint _decision = (uint)decision * 0x9E3779B1;

    public int Count { get; private set; }

    public readonly ReadOnlySpan<int> Places => _places[..Count];

    /// <summary>Adds one.</summary>
    /// <param name="kind">What is looked at.</param>
    /// <param name="first">What is seen there.</param>
    /// <param name="second">What is seen with it.</param>
    /// <param name="third">What is seen with both.</param>
    public void Add(int kind, int first, int second = 0, int third = 0)
    {
        uint hash = (_decision ^ (uint)kind) * 0x85EBCA6B;
        hash = (hash ^ (uint)first ^ hash >> 15) * 0xC2B2AE35;
        hash = (hash ^ (uint)second ^ hash >> 13) * 0x27D4EB2F;
        hash = (hash ^ (uint)third ^ hash >> 16) * 0x165667B1;
        _places[Count++] = (int)((hash ^ hash >> 15) & (Weights - 1));
    }

    /// <summary>A distance in coarse steps: 0 to 4 as they are, then twice as long each.</summary>
    public static int Step(int distance) => distance switch
    {
        < 0 => 15,
        <= 4 => distance,
        <= 6 => 5,
        <= 9 => 6,
        <= 14 => 7,
        <= 22 => 8,
        <= 35 => 9,
        _ => 10,
    };
}
