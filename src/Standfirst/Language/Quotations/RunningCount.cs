using Standfirst.Text;

namespace Standfirst.Language.Quotations;

/// <summary>How many tokens of one sort stand before each token of a story: how many are among some of them is then a
/// difference, however often the decisions ask.</summary>
/// <remarks>Kept modulo 256, for nobody asks of more tokens than <see cref="Counts.Longest"/>. Its array is the shared pool's:
/// give it back with <see cref="Return"/>.</remarks>
struct RunningCount(int tokens)
{
    PooledList<byte> _before = Empty(tokens);

    static PooledList<byte> Empty(int tokens)
    {
        var before = new PooledList<byte>(tokens + 1);
        before.Add(0);
        return before;
    }

    /// <summary>Adds the next token.</summary>
    /// <param name="counts">Whether it is of the sort.</param>
    public void Add(bool counts) => _before.Add((byte)(_before[_before.Count - 1] + (counts ? 1 : 0)));

    /// <summary>How many are among some tokens.</summary>
    public readonly int Within(int first, int end) => (byte)(_before[end] - _before[first]);

    public void Return() => _before.Return();
}
