using System.Buffers;

namespace Standfirst.Text;

/// <summary>Arrays from the shared pool that grow.</summary>
static class Pooled
{
    /// <summary>Makes room for some more items; what is there stays.</summary>
    public static void Grow<T>(ref T[] array, int count, int more)
    {
        if (array.Length - count >= more)
            return;
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(count + more, Math.Max(256, count * 2)));
        array.AsSpan(0, count).CopyTo(larger);
        if (array.Length > 0)
            ArrayPool<T>.Shared.Return(array);
        array = larger;
    }
}
