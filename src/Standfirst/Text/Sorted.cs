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
}
