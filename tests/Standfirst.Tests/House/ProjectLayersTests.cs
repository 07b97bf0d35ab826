using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Standfirst.Tests.House;

/// <summary>The plan of the other projects, as a test: which of their folders may name which; none name each other.</summary>
public partial class ProjectLayersTests
{
    static readonly Dictionary<string, Dictionary<string, string[]>> MayName = new()
    {
        ["Collect"] = new()
        {
            ["Robots"] = [],
            ["Reservations"] = ["Robots"],
            ["Fetching"] = ["Robots", "Reservations"],
            ["Sources"] = [],
            ["Lists"] = ["Sources"],
            ["Sitemaps"] = ["Sources", "Lists"],
            ["Opml"] = ["Sources"],
            ["Feeds"] = ["Sources"],
            ["Warc"] = ["Sources"],
            ["Wacz"] = ["Sources"],
        },
        ["Archive"] = new()
        {
            ["Words"] = [],
            ["Addresses"] = [],
            ["Records"] = [],
            ["Schema"] = [],
            ["Versions"] = [],
            ["Databases"] = ["Addresses"],
            ["Intake"] = ["Databases"],
            ["Copies"] = ["Databases", "Words"],
            ["Reading"] = ["Addresses", "Databases", "Records"],
            ["Keys"] = ["Databases"],
            ["Statistics"] = ["Databases"],
            ["Corrections"] = ["Databases", "Reading", "Words"],
            ["Weaknesses"] = ["Databases", "Reading", "Words"],
            ["Search"] = ["Addresses", "Copies", "Corrections", "Databases", "Records", "Words"],
            ["SavedSearches"] = ["Databases", "Search"],
            ["Storing"] =
            [
                "Addresses", "Copies", "Corrections", "Databases", "Intake", "Records", "Search", "Versions", "Weaknesses", "Words",
            ],
            ["Erasing"] = ["Addresses", "Copies", "Corrections", "Databases", "Reading", "Storing", "Words"],
            ["Checking"] = ["Databases", "Reading"],
            ["Sqlite"] = ["Addresses", "Databases", "Records", "Schema", "Words"],
            ["Postgres"] = ["Addresses", "Databases", "Records", "Schema", "Words"],
        },
        ["App"] = new()
        {
            ["Output"] = [],
            ["Progress"] = [],
            ["Inputs"] = [],
            ["Reading"] = ["Inputs", "Output", "Progress"],
            ["Archiving"] = ["Inputs", "Output", "Progress", "Reading"],
            ["Batch"] = ["Archiving", "Inputs", "Output", "Progress", "Reading"],
            ["Access"] = [],
            ["ReadingRoom"] = ["Access", "Archiving", "Inputs", "Output", "Reading"],
            ["Api"] = ["Access", "Archiving", "Inputs", "Output", "Reading"],
            ["Mcp"] = ["Archiving", "Inputs", "Output", "Reading"],
            ["Serving"] = ["Access", "Api", "ReadingRoom", "Inputs", "Output", "Reading"],
            ["Commands"] = ["Archiving", "Batch", "Inputs", "Mcp", "Output", "Reading", "Serving"],
        },
    };

    static readonly string Source = Path.GetFullPath(Path.Combine(Here(), "../../../src"));

    public static TheoryData<string, string> Files()
    {
        var files = new TheoryData<string, string>();
        foreach (string project in MayName.Keys)
        {
            string root = Path.Combine(Source, $"Standfirst.{project}");
            foreach (string path in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories))
            {
                string file = Path.GetRelativePath(root, path).Replace('\\', '/');
                if (file.Contains('/') && !file.StartsWith("obj/", StringComparison.Ordinal))
                    files.Add(project, file);
            }
        }
        return files;
    }

    [Theory, MemberData(nameof(Files))]
    public void A_file_names_only_the_folders_below_its_own(string project, string file)
    {
        string code = File.ReadAllText(Path.Combine(Source, $"Standfirst.{project}", file));
        string folder = file[..file.IndexOf('/')];

        string[] strangers = [.. FolderName().Matches(code)
            .Where(match => match.Groups[1].Value == project)
            .Select(match => match.Groups[2].Value)
            .Where(name => name != folder && MayName[project].ContainsKey(name) && !MayName[project][folder].Contains(name))
            .Distinct()];

        Assert.Empty(strangers);
    }

    [Theory, MemberData(nameof(Files))]
    public void A_file_lives_in_the_folder_its_namespace_says(string project, string file) => Assert.Contains(
        $"namespace Standfirst.{project}.{Path.GetDirectoryName(file)!.Replace('/', '.').Replace('\\', '.')};",
        File.ReadAllText(Path.Combine(Source, $"Standfirst.{project}", file)));

    [Theory]
    [InlineData("Collect", "Archive|Articles|Bytes|Dom|Extraction|Formats|Language|Text|App")]
    [InlineData("Archive", "Collect|Bytes|Dom|Extraction|Language|App")]
    public void A_project_names_only_what_the_plan_allows(string project, string strangers)
    {
        string root = Path.Combine(Source, $"Standfirst.{project}");
        Assert.All(Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories), file =>
            Assert.DoesNotMatch($@"^using Standfirst\.({strangers})\b", File.ReadAllText(file)));
    }

    [GeneratedRegex(@"\bStandfirst\.(Collect|Archive|App)\.([A-Z]\w+)")]
    private static partial Regex FolderName();

    static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
