using System.Diagnostics;
using System.Runtime.CompilerServices;
using Standfirst.Archive.Databases;

namespace Standfirst.Archive;

/// <summary>Tells the troubles of a database as the archive's own, and traces what it is asked.</summary>
static class ArchiveTrouble
{
    static readonly ActivitySource Traces = new("Standfirst.Archive");

    /// <summary>Does the work.</summary>
    /// <param name="database">Whose troubles are told.</param>
    /// <param name="work">The work; once more where it is asked for again.</param>
    /// <param name="what">What traces call it.</param>
    /// <exception cref="ArchiveException">The database could not do it.</exception>
    public static async Task<T> Told<T>(Database database, Func<Task<T>> work, [CallerMemberName] string what = "")
    {
        using Activity? trace = Traces.StartActivity($"archive {what}", ActivityKind.Client);
        while (true)
        {
            try
            {
                return await work();
            }
            catch (Exception trouble) when (database.FaultOf(trouble) is { } fault)
            {
                var told = ArchiveException.Of(database.Name, fault, trouble);
                if (told.IsPassing && database.Options.AsksAgain is { } asksAgain && await asksAgain(told))
                    continue;
                trace?.SetStatus(ActivityStatusCode.Error, trouble.GetType().Name);
                throw told;
            }
        }
    }
}
