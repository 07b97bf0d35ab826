using System.Numerics;

namespace Standfirst.Extraction.Content.Judging;

/// <summary>Measures → bytes, fine where they are small.</summary>
static class Scale
{
    /// <summary>0 for none, then sixteen steps for each doubling.</summary>
    public static byte Count(long count)
    {
        if (count <= 0)
            return 0;
        int doublings = BitOperations.Log2((ulong)count);
        // The four bits behind the highest one.
        int step = (int)(((ulong)count << (63 - doublings)) >> 59) & 15;
        return (byte)Math.Min(byte.MaxValue, 1 + 16 * doublings + step);
    }

    /// <summary>1 for none to 255 for all; 0 where there is nothing to share.</summary>
    public static byte Share(long part, long whole)
    {
        if (whole <= 0)
            return 0;
        // Of most things a block has none.
        if (part <= 0)
            return 1;
        // Whole numbers below 2^53 divide alike as doubles, and faster.
        long share = whole < int.MaxValue ? (long)((double)(part * 254) / whole) : part * 254 / whole;
        return (byte)(1 + Math.Min(share, 254));
    }

    /// <summary>How far from nothing, 128, to either side.</summary>
    public static byte Signed(int distance) => (byte)(128 + Math.Clamp(distance, -128, 127));

    /// <summary>The count itself, as far as a byte goes.</summary>
    public static byte Few(int count) => (byte)Math.Clamp(count, 0, byte.MaxValue);

    /// <summary>Even odds are 128; a score of the judge is in 1/<see cref="BodyModel.ScoreUnit"/> of a logit.</summary>
    public static byte Score(int score) => (byte)(128 + Math.Clamp(score * 16 / BodyModel.ScoreUnit, -127, 127));
}
