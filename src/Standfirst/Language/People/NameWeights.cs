using System.Globalization;
using System.Numerics;
using System.Text;

namespace Standfirst.Language.People;

/// <summary>What each clue of a name weighs, as log odds: at the first look, and with what the whole story
/// tells.</summary>
/// <remarks>Learned by <c>tools/Standfirst.Training people</c>; name-weights.md tells from what.</remarks>
sealed class NameWeights
{
    // The bias first, then the clues by their bits.
    readonly float[] _first, _whole;

    NameWeights(float[] first, float[] whole) => (_first, _whole) = (first, whole);

    /// <summary>The weights that the engine was built with.</summary>
    public static NameWeights Default { get; } = Read();

    /// <summary>Weights from elsewhere: the bias, then one for each bit of the clues.</summary>
    public static NameWeights Of(float[] first, float[] whole) => new(first, whole);

    /// <summary>The weight of clues: over nought for a person.</summary>
    /// <param name="clues">The clues.</param>
    /// <param name="ofTheStory">Whether those of the whole story are among them.</param>
    public float Weigh(NameClues clues, bool ofTheStory)
    {
        float[] weights = ofTheStory ? _whole : _first;
        float weight = weights[0];
        for (ulong left = (ulong)clues; left != 0; left &= left - 1)
            weight += weights[1 + BitOperations.TrailingZeroCount(left)];
        return weight;
    }

    /// <summary>The rows of the resource: a clue, its weight at the first look, its weight in the end.</summary>
    public string Write()
    {
        var rows = new StringBuilder();
        Row("Bias", 0);
        foreach (var clue in Enum.GetValues<NameClues>())
        {
            if (clue != NameClues.None)
                Row(clue.ToString(), 1 + BitOperations.TrailingZeroCount((ulong)clue));
        }
        return rows.ToString();

        void Row(string name, int at) =>
            rows.Append(CultureInfo.InvariantCulture, $"{name} {_first[at]:F3} {_whole[at]:F3}\n");
    }

    static NameWeights Read()
    {
        float[] first = new float[65], whole = new float[65];
        using var rows = typeof(NameWeights).Assembly.GetManifestResourceStream("Standfirst.name-weights.txt")!;
        using var reader = new StreamReader(rows, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(' ') is not [var name, var one, var two])
                continue;
            int at = Enum.TryParse<NameClues>(name, out var clue) ? 1 + BitOperations.TrailingZeroCount((ulong)clue)
                : 0;
            first[at] = float.Parse(one, CultureInfo.InvariantCulture);
            whole[at] = float.Parse(two, CultureInfo.InvariantCulture);
        }
        return new(first, whole);
    }
}
