using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Standfirst.Tests.House.Documents;

/// <summary>Every program that a document shows compiles as it stands, without a warning, and runs.</summary>
public class CSharpTests
{
    // As the projects of a new folder have them.
    const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    static readonly Lazy<MetadataReference[]> References = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("Standfirst.Tests", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))]);

    public static TheoryData<string> Programs() =>
        [.. Document.Guides.SelectMany(document => document.Fences).Where(fence => fence.Language == "csharp").Select(fence => fence.Place)];

    [UnixTheory, MemberData(nameof(Programs))]
    public async Task A_program_compiles_as_it_stands_and_tells_something(string place)
    {
        Fence fence = Document.Guides.SelectMany(document => document.Fences).Single(one => one.Place == place);
        await using var scene = new Scene([]);
        // Only what the document cannot know is put in its place: the ports, and that the site stands on this machine.
        if (fence.Text.Contains("127.0.0.1:8480"))
            Assert.Equal(0, (await scene.Type("standfirst serve --archive news.db")).Code);
        string text = scene.InThisScene(fence.Text).Replace("new FetchOptions { ", "new FetchOptions { AllowPrivate = true, ");
        string folder = Directory.CreateDirectory(Path.Combine(scene.Folder, "program")).FullName;
        Compile(text, Path.Combine(folder, "program.dll"), fence);
        Assert.NotEmpty(await Run(folder, scene.Folder));
    }

    [Fact]
    public void The_client_of_the_API_has_fifteen_lines_at_most()
    {
        Fence client = Document.At("docs/api.md").Fences.First(fence => fence.Language == "csharp");
        Assert.InRange(client.Text.Split('\n').Length, 5, 15);
        Assert.Contains(Document.At("README.md").Fences, fence => fence.Text == client.Text);
    }

    static void Compile(string text, string path, Fence fence)
    {
        var latest = new CSharpParseOptions(LanguageVersion.Latest);
        var compilation = CSharpCompilation.Create(
            "program",
            [CSharpSyntaxTree.ParseText(text, latest), CSharpSyntaxTree.ParseText(ImplicitUsings, latest)],
            References.Value,
            new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        var emitted = compilation.Emit(path);
        Assert.Empty(emitted.Diagnostics
            .Where(one => one.Severity >= DiagnosticSeverity.Warning)
            .Select(one => $"{fence.Path}:{fence.Line + 1 + one.Location.GetLineSpan().StartLinePosition.Line}: {one.GetMessage()}"));
    }

    // The program finds what it refers to beside it, as if it had been built with the packages.
    static async Task<string> Run(string folder, string work)
    {
        foreach (string file in Directory.EnumerateFileSystemEntries(AppContext.BaseDirectory))
        {
            if (Directory.Exists(file))
                Directory.CreateSymbolicLink(Path.Combine(folder, Path.GetFileName(file)), file);
            else
                File.CreateSymbolicLink(Path.Combine(folder, Path.GetFileName(file)), file);
        }
        var start = new ProcessStartInfo("dotnet",
        [
            "exec", "--depsfile", Path.Combine(folder, "standfirst.deps.json"), "--runtimeconfig",
            Path.Combine(folder, "standfirst.runtimeconfig.json"), Path.Combine(folder, "program.dll"),
        ])
        {
            WorkingDirectory = work,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{output}\n{await error}");
        return output;
    }
}
