namespace Standfirst.Archive.Databases;

/// <summary>Rows of one table that are to be added.</summary>
/// <param name="Table">The table's name.</param>
/// <param name="Columns">The names of its columns, in the order of each row's values.</param>
sealed record Rows(string Table, params string[] Columns)
{
    /// <summary>The values: long, int, string, bool, byte[] or null, of the very type of the column.</summary>
    public List<object?[]> Values { get; } = [];

    /// <summary>Adds one row.</summary>
    public void Add(params object?[] values) => Values.Add(values);
}
