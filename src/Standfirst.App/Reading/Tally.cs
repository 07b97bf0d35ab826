namespace Standfirst.App.Reading;

/// <summary>How far a run is.</summary>
/// <param name="Read">How many pages were read.</param>
/// <param name="Unread">How many inputs could not be read.</param>
readonly record struct Tally(int Read, int Unread)
{
    /// <summary>How many inputs are done with.</summary>
    public int Done => Read + Unread;
}
