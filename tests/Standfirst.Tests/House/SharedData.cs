namespace Standfirst.Tests.House;

/// <summary>Development data that stands beside the repository and is no part of it.</summary>
static class SharedData
{
    /// <summary>The corpora; STANDFIRST_CORPORA names another folder.</summary>
    public static string Corpora { get; } = Environment.GetEnvironmentVariable("STANDFIRST_CORPORA")
        ?? Path.GetFullPath(Path.Combine(Repository.Root, "../shared/corpora"));

    /// <summary>Why a test that needs a folder of the corpora cannot run; null when it can.</summary>
    public static string? MissingReason(string folder) => Directory.Exists(Path.Combine(Corpora, folder))
        ? null
        : $"needs {folder} of the corpora, which are not beside the repository (../shared/corpora)";
}

/// <summary>A theory that is skipped, with its reason, where the corpora are not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class CorporaTheoryAttribute : TheoryAttribute
{
    public CorporaTheoryAttribute(string folder) => Skip = SharedData.MissingReason(folder);
}

/// <summary>A fact that is skipped, with its reason, where the corpora are not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class CorporaFactAttribute : FactAttribute
{
    public CorporaFactAttribute(string folder) => Skip = SharedData.MissingReason(folder);
}
