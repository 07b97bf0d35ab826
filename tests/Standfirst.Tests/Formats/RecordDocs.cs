using System.Runtime.CompilerServices;

namespace Standfirst.Tests.Formats;

/// <summary>docs/record.md, which tests hold to what the code does.</summary>
static class RecordDocs
{
    public static string Text { get; } = File.ReadAllText(Path.Combine(Here(), "../../../docs/record.md"));

    static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
