using System.Data.Common;

namespace Standfirst.Archive;

/// <summary>Tells the troubles of a database as the archive's own.</summary>
static class ArchiveTrouble
{
    /// <summary>Does the work.</summary>
    /// <exception cref="ArchiveException">The database could not do it.</exception>
    public static async Task<T> Told<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (DbException trouble)
        {
            throw new ArchiveException($"the archive's database says: {trouble.Message}", trouble);
        }
    }
}
