using System.Data.Common;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Standfirst.Archive;

/// <summary>Tells the troubles of a database as the archive's own, and traces what it is asked.</summary>
static class ArchiveTrouble
{
    static readonly ActivitySource Traces = new("Standfirst.Archive");

    /// <summary>Does the work.</summary>
    /// <param name="work">The work.</param>
    /// <param name="what">What traces call it.</param>
    /// <exception cref="ArchiveException">The database could not do it.</exception>
    public static async Task<T> Told<T>(Func<Task<T>> work, [CallerMemberName] string what = "")
    {
        using Activity? trace = Traces.StartActivity($"archive {what}", ActivityKind.Client);
        try
        {
            return await work();
        }
        catch (DbException trouble)
        {
            trace?.SetStatus(ActivityStatusCode.Error, trouble.GetType().Name);
            throw new ArchiveException($"the archive's database says: {trouble.Message}", trouble);
        }
    }
}
