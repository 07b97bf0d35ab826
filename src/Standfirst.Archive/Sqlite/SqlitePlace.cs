using Dapper;
using Microsoft.Data.Sqlite;

namespace Standfirst.Archive.Sqlite;

/// <summary>Where the file of an archive is, and how it is connected to.</summary>
/// <param name="Path">The file.</param>
/// <param name="Patience">How long is waited for another program that writes.</param>
sealed record SqlitePlace(string Path, TimeSpan Patience)
{
    // In kilobytes. Each connection keeps what it once took, and readers forget all of it whenever somebody has written: the system's own
    // cache of the file stands behind both. More made no query and no batch cheaper: docs/decisions/0013-archive.md.
    const int WriterCache = 16 * 1024, ReaderCache = 8 * 1024;

    /// <summary>Whether the file is read without its log, which cannot stand beside it: its folder may not be written. Nobody may
    /// write to it meanwhile.</summary>
    public bool IsFrozen { get; init; }

    /// <summary>Whether changes stand in the log that are not in the file yet.</summary>
    public bool HasLog => File.Exists($"{Path}-wal") && new FileInfo($"{Path}-wal").Length > 0;

    /// <summary>Opens a connection.</summary>
    /// <exception cref="SqliteException">The file cannot be opened.</exception>
    public SqliteConnection Connect(SqliteOpenMode mode)
    {
        int seconds = Math.Max(1, (int)Patience.TotalSeconds);
        var place = new SqliteConnectionStringBuilder
        {
            DataSource = IsFrozen ? $"file:{Uri.EscapeDataString(System.IO.Path.GetFullPath(Path))}?immutable=1" : Path,
            Mode = mode,
            // Not pooled: the file must be free when the archive is closed.
            Pooling = false,
            DefaultTimeout = seconds,
        };
        var connection = new SqliteConnection(place.ToString());
        try
        {
            connection.Open();
            // page_size: counts for a new file only; records leave few bytes of such pages empty, a quarter of small ones.
            // full: what is committed is on the disk, through the loss of power.
            // secure_delete: what is deleted is overwritten, also what indexes free when they merge.
            // cell_size_check: a damaged page is told when it is read, and not when what stands on it makes no sense.
            connection.Execute($"""
                pragma busy_timeout = {1000 * seconds};
                pragma page_size = 32768;
                pragma foreign_keys = on;
                pragma synchronous = full;
                pragma secure_delete = on;
                pragma cell_size_check = on;
                pragma temp_store = memory;
                pragma cache_size = -{(mode == SqliteOpenMode.ReadOnly ? ReaderCache : WriterCache)};
                """);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
