using System.Diagnostics;

namespace Standfirst.Fuzzing;

/// <summary>Makes an input smaller that has a fault, and keeps the fault: leaves pieces out, large ones first (ddmin).</summary>
static class Minimizer
{
    /// <summary>How long it may take: a find that is a little longer than need be is a find all the same.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>The smallest input found.</summary>
    /// <param name="input">The input.</param>
    /// <param name="isFaulty">Whether an input has the same fault.</param>
    public static byte[] Minimize(byte[] input, Func<byte[], bool> isFaulty)
    {
        long start = Stopwatch.GetTimestamp();
        bool HasTime() => Stopwatch.GetElapsedTime(start) < Longest;

        for (int piece = Math.Max(1, input.Length / 2); HasTime(); piece = Math.Max(1, piece / 2))
        {
            int before = input.Length;
            for (int place = 0; place < input.Length && HasTime();)
            {
                byte[] shorter = [.. input[..place], .. input[Math.Min(input.Length, place + piece)..]];
                if (isFaulty(shorter))
                    input = shorter;
                else
                    place += piece;
            }
            if (piece == 1 && input.Length == before)
                break;
        }
        return input;
    }
}
