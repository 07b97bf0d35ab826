using System.Runtime.Intrinsics;
using Standfirst.Language.Sentences;

namespace Standfirst.Training;

/// <summary>An averaged perceptron over hashed features.</summary>
/// <param name="bits">The logarithm of the number of its rows.</param>
sealed class Perceptron(int bits)
{
    const int Width = HashedWeights.Width;

    // Of the weights' sizes this share is within the range of a byte; what is beyond is cut.
    const double Covered = 0.9999;

    readonly float[] _now = new float[Width << bits];
    readonly double[] _late = new double[Width << bits];
    double _age = 1;

    /// <summary>The answer that has the most weight.</summary>
    public int Best(ReadOnlySpan<ulong> features, uint possible)
    {
        Span<float> scores = stackalloc float[Width];
        Sum(features, scores);
        int best = -1;
        for (int answer = 0; answer < Width; answer++)
        {
            if ((possible >> answer & 1) != 0 && (best < 0 || scores[answer] > scores[best]))
                best = answer;
        }
        return best;
    }

    void Sum(ReadOnlySpan<ulong> features, Span<float> scores)
    {
        Vector256<float> a = default, b = default, c = default, d = default;
        foreach (ulong feature in features)
        {
            var row = _now.AsSpan(HashedWeights.RowOf(feature, bits), Width);
            a += Vector256.Create<float>(row);
            b += Vector256.Create<float>(row[8..]);
            c += Vector256.Create<float>(row[16..]);
            d += Vector256.Create<float>(row[24..]);
        }
        a.CopyTo(scores);
        b.CopyTo(scores[8..]);
        c.CopyTo(scores[16..]);
        d.CopyTo(scores[24..]);
    }

    /// <summary>Learns from one judgement.</summary>
    public void Learn(ReadOnlySpan<ulong> features, int right, int answer)
    {
        _age++;
        if (right == answer)
            return;
        foreach (ulong feature in features)
        {
            int row = HashedWeights.RowOf(feature, bits);
            _now[row + right]++;
            _late[row + right] += _age;
            _now[row + answer]--;
            _late[row + answer] -= _age;
        }
    }

    /// <summary>The mean of the weights over all judgements, as bytes.</summary>
    public HashedWeights Average()
    {
        float[] means = [.. _now.Select((weight, place) => (float)(weight - _late[place] / _age))];
        float[] sizes = [.. means.Where(mean => mean != 0).Select(Math.Abs).Order()];
        float scale = sbyte.MaxValue / sizes[(int)(sizes.Length * Covered)];
        return HashedWeights.Of([.. means.Select(mean => (sbyte)Math.Clamp(MathF.Round(mean * scale), -127, 127))]);
    }
}
