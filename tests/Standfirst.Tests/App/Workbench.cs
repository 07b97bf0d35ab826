using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Standfirst.App;

namespace Standfirst.Tests.App;

/// <summary>A folder that lives as long as the test, and the command to run in it.</summary>
sealed class Workbench : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("standfirst-").FullName;

    /// <summary>What one run gave. The folder's own path is cut out of what it said.</summary>
    public sealed record Outcome(int Code, string Output, string Error)
    {
        /// <summary>The records of an NDJSON output, in order.</summary>
        public JsonElement[] Records =>
            [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement)];

        /// <summary>The names of the inputs of an NDJSON output, in order.</summary>
        public string[] Inputs => [.. Records.Select(record => record.GetProperty("input").GetString()!)];
    }

    public string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>Writes a file, its folder too where there is none.</summary>
    public string Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    public string Write(string name, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), content);
        return PathOf(name);
    }

    /// <summary>Runs the command with "@" in its arguments replaced by the folder and a slash.</summary>
    public Outcome Run(params string[] args) => RunWith("", args);

    /// <summary>Runs it with something on standard input.</summary>
    public Outcome RunWith(string input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var streams = new StandardStreams(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error);
        int code = StandfirstApp.Run([.. args.Select(Expand)], streams).GetAwaiter().GetResult();
        return new Outcome(code, Cut(Encoding.UTF8.GetString(output.ToArray())), Cut(error.ToString()));
    }

    /// <summary>An argument with "@" replaced by the folder and a slash.</summary>
    public string Expand(string argument) => argument.Replace("@", Folder + "/");

    /// <summary>What was said, without the folder.</summary>
    public string Cut(string said) => said.Replace(Folder + "/", "");

    public static byte[] Gzip(string content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(Encoding.UTF8.GetBytes(content));
        return packed.ToArray();
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
