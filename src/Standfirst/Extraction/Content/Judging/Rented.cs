using System.Buffers;

namespace Standfirst.Extraction.Content.Judging;

/// <summary>A row of empty values in a pooled array, given back at the end of the block that it is <c>using</c>-declared in.</summary>
readonly ref struct Rented<T> where T : unmanaged
{
    readonly T[] _array;

    public Rented(int length)
    {
        _array = ArrayPool<T>.Shared.Rent(length);
        Items = _array.AsSpan(0, length);
        Items.Clear();
    }

    public Span<T> Items { get; }

    public void Dispose() => ArrayPool<T>.Shared.Return(_array);
}
