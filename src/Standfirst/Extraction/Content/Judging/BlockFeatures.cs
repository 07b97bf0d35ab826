using System.Buffers;

namespace Standfirst.Extraction.Content.Judging;

/// <summary>The features of a page's blocks: a column of bytes for each, with empty blocks before the first and after the last.</summary>
/// <remarks>Give it back with <see cref="Return"/>.</remarks>
sealed class BlockFeatures
{
    /// <summary>How many blocks are weighed at once, and how many empty ones stand at each end.</summary>
    public const int Lanes = 32;

    readonly int _stride;
    byte[] _cells;

    public BlockFeatures(int blocks)
    {
        Blocks = blocks;
        _stride = Lanes + (blocks + Lanes - 1) / Lanes * Lanes + Lanes;
        _cells = ArrayPool<byte>.Shared.Rent(_stride * FeatureTable.Count);
        _cells.AsSpan(0, _stride * FeatureTable.Count).Clear();
    }

    /// <summary>How many blocks the page has.</summary>
    public int Blocks { get; }

    public byte this[Feature feature, int block]
    {
        get => _cells[(int)feature * _stride + Lanes + block];
        set => _cells[(int)feature * _stride + Lanes + block] = value;
    }

    /// <summary>A column, from the empty blocks before the first to those after the last.</summary>
    public ReadOnlySpan<byte> Column(Feature feature) => _cells.AsSpan((int)feature * _stride, _stride);

    /// <summary>Gives the cells back to the pool.</summary>
    public void Return()
    {
        if (_cells.Length > 0)
            ArrayPool<byte>.Shared.Return(_cells);
        _cells = [];
    }
}
