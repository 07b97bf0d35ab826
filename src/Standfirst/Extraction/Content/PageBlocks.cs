using System.Buffers;
using System.Collections;

namespace Standfirst.Extraction.Content;

/// <summary>All blocks of a page, in its order, in an array of the shared pool. Give it back with <see cref="Dispose"/>.</summary>
/// <param name="blocks">The array.</param>
/// <param name="count">How many blocks are in it.</param>
sealed class PageBlocks(PageBlock[] blocks, int count) : IReadOnlyList<PageBlock>, IDisposable
{
    PageBlock[] _blocks = blocks;

    public int Count { get; private set; } = count;

    public PageBlock this[int place] => AsSpan()[place];

    public ReadOnlySpan<PageBlock> AsSpan() => _blocks.AsSpan(0, Count);

    /// <summary>The place of the first block that is so; -1 when none is.</summary>
    public int FindIndex(Predicate<PageBlock> match) => Array.FindIndex(_blocks, 0, Count, match);

    public IEnumerator<PageBlock> GetEnumerator()
    {
        for (int place = 0; place < Count; place++)
            yield return _blocks[place];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Dispose()
    {
        if (_blocks.Length > 0)
            ArrayPool<PageBlock>.Shared.Return(_blocks);
        (_blocks, Count) = ([], 0);
    }
}
