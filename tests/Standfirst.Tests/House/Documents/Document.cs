using System.Text;
using System.Text.RegularExpressions;

namespace Standfirst.Tests.House.Documents;

/// <summary>A document of the repository: its text, and what stands in it between fences.</summary>
/// <param name="Path">Where it is, from the repository's top: "docs/api.md".</param>
/// <param name="Text">All of it; lines end with LF.</param>
sealed partial record Document(string Path, string Text)
{
    static readonly string[] NotLookedInto = ["artifacts", "bin", "obj", "node_modules", ".git"];

    /// <summary>Every document of the repository, but the pages that formats are written to as a test.</summary>
    public static IReadOnlyList<Document> All { get; } =
    [
        .. Files(Repository.Root)
            .Select(path => System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("tests/Standfirst.Tests/Pages/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new Document(path, File.ReadAllText(System.IO.Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n"))),
    ];

    /// <summary>The documents that tell people what to type: all that they show is proved.</summary>
    public static IReadOnlyList<Document> Guides { get; } = [.. All.Where(document => GuidePath().IsMatch(document.Path))];

    /// <summary>What stands between fences, in order.</summary>
    public IReadOnlyList<Fence> Fences { get; } = [.. Fence.AllOf(Path, Text)];

    /// <summary>The text with every line of a fence empty: what is left are words, headings, tables.</summary>
    public string Prose { get; } = ProseOf(Text);

    /// <summary>A document by its path.</summary>
    public static Document At(string path) => All.Single(document => document.Path == path);

    /// <summary>What stands under a heading, up to the next one of its level or above; fences and all.</summary>
    /// <param name="heading">The heading with its number signs: "### Options".</param>
    public string Section(string heading)
    {
        int level = heading.TakeWhile(letter => letter == '#').Count();
        Match section = Regex.Match(
            Text, $"(?:^|\n){Regex.Escape(heading)}\n(.*?)(?=\n#{{1,{level}}} |$(?!\n))", RegexOptions.Singleline);
        return section.Success ? section.Groups[1].Value : throw new ArgumentException($"{Path} has no {heading}", nameof(heading));
    }

    /// <summary>The cells of every table's first column, each with its code spans.</summary>
    public static IEnumerable<string> FirstCells(string text) => FirstCell().Matches(text).Select(match => match.Groups[1].Value);

    /// <summary>What stands between backticks in some words.</summary>
    public static IEnumerable<string> Code(string text) => CodeSpan().Matches(text).Select(match => match.Groups[1].Value);

    /// <inheritdoc/>
    public override string ToString() => Path;

    static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*.md")
        .Concat(Directory.EnumerateDirectories(folder)
            .Where(inner => !NotLookedInto.Contains(System.IO.Path.GetFileName(inner)))
            .SelectMany(Files));

    static string ProseOf(string text)
    {
        var prose = new StringBuilder();
        bool isFenced = false;
        foreach (string line in text.Split('\n'))
        {
            bool isFence = line.StartsWith("```", StringComparison.Ordinal);
            if (!isFence && !isFenced)
                prose.Append(line);
            isFenced ^= isFence;
            prose.Append('\n');
        }
        return prose.ToString();
    }

    [GeneratedRegex(@"^(README|CONTRIBUTING)\.md$|^docs/.*\.md$|^src/[^/]+/README\.md$|^samples/README\.md$")]
    private static partial Regex GuidePath();

    [GeneratedRegex(@"^\| (`[^|\n]*?`[^|\n]*?) \|", RegexOptions.Multiline)]
    private static partial Regex FirstCell();

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex CodeSpan();
}
