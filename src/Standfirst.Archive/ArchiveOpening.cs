namespace Standfirst.Archive;

/// <summary>What came of opening an archive. The cases are all there are.</summary>
public abstract record ArchiveOpening
{
    ArchiveOpening()
    {
    }

    /// <summary>It is open.</summary>
    /// <param name="Archive">The archive; to be disposed of by the caller.</param>
    public sealed record Opened(ArticleArchive Archive) : ArchiveOpening;

    /// <summary>A newer Standfirst has changed its tables; this one would not understand them.</summary>
    /// <param name="Version">The version of its tables.</param>
    /// <param name="Known">The newest version that this program knows.</param>
    public sealed record Newer(int Version, int Known) : ArchiveOpening;

    /// <summary>There is something, but no archive, or one whose tables were altered by hand.</summary>
    /// <param name="Reason">What is wrong, as half a sentence.</param>
    public sealed record NotAnArchive(string Reason) : ArchiveOpening;

    /// <summary>The file or the server cannot be reached, or there is no archive and none was to be made.</summary>
    /// <param name="Reason">What the system says.</param>
    public sealed record Unreachable(string Reason) : ArchiveOpening;
}
