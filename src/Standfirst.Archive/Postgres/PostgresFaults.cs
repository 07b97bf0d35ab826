using System.Net.Sockets;
using Npgsql;

namespace Standfirst.Archive.Postgres;

/// <summary>What PostgreSQL's states mean for an archive.</summary>
static class PostgresFaults
{
    // Whole states and classes of states, as the beginnings of states.
    static readonly (string Beginning, ArchiveFault Fault)[] Known =
    [
        ("08", ArchiveFault.Unreachable),       // connection exceptions
        ("57P", ArchiveFault.Unreachable),      // the server stops, crashed, or starts
        ("53300", ArchiveFault.Unreachable),    // too many connections
        ("53100", ArchiveFault.Full),           // its disk is full
        ("55P03", ArchiveFault.Busy),           // a lock was not to be had in time
        ("57014", ArchiveFault.Busy),           // a statement took too long
        ("40", ArchiveFault.Busy),              // two transactions were in each other's way
        ("25006", ArchiveFault.ReadOnly),       // a standby, or a user that only reads
        ("42501", ArchiveFault.ReadOnly),       // the user may not
        ("XX001", ArchiveFault.Damaged),        // a page of a table
        ("XX002", ArchiveFault.Damaged),        // an index
    ];

    /// <summary>What an error tells; null for one that is none of the database's.</summary>
    public static ArchiveFault? Of(Exception trouble) => trouble switch
    {
        PostgresException told => Find(told.SqlState) ?? ArchiveFault.Other,
        NpgsqlException or SocketException or TimeoutException => ArchiveFault.Unreachable,
        _ => null,
    };

    /// <summary>Whether the connection is gone, so that another one may answer.</summary>
    public static bool IsLostConnection(NpgsqlException trouble) => trouble is PostgresException told
        ? told.SqlState.StartsWith("57P", StringComparison.Ordinal)
        : trouble.InnerException is IOException or SocketException;

    static ArchiveFault? Find(string state)
    {
        foreach (var (beginning, fault) in Known)
        {
            if (state.StartsWith(beginning, StringComparison.Ordinal))
                return fault;
        }
        return null;
    }
}
