using System.Buffers;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Standfirst.Extraction.Content.Judging;

/// <summary>The features of a page's blocks: a column of bytes for each, with empty blocks before the first and after the last.</summary>
/// <remarks>Give it back with <see cref="Return"/>.</remarks>
sealed class BlockFeatures
{
    /// <summary>How many blocks are weighed at once.</summary>
    public const int Lanes = 64;

    /// <summary>How many empty blocks stand before the first, and at least after the last: more than neighbours are looked for.</summary>
    public const int Margin = 16;

    readonly int _stride;
    byte[] _cells;

    public BlockFeatures(int blocks)
    {
        Blocks = blocks;
        _stride = Margin + (blocks + Lanes - 1) / Lanes * Lanes + Margin;
        _cells = ArrayPool<byte>.Shared.Rent(checked(_stride * FeatureTable.Count));
        _cells.AsSpan(0, _stride * FeatureTable.Count).Clear();
    }

    /// <summary>How many blocks the page has.</summary>
    public int Blocks { get; }

    public byte this[Feature feature, int block]
    {
        get => _cells[PlaceOf(feature, block)];
        set => _cells[PlaceOf(feature, block)] = value;
    }

    /// <summary>The feature of all blocks.</summary>
    public Span<byte> this[Feature feature] => _cells.AsSpan(PlaceOf(feature, 0), Blocks);

    /// <summary>All features of a block.</summary>
    public BlockCells this[int block]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)block, (uint)Blocks);
            return new(ref Cell(default, block), _stride);
        }
    }

    /// <summary>The cell of a feature of a block; <see cref="Lanes"/> cells from there on are blocks of the page or empty ones.</summary>
    /// <param name="feature">The feature.</param>
    /// <param name="block">A block that lanes begin with, moved by the margin at most.</param>
    public ref byte Cell(Feature feature, int block)
    {
        Debug.Assert((uint)feature < FeatureTable.Count && block >= -Margin && block + Lanes <= _stride);
        return ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_cells), PlaceOf(feature, block));
    }

    int PlaceOf(Feature feature, int block) => (int)feature * _stride + Margin + block;

    /// <summary>Gives the cells back to the pool.</summary>
    public void Return()
    {
        if (_cells.Length > 0)
            ArrayPool<byte>.Shared.Return(_cells);
        _cells = [];
    }
}

/// <summary>All features of one block, to be read and written one by one.</summary>
readonly ref struct BlockCells(ref byte first, int stride)
{
    readonly ref byte _first = ref first;

    public byte this[Feature feature]
    {
        get => Unsafe.Add(ref _first, (int)feature * stride);
        set => Unsafe.Add(ref _first, (int)feature * stride) = value;
    }
}
