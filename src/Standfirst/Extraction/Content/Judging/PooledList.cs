using System.Buffers;

namespace Standfirst.Extraction.Content.Judging;

/// <summary>A list in a pooled array. Give it back with <see cref="Return"/>.</summary>
struct PooledList<T>(int capacity) where T : unmanaged
{
    T[] _items = ArrayPool<T>.Shared.Rent(capacity);

    public int Count { get; private set; }

    public readonly Span<T> Items => _items.AsSpan(0, Count);

    public void Add(T item)
    {
        if (Count == _items.Length)
            Grow();
        _items[Count++] = item;
    }

    void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(_items.Length * 2);
        Items.CopyTo(larger);
        ArrayPool<T>.Shared.Return(_items);
        _items = larger;
    }

    public void Return()
    {
        if (_items is { Length: > 0 })
            ArrayPool<T>.Shared.Return(_items);
        (_items, Count) = ([], 0);
    }
}
