using System.Numerics;

namespace Standfirst.Fuzzing;

/// <summary>What can be seen of how an input was taken: stands for the branches that a coverage tool would see.</summary>
sealed class Signs
{
    // 64 K places hold the thousands of signs that a target gives with few collisions; a collision only hides one as known.
    readonly ulong[] _seen = new ulong[1024];
    bool _isNew;

    /// <summary>How many different ones were ever seen, but for collisions.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets whether something new was seen.</summary>
    public void Begin() => _isNew = false;

    /// <summary>Whether something new was seen since then.</summary>
    public bool IsNew => _isNew;

    /// <summary>Notes a word: a kind, a source of evidence, the beginning of a reason.</summary>
    public void See(string what, string? word = null)
    {
        uint hash = 2166136261;
        foreach (char letter in what)
            hash = (hash ^ letter) * 16777619;
        hash = (hash ^ ':') * 16777619;
        foreach (char letter in word ?? "")
            hash = (hash ^ letter) * 16777619;
        Note(hash ^ hash >> 16);
    }

    /// <summary>Notes a number by its power of two.</summary>
    public void See(string what, long number) =>
        See(what, ((char)('a' + BitOperations.Log2((ulong)Math.Max(0, number) + 1))).ToString());

    /// <summary>Notes that one stands within, or behind, another.</summary>
    public void See(int one, int other) => Note(((uint)one * 2654435761 ^ (uint)other * 2246822519) >> 8);

    void Note(uint hash)
    {
        int place = (int)(hash & 0xFFFF);
        ulong bit = 1UL << (place & 63);
        if ((_seen[place >> 6] & bit) != 0)
            return;
        _seen[place >> 6] |= bit;
        _isNew = true;
        Count++;
    }
}
