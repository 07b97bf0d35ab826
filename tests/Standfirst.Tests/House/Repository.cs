using System.Runtime.CompilerServices;

namespace Standfirst.Tests.House;

/// <summary>Where things stand in the repository that the tests were built from.</summary>
static class Repository
{
    /// <summary>The top folder.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "../../.."));

    /// <summary>The sample pages.</summary>
    public static string SamplePages { get; } = Path.Combine(Root, "samples/pages");

    /// <summary>The sample pages' file names, in ordinal order.</summary>
    public static IEnumerable<string> SampleNames =>
        Directory.EnumerateFiles(SamplePages).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);

    static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
