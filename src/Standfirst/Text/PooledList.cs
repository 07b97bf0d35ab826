using System.Buffers;
using System.Runtime.CompilerServices;

namespace Standfirst.Text;

/// <summary>A growing list in an array of the shared pool. Give it back with <see cref="Return"/>.</summary>
struct PooledList<T>(int first)
{
    T[] _items = ArrayPool<T>.Shared.Rent(first);

    public int Count { get; private set; }

    public readonly Span<T> Items => _items.AsSpan(0, Count);

    public readonly ref T this[int index] => ref _items[index];

    public void Add(T item)
    {
        if (Count == _items.Length)
            Grow(Count + 1);
        _items[Count++] = item;
    }

    /// <summary>Adds items whose values the caller sets: the span is good until the next is added.</summary>
    public Span<T> Extend(int count)
    {
        if (_items.Length - Count < count)
            Grow(Count + count);
        Count += count;
        return _items.AsSpan(Count - count, count);
    }

    /// <summary>Takes the last items off.</summary>
    public void Cut(int count) => Count = count;

    public void Return()
    {
        if (_items is { Length: > 0 })
            ArrayPool<T>.Shared.Return(_items, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        (_items, Count) = ([], 0);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    void Grow(int atLeast)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(atLeast, _items.Length * 2));
        Items.CopyTo(larger);
        ArrayPool<T>.Shared.Return(_items, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        _items = larger;
    }
}
