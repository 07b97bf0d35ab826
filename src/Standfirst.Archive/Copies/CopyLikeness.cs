using System.Numerics;

namespace Standfirst.Archive.Copies;

/// <summary>How alike two texts are, counted in samples that both could have.</summary>
/// <param name="Fewer">The samples of the text that has fewer: of the shorter one.</param>
/// <param name="More">Those of the other.</param>
/// <param name="Shared">How many both have.</param>
/// <param name="Sixteenths">In how many sixteenths of the shorter text there are samples.</param>
/// <param name="SharedSixteenths">In how many there are shared ones.</param>
/// <param name="Facts">The samples of facts of the text that has fewer.</param>
/// <param name="SharedFacts">How many of the facts both have.</param>
readonly record struct CopyLikeness(
    int Fewer, int More, int Shared, int Sixteenths, int SharedSixteenths, int Facts, int SharedFacts)
{
    /// <summary>Compares two signatures.</summary>
    public static CopyLikeness Of(CopySignature one, CopySignature other)
    {
        var shingles = one.Shingles;
        var otherShingles = other.Shingles;
        var (count, otherCount) = Comparable(shingles, otherShingles);
        if (count > otherCount)
            return Of(other, one);

        int shared = 0;
        uint sixteenths = 0, sharedSixteenths = 0;
        var walk = new Walk(shingles, count, otherShingles, otherCount);
        for (int sample = 0; sample < count; sample++)
        {
            uint sixteenth = 1u << one.SixteenthOf(sample);
            sixteenths |= sixteenth;
            if (walk.HasOther(sample))
            {
                shared++;
                sharedSixteenths |= sixteenth;
            }
        }

        var (facts, sharedFacts) = InCommon(one.Facts, other.Facts);
        return new(count, otherCount, shared, BitOperations.PopCount(sixteenths),
            BitOperations.PopCount(sharedSixteenths), facts, sharedFacts);
    }

    static (int Fewer, int Shared) InCommon(CopySignature.Samples one, CopySignature.Samples other)
    {
        var (count, otherCount) = Comparable(one, other);
        var walk = new Walk(one, count, other, otherCount);
        int shared = 0;
        for (int sample = 0; sample < count; sample++)
            shared += walk.HasOther(sample) ? 1 : 0;
        return (Math.Min(count, otherCount), shared);
    }

    /// <summary>How many samples of each lie below the lower of both limits.</summary>
    static (int Count, int OtherCount) Comparable(CopySignature.Samples one, CopySignature.Samples other)
    {
        int halvings = Math.Max(one.Halvings, other.Halvings);
        return (CountBelow(one, halvings), CountBelow(other, halvings));
    }

    static int CountBelow(CopySignature.Samples samples, int halvings)
    {
        int limit = 1 << (16 - (halvings - samples.Halvings)), count = samples.Count;
        while (count > 0 && samples[count - 1] >= limit)
            count--;
        return count;
    }

    /// <summary>Goes through two rising lists side by side.</summary>
    ref struct Walk(CopySignature.Samples one, int count, CopySignature.Samples other, int otherCount)
    {
        readonly CopySignature.Samples _one = one, _other = other;

        // The one with the lower limit tells its numbers finer: it loses the bits that the other one does not have.
        readonly int _shift = Math.Max(0, one.Halvings - other.Halvings), _otherShift = Math.Max(0, other.Halvings - one.Halvings);
        int _otherAt;

        public bool HasOther(int sample)
        {
            int number = _one[sample] >> _shift;
            while (_otherAt < otherCount && _other[_otherAt] >> _otherShift < number)
                _otherAt++;
            return sample < count && _otherAt < otherCount && _other[_otherAt] >> _otherShift == number;
        }
    }
}
