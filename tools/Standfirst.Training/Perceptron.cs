using System.Runtime.Intrinsics;
using Standfirst.Language.Sentences;

namespace Standfirst.Training;

/// <summary>An averaged perceptron over hashed features.</summary>
/// <remarks>
/// It learns with more rows than the engine has, and then again with the strongest of those that share one there.
/// </remarks>
/// <param name="bits">The logarithm of the number of the engine's rows.</param>
/// <param name="width">How many answers there are: a multiple of four.</param>
/// <param name="kept">The rows that may be learned; null where all may.</param>
sealed class Perceptron(int bits, int width, bool[]? kept = null)
{
    readonly int _bits = bits + HashedWeights.CheckBits;
    readonly float[] _now = new float[(long)width << (bits + HashedWeights.CheckBits)];
    readonly float[] _late = new float[(long)width << (bits + HashedWeights.CheckBits)];

    // Counted in thousands of judgements, so that the late sums keep their precision.
    double _age;

    /// <summary>The answer that has the most weight.</summary>
    public int Best(ReadOnlySpan<ulong> features, uint possible)
    {
        Span<float> scores = stackalloc float[width];
        scores.Clear();
        foreach (ulong feature in features)
        {
            int row = HashedWeights.RowOf(feature, _bits);
            if (kept is not null && !kept[row])
                continue;
            var weights = _now.AsSpan(row * width, width);
            for (int four = 0; four < width; four += 4)
                (Vector128.Create<float>(scores[four..]) + Vector128.Create<float>(weights[four..])).CopyTo(scores[four..]);
        }
        int best = -1;
        for (int answer = 0; answer < width; answer++)
        {
            if ((possible >> answer & 1) != 0 && (best < 0 || scores[answer] > scores[best]))
                best = answer;
        }
        return best;
    }

    /// <summary>Learns from one judgement.</summary>
    public void Learn(ReadOnlySpan<ulong> features, int right, int answer)
    {
        _age += 0.001;
        if (right == answer)
            return;
        foreach (ulong feature in features)
        {
            int row = HashedWeights.RowOf(feature, _bits);
            if (kept is not null && !kept[row])
                continue;
            _now[row * width + right]++;
            _late[row * width + right] += (float)_age;
            _now[row * width + answer]--;
            _late[row * width + answer] -= (float)_age;
        }
    }

    // The mean over all judgements.
    float Mean(int place) => _now[place] == 0 && _late[place] == 0 ? 0 : (float)(_now[place] - _late[place] / _age);

    /// <summary>Of the rows that are one row in the engine, the one that has the most weight.</summary>
    public bool[] Strongest()
    {
        var strongest = new bool[1 << _bits];
        for (int first = 0; first < strongest.Length; first += 1 << HashedWeights.CheckBits)
        {
            int best = first;
            float most = 0;
            for (int row = first; row < first + (1 << HashedWeights.CheckBits); row++)
            {
                float weight = 0;
                for (int answer = 0; answer < width; answer++)
                    weight += Math.Abs(Mean(row * width + answer));
                if (weight > most)
                    (best, most) = (row, weight);
            }
            strongest[best] = true;
        }
        return strongest;
    }

    /// <summary>The means of the rows that were kept, as bytes: the largest is 127.</summary>
    public HashedWeights Average()
    {
        var weights = new sbyte[width << bits];
        float most = Enumerable.Range(0, _now.Length).Max(place => Math.Abs(Mean(place)));
        for (int row = 0; row < 1 << _bits; row++)
        {
            if (!kept![row])
                continue;
            int place = (row >> HashedWeights.CheckBits) * width;
            for (int answer = 0; answer < width; answer++)
                weights[place + answer] = (sbyte)MathF.Round(Mean(row * width + answer) * sbyte.MaxValue / most);
            weights[place] = (sbyte)(row & (1 << HashedWeights.CheckBits) - 1);
        }
        return HashedWeights.Of(weights);
    }
}
