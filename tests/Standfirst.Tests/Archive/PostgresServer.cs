namespace Standfirst.Tests.Archive;

/// <summary>The PostgreSQL that the tests of a run share.</summary>
static class PostgresServer
{
    // Started when a test first asks, for it takes seconds; a shell stops it when the run is over.
    static readonly Lazy<PostgresCluster> Started = new(() => new());

    /// <summary>Why there is none; null where there is one.</summary>
    public static string? Missing => PostgresCluster.Missing;

    /// <summary>How it is connected to.</summary>
    public static string Place => Started.Value.Place;
}
