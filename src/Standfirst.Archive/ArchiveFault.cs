namespace Standfirst.Archive;

/// <summary>Why an archive could not do what was asked.</summary>
public enum ArchiveFault
{
    /// <summary>Its server does not answer, or its file cannot be opened or read. It may come back.</summary>
    Unreachable,

    /// <summary>Another program held it for longer than <see cref="ArchiveOptions.Patience"/>. It will be done some
    /// time.</summary>
    Busy,

    /// <summary>There is no room left on its drive.</summary>
    Full,

    /// <summary>It may be read and not written: its file, folder, drive or user does not allow it.</summary>
    ReadOnly,

    /// <summary>Bytes of it are not what was written.</summary>
    Damaged,

    /// <summary>Whatever else a database has to say.</summary>
    Other,
}
