namespace Standfirst.Text;

/// <summary>Searches in what is sorted, by halving it.</summary>
static class Sorted
{
    /// <summary>Whether an item comes before what is sought. True for the first items of a sorted list, then never again.</summary>
    public delegate bool IsBefore<T, TKey>(in T item, TKey sought);

    /// <summary>How many items come before what is sought: the number of the first that does not.</summary>
    /// <param name="items">The items, sorted.</param>
    /// <param name="sought">What is sought.</param>
    /// <param name="isBefore">Whether an item comes before it: a static function, so that nothing is allocated.</param>
    public static int CountBefore<T, TKey>(ReadOnlySpan<T> items, TKey sought, IsBefore<T, TKey> isBefore)
    {
        int low = 0, high = items.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (isBefore(in items[middle], sought))
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>The same, sought from where the last answer was: whoever asks in reading order is answered in a few steps,
    /// however many items there are.</summary>
    /// <param name="items">The items, sorted.</param>
    /// <param name="sought">What is sought.</param>
    /// <param name="isBefore">Whether an item comes before it: a static function, so that nothing is allocated.</param>
    /// <param name="last">The last answer; any number will do.</param>
    public static int CountBefore<T, TKey>(ReadOnlySpan<T> items, TKey sought, IsBefore<T, TKey> isBefore, ref int last)
    {
        int low = Math.Clamp(last, 0, items.Length), high = low;
        for (int step = 1; high < items.Length && isBefore(in items[high], sought); step *= 2)
            (low, high) = (high + 1, Math.Min(items.Length, high + step));
        for (int step = 1; low > 0 && !isBefore(in items[low - 1], sought); step *= 2)
            (low, high) = (Math.Max(0, low - step), low - 1);
        return last = low + CountBefore(items[low..high], sought, isBefore);
    }
}
