namespace Standfirst.App.Progress;

/// <summary>How far a run is.</summary>
/// <param name="Read">How many pages were read.</param>
/// <param name="Unread">How many inputs could not be read.</param>
/// <param name="Known">How many pages an archive had already, as they are.</param>
readonly record struct Tally(int Read, int Unread, int Known = 0)
{
    /// <summary>How many inputs are done with.</summary>
    public int Done => Read + Unread + Known;
}
