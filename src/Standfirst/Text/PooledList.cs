using System.Buffers;
using System.Runtime.CompilerServices;

namespace Standfirst.Text;

/// <summary>A growing list in an array of the shared pool. Give it back with <see cref="Return"/>.</summary>
struct PooledList<T>(int first)
{
    // 4 MB, which the lists of hardly any page reach: what a huge one needs would lie in the pool for minutes, in every size
    // that its lists grew through.
    const int LargestKept = 4 << 20;

    T[] _items = Rent(first);

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
            Keep(_items);
        (_items, Count) = ([], 0);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    void Grow(int atLeast)
    {
        var larger = Rent(Math.Max(atLeast, _items.Length * 2));
        Items.CopyTo(larger);
        Keep(_items);
        _items = larger;
    }

    static T[] Rent(int atLeast) =>
        IsKept(atLeast) ? ArrayPool<T>.Shared.Rent(atLeast) : GC.AllocateUninitializedArray<T>(atLeast);

    static void Keep(T[] items)
    {
        if (IsKept(items.Length))
            ArrayPool<T>.Shared.Return(items, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
    }

    static bool IsKept(int count) => (long)count * Unsafe.SizeOf<T>() <= LargestKept;
}
