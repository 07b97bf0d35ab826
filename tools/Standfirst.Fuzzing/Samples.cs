using System.Reflection;
using System.Text;

namespace Standfirst.Fuzzing;

/// <summary>The repository's sample pages, and seeds in other syntaxes.</summary>
static class Samples
{
    const string Prefix = "Samples/";

    /// <summary>The pages, in ordinal order of their names.</summary>
    public static IReadOnlyList<byte[]> Pages { get; } = [.. Named(".html").Select(Read)];

    /// <summary>The plain-text records.</summary>
    public static IReadOnlyList<byte[]> Texts { get; } = [.. Named(".txt").Select(Read)];

    /// <summary>Words as bytes.</summary>
    public static byte[] Utf8(string words) => Encoding.UTF8.GetBytes(words);

    static IEnumerable<string> Named(string end) => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(end, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    static byte[] Read(string name)
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        byte[] bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
