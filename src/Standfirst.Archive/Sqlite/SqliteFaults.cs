using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Standfirst.Archive.Sqlite;

/// <summary>What SQLite's numbers mean for an archive.</summary>
static class SqliteFaults
{
    // Extended numbers come first: they tell more.
    static readonly Dictionary<int, ArchiveFault> Known = new()
    {
        [raw.SQLITE_IOERR_SHORT_READ] = ArchiveFault.Damaged,      // the file ends where a page should be
        [raw.SQLITE_IOERR_SHMSIZE] = ArchiveFault.Full,            // no room for the index of the log
        [raw.SQLITE_IOERR_WRITE] = ArchiveFault.Full,              // a limit on the size of files; a full drive has its own number
        [raw.SQLITE_FULL] = ArchiveFault.Full,
        [raw.SQLITE_BUSY] = ArchiveFault.Busy,
        [raw.SQLITE_LOCKED] = ArchiveFault.Busy,
        [raw.SQLITE_PROTOCOL] = ArchiveFault.Busy,
        [raw.SQLITE_READONLY] = ArchiveFault.ReadOnly,
        [raw.SQLITE_PERM] = ArchiveFault.ReadOnly,
        [raw.SQLITE_CORRUPT] = ArchiveFault.Damaged,
        [raw.SQLITE_NOTADB] = ArchiveFault.Damaged,
        [raw.SQLITE_CANTOPEN] = ArchiveFault.Unreachable,
        [raw.SQLITE_IOERR] = ArchiveFault.Unreachable,
    };

    /// <summary>What an error tells.</summary>
    public static ArchiveFault Of(SqliteException trouble) =>
        Known.TryGetValue(trouble.SqliteExtendedErrorCode, out var fault)
            || Known.TryGetValue(trouble.SqliteErrorCode, out fault) ? fault : ArchiveFault.Other;
}
