using System.Numerics;

namespace Standfirst.Text;

/// <summary>Keys → places of a table: neighbours come to lie far apart, whatever pattern the keys have.</summary>
/// <remarks>
/// Knuth, The Art of Computer Programming, 6.4. The upper bits of the product are the good ones: they are the place. Tables that are
/// kept in files are laid out by it.
/// </remarks>
static class FibonacciHash
{
    /// <summary>2 to the 64th over the golden ratio, to the next odd number.</summary>
    public const ulong Factor = 0x9E3779B97F4A7C15;

    /// <summary>The place of a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="shift">What <see cref="ShiftFor"/> gives for the table.</param>
    public static int PlaceOf(ulong key, int shift) => (int)(key * Factor >> shift);

    /// <summary>By how many bits a product is shifted to be a place of a table.</summary>
    /// <param name="places">How many places it has: a power of two, two at least.</param>
    public static int ShiftFor(int places) => 64 - BitOperations.Log2((uint)places);

    /// <summary>How many places a table takes that some keys fill no more than half: then a search soon ends.</summary>
    public static int PlacesFor(int keys) => (int)BitOperations.RoundUpToPowerOf2((uint)keys * 2 + 2);
}
