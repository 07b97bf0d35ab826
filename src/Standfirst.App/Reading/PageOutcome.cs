namespace Standfirst.App.Reading;

/// <summary>What came of reading one input. The two cases are all there are.</summary>
/// <param name="Name">The name of the input.</param>
abstract record PageOutcome(string Name)
{
    /// <summary>The page was read.</summary>
    /// <param name="Name">The name of the input.</param>
    /// <param name="Bytes">Its record as it is to be written, in whole lines.</param>
    public sealed record Read(string Name, ReadOnlyMemory<byte> Bytes) : PageOutcome(Name);

    /// <summary>There was no page to read.</summary>
    /// <param name="Name">The name of the input.</param>
    /// <param name="Reason">Why, in a few words for the user.</param>
    public sealed record Unread(string Name, string Reason) : PageOutcome(Name);
}
