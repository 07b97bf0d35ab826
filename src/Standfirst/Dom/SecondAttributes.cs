namespace Standfirst.Dom;

/// <summary>The attributes of an html or body element that meets a second tag, which may add to them but change none.</summary>
sealed class SecondAttributes
{
    readonly HashSet<ushort> _names = [];

    /// <param name="own">The attributes of the first tag.</param>
    public SecondAttributes(ReadOnlySpan<NodeAttribute> own) => AddMissing(own);

    /// <summary>All attributes, in the order of the markup.</summary>
    public List<NodeAttribute> All { get; } = [];

    public void AddMissing(ReadOnlySpan<NodeAttribute> attributes)
    {
        foreach (ref readonly var attribute in attributes)
        {
            if (_names.Add(attribute.Name))
                All.Add(attribute);
        }
    }
}
