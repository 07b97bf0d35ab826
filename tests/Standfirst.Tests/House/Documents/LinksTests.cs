using System.Text.RegularExpressions;

namespace Standfirst.Tests.House.Documents;

/// <summary>Whatever a document points at in the repository is there.</summary>
public partial class LinksTests
{
    static readonly string[] Tops = ["src/", "tests/", "docs/", "samples/", "bench/", "tools/"];

    public static TheoryData<string> Documents() => [.. Document.All.Select(document => document.Path)];

    [Theory, MemberData(nameof(Documents))]
    public void Every_link_leads_somewhere(string path)
    {
        Document document = Document.At(path);
        string[] targets = [.. Target().Matches(document.Prose).Select(match => match.Groups[1].Value)];
        Assert.DoesNotContain(targets, target =>
            !target.Contains("://") && !target.StartsWith("mailto:", StringComparison.Ordinal) && !IsThere(document, target));
    }

    [Theory, MemberData(nameof(Documents))]
    public void Every_path_that_is_named_is_there(string path)
    {
        Document document = Document.At(path);
        // Lines that name another repository name its paths.
        string ours = string.Join('\n', document.Prose.Split('\n').Where(line => !line.Contains("github.com/")));
        Assert.DoesNotContain(Document.Code(ours), code => IsPath(code) && !Exists(code));
    }

    [Fact]
    public void The_README_leads_to_every_document() => Assert.Empty(Document.Guides
        .Select(document => document.Path)
        .Where(path => path.StartsWith("docs/", StringComparison.Ordinal) && !path.StartsWith("docs/decisions/0", StringComparison.Ordinal))
        .Where(path => !Document.At("README.md").Text.Contains(path)).ToArray());

    [Fact]
    public void Links_are_found_and_anchors_are_the_headings()
    {
        Assert.Contains(Document.All, document => Target().IsMatch(document.Prose));
        Assert.Contains("readers-correction", Anchors(Document.At("docs/record.md")));
        Assert.False(IsThere(Document.At("docs/search.md"), "record.md#no-such-heading"));
        Assert.False(IsThere(Document.At("docs/search.md"), "no-such-document.md"));
        Assert.False(Exists("docs/no-such-document.md"));
    }

    static bool IsThere(Document from, string target)
    {
        string[] parts = target.Split('#', 2);
        string path = parts[0].Length == 0 ? from.Path
            : Path.GetRelativePath(Repository.Root, Path.Combine(Repository.Root, Path.GetDirectoryName(from.Path)!, parts[0])).Replace('\\', '/');
        if (!Exists(path))
            return false;
        return parts.Length == 1 || (Document.All.FirstOrDefault(document => document.Path == path) is { } there && Anchors(there).Contains(parts[1]));
    }

    // A decision may be named by its number alone.
    static bool Exists(string path) => Path.Exists(Path.Combine(Repository.Root, path))
        || (Number().IsMatch(path) && Document.All.Any(document => document.Path.StartsWith(path + "-", StringComparison.Ordinal)));

    // "tests/…/X.cs", "Pages/*/" and "Pages/SLUG" stand for many.
    static bool IsPath(string code) => Tops.Any(top => code.StartsWith(top, StringComparison.Ordinal))
        && code.IndexOfAny(['*', '…', ' ', '<', '{', '|']) < 0 && !code.Contains("SLUG");

    // As GitHub makes them of headings.
    static HashSet<string> Anchors(Document document)
    {
        HashSet<string> anchors = [];
        foreach (Match heading in Heading().Matches(document.Prose))
        {
            string anchor = Dropped().Replace(heading.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-');
            for (int again = 0; !anchors.Add(again == 0 ? anchor : $"{anchor}-{again}"); again++)
            {
            }
        }
        return anchors;
    }

    [GeneratedRegex(@"\]\(([^)\s]+)(?: ""[^""]*"")?\)")]
    private static partial Regex Target();

    [GeneratedRegex("^#{1,6} (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^docs/decisions/\d{4}$")]
    private static partial Regex Number();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Dropped();
}
