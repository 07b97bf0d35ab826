namespace Standfirst.Archive.Copies;

/// <summary>Groups of copies: who is joined with one is joined with all that are joined with it. The order of joining does not
/// matter; a group bears the least of its numbers.</summary>
sealed class CopyGroups
{
    readonly Dictionary<long, long> _above = [];

    /// <summary>The number that a group is known by now; a number that was never joined is its own.</summary>
    public long Find(long node)
    {
        long least = node;
        while (_above.TryGetValue(least, out long above))
            least = above;
        // The way is shortened for the next who asks.
        while (node != least && _above.TryGetValue(node, out long above))
            (_above[node], node) = (least, above);
        return least;
    }

    /// <summary>Joins two groups.</summary>
    public void Join(long one, long other)
    {
        (one, other) = (Find(one), Find(other));
        if (one != other)
            _above[Math.Max(one, other)] = Math.Min(one, other);
    }

    /// <summary>All that were joined to a lesser number, with what stands for them now.</summary>
    public IEnumerable<(long Node, long Group)> Joined => _above.Keys.ToList().Select(node => (node, Find(node)));
}
