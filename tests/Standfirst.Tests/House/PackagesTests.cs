using System.Diagnostics;
using System.IO.Compression;
using System.Reflection;
using System.Xml.Linq;

namespace Standfirst.Tests.House;

/// <summary>What is packed is installed from the packed files into an empty folder, and reads a page there.</summary>
/// <remarks>Packages of others come from this machine's own store, so that no network is needed.</remarks>
public sealed class PackagesTests : IClassFixture<PackagesTests.Packed>
{
    readonly Packed _packed;

    public PackagesTests(Packed packed) => _packed = packed;

    [Fact]
    public void The_library_reads_a_page_in_an_empty_project()
    {
        _packed.Write("library/library.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Standfirst" Version="{Packed.Version}" />
                <PackageReference Include="Standfirst.Archive" Version="{Packed.Version}" />
                <PackageReference Include="Standfirst.Collect" Version="{Packed.Version}" />
                <!-- For a container to put things into. -->
                <FrameworkReference Include="Microsoft.AspNetCore.App" />
              </ItemGroup>
            </Project>
            """);
        _packed.Write("library/Program.cs", """
            using Microsoft.Extensions.DependencyInjection;
            using Standfirst;
            using Standfirst.Archive;
            using Standfirst.Archive.Search.Queries;
            using Standfirst.Articles;
            using Standfirst.Collect.Fetching;

            byte[] page = File.ReadAllBytes(args[0]);
            Article article = NewsReader.Read(page);
            Console.WriteLine(article.Headline);

            await using ServiceProvider services = new ServiceCollection()
                .AddStandfirst("news.db")
                .AddStandfirst(new FetchOptions { Contact = "you@example.org" })
                .BuildServiceProvider();
            var archive = services.GetRequiredService<ArticleArchive>();
            await archive.Add([new(article, "page.html", new(DateTimeOffset.UnixEpoch, "file")) { Original = page }]);
            var found = await archive.Search.Find(new SearchQuery.Everything());
            Console.WriteLine(found.Hits[0].Headline == article.Headline);

            PageFetch refused = await services.GetRequiredService<PageFetcher>().Fetch(new("http://127.0.0.1:9/"));
            Console.WriteLine(refused is PageFetch.Refused { Why: Refusal.Address });
            """);
        string said = _packed.Run("library", "dotnet", "run", "--project", ".", "--", Page);
        Assert.Equal(["How Lodestar Ferries ran out of road", "True", "True"], said.TrimEnd().Split('\n'));
    }

    [Fact]
    public void The_tool_is_installed_and_reads_a_page()
    {
        _packed.Run("", "dotnet", "tool", "install", "Standfirst.Tool", "--version", Packed.Version, "--tool-path", "tools");
        string said = _packed.Run("", Path.Combine(_packed.Folder, "tools", "standfirst"), "read", Page, "--format", "ndjson");
        Assert.Contains("\"headline\":\"How Lodestar Ferries ran out of road\"", said);
    }

    [Theory]
    [InlineData("Standfirst", "")]
    [InlineData("Standfirst.Collect", "Microsoft.Extensions.DependencyInjection.Abstractions Microsoft.Extensions.Logging.Abstractions Polly.Core")]
    [InlineData("Standfirst.Archive", "Dapper Microsoft.Data.Sqlite Microsoft.Extensions.DependencyInjection.Abstractions "
        + "Microsoft.Extensions.Logging.Abstractions Npgsql SQLitePCLRaw.bundle_e_sqlite3 SQLitePCLRaw.core Standfirst")]
    public void A_package_depends_on_what_is_named_here_and_tells_what_it_is(string package, string dependencies)
    {
        using ZipArchive zip = ZipFile.OpenRead(Path.Combine(_packed.Folder, "packages", $"{package}.{Packed.Version}.nupkg"));
        using Stream stream = zip.GetEntry($"{package}.nuspec")!.Open();
        XElement about = XDocument.Load(stream).Root!;
        string[] named = [.. about.Descendants().Where(e => e.Name.LocalName == "dependency").Select(e => e.Attribute("id")!.Value)];
        Assert.Equal(dependencies, string.Join(' ', named.Order(StringComparer.Ordinal)));
        Assert.Equal("MIT", About("license"));
        Assert.Equal("README.md", About("readme"));
        Assert.NotEmpty(About("description"));
        Assert.NotNull(zip.GetEntry("README.md"));
        Assert.Contains(zip.Entries, entry => entry.FullName.StartsWith("lib/net10.0/", StringComparison.Ordinal) && entry.Name.EndsWith(".xml", StringComparison.Ordinal));
        // A debugger finds the sources by the symbols and by the commit.
        XElement repository = about.Descendants().Single(e => e.Name.LocalName == "repository");
        Assert.Equal("git", repository.Attribute("type")!.Value);
        Assert.Matches("^[0-9a-f]{40}$", repository.Attribute("commit")!.Value);
        using ZipArchive symbols = ZipFile.OpenRead(Path.Combine(_packed.Folder, "packages", $"{package}.{Packed.Version}.snupkg"));
        Assert.Contains(symbols.Entries, entry => entry.FullName.StartsWith("lib/net10.0/", StringComparison.Ordinal) && entry.Name.EndsWith(".pdb", StringComparison.Ordinal));

        string About(string name) => about.Descendants().Single(e => e.Name.LocalName == name).Value;
    }

    [Fact]
    public void The_library_says_that_it_may_be_trimmed_and_compiled_ahead()
    {
        var said = typeof(NewsReader).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(one => one.Key, one => one.Value);
        Assert.Equal("True", said["IsTrimmable"]);
        Assert.Equal("True", said["IsAotCompatible"]);
    }

    static string Page => Path.Combine(Repository.SamplePages, "paywalled.html");

    /// <summary>The packages, packed once for all tests from what is built.</summary>
    public sealed class Packed : IDisposable
    {
        /// <summary>No release has it, so that nothing stored on this machine is taken for what was just packed.</summary>
        public const string Version = "1.0.0-of-this-test";

        public Packed()
        {
            foreach (string project in (string[])["Standfirst", "Standfirst.Collect", "Standfirst.Archive", "Standfirst.App"])
            {
                Run("", "dotnet", "pack", Path.Combine(Repository.Root, "src", project), "--configuration", "Release", "--no-build",
                    "--output", Path.Combine(Folder, "packages"), $"-p:Version={Version}");
            }
            Write("nuget.config", $"""
                <configuration>
                  <config><add key="globalPackagesFolder" value="{Folder}/store" /></config>
                  <packageSources><clear /><add key="packed" value="{Folder}/packages" /></packageSources>
                  <fallbackPackageFolders><add key="machine" value="{Store}" /></fallbackPackageFolders>
                </configuration>
                """);
            // A project of its own: nothing of the folders above counts here.
            Write("Directory.Build.props", "<Project />");
            Write("Directory.Packages.props", "<Project />");
        }

        public string Folder { get; } = Directory.CreateTempSubdirectory("standfirst-packed-").FullName;

        static string Store => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

        public void Write(string name, string content)
        {
            string path = Path.Combine(Folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, content);
        }

        /// <summary>Runs a program in a folder of this one; it must succeed.</summary>
        /// <returns>What it printed.</returns>
        public string Run(string folder, string program, params string[] args)
        {
            var start = new ProcessStartInfo(program, args)
            {
                WorkingDirectory = Path.Combine(Folder, folder),
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
            // What the test's own run tells MSBuild is not meant for these.
            start.Environment.Remove("MSBUILD_EXE_PATH");
            start.Environment.Remove("MSBuildSDKsPath");
            using Process process = Process.Start(start)!;
            Task<string> error = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', args)}\n{output}\n{error.Result}");
            return output;
        }

        public void Dispose() => Directory.Delete(Folder, recursive: true);
    }
}
