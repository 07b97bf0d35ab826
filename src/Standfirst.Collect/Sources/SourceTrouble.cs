namespace Standfirst.Collect.Sources;

/// <summary>
/// Something that was wrong with a source, and where; what could be read was read all the same.
/// </summary>
/// <param name="Reason">What was wrong, in words for the person who reads the log.</param>
public sealed record SourceTrouble(string Reason)
{
    /// <summary>
    /// The byte that the trouble begins at, counted in the source as it came, from 0; null where it is told
    /// by line.
    /// </summary>
    public long? Offset { get; init; }

    /// <summary>
    /// The line, from 1; null where the source has no lines or the trouble is that of the whole.
    /// </summary>
    public int? Line { get; init; }

    /// <summary>The reason with its place in front.</summary>
    public override string ToString() => this switch
    {
        { Line: { } line } => $"line {line}: {Reason}",
        { Offset: { } offset } => $"byte {offset}: {Reason}",
        _ => Reason,
    };
}
