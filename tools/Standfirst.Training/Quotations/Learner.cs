using Standfirst.Language.Quotations;

namespace Standfirst.Training.Quotations;

/// <summary>Learns to choose among candidates: softmax over each choice, AdaGrad, the same order each time.</summary>
sealed class Learner
{
    readonly List<(int Decision, int[][] Candidates, int Right)> _choices = [];
    readonly float[] _weights = new float[Features.Weights], _squares = new float[Features.Weights];

    public int Choices => _choices.Count;

    /// <summary>Forgets the choices, not what was learned from them.</summary>
    public void Clear() => _choices.Clear();

    /// <summary>Adds a choice.</summary>
    /// <param name="decision">What is decided.</param>
    /// <param name="candidates">What is seen of each candidate.</param>
    /// <param name="right">The right candidate's number; -1 where none is right, which only a choice that may be empty
    /// allows.</param>
    public void Add(int decision, List<int[]> candidates, int right) => _choices.Add((decision, [.. candidates], right));

    /// <summary>Learns from all choices.</summary>
    public AttributionModel Learn(int rounds, float rate, float decay, int seed = 1)
    {
        var random = new Random(seed);
        var order = Enumerable.Range(0, _choices.Count).ToArray();
        for (int round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (int number in order)
                Step(_choices[number].Candidates, _choices[number].Right, rate, decay);
        }
        return AttributionModel.Of(_weights);
    }

    void Step(int[][] candidates, int right, float rate, float decay)
    {
        // A choice of one is whether or not: against a candidate that scores 0.
        bool isAlone = candidates.Length == 1;
        Span<float> shares = stackalloc float[candidates.Length];
        float most = isAlone ? 0 : float.MinValue;
        for (int i = 0; i < candidates.Length; i++)
        {
            float sum = 0;
            foreach (int place in candidates[i])
                sum += _weights[place];
            shares[i] = sum;
            most = Math.Max(most, sum);
        }
        float total = isAlone ? MathF.Exp(-most) : 0;
        for (int i = 0; i < candidates.Length; i++)
            total += shares[i] = MathF.Exp(shares[i] - most);
        for (int i = 0; i < candidates.Length; i++)
        {
            float slope = (i == right ? 1 : 0) - shares[i] / total;
            if (Math.Abs(slope) < 1e-4f)
                continue;
            foreach (int place in candidates[i])
            {
                float change = slope - decay * _weights[place];
                _squares[place] += change * change;
                _weights[place] += rate * change / (MathF.Sqrt(_squares[place]) + 1e-3f);
            }
        }
    }

    /// <summary>How many choices of each decision a model gets right.</summary>
    public Dictionary<int, (int Right, int All)> Check(AttributionModel model)
    {
        Dictionary<int, (int Right, int All)> counts = [];
        foreach (var (decision, candidates, right) in _choices)
        {
            int most = candidates.Length == 1 ? 0 : int.MinValue;
            int best = -1;
            for (int i = 0; i < candidates.Length; i++)
            {
                int sum = candidates[i].Sum(place => (int)model.Weights[place]);
                if (sum > most)
                    (best, most) = (i, sum);
            }
            var (hits, all) = counts.GetValueOrDefault(decision);
            counts[decision] = (hits + (best == right ? 1 : 0), all + 1);
        }
        return counts;
    }
}
