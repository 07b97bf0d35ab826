using System.Text;
using Standfirst.Dom;
using Standfirst.Tests.House;

namespace Standfirst.Tests.Dom;

/// <summary>The tests of tree construction that browsers share: html5lib-tests, read from the corpora.</summary>
public class TreeConstructionTests
{
    const string Folder = "html5lib-tests/tree-construction";

    static IEnumerable<string> FileNames => Directory.EnumerateFiles(Path.Combine(SharedData.Corpora, Folder), "*.dat")
        .Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);

    public static TheoryData<string> Files() => [.. FileNames];

    [CorporaTheory(Folder), MemberData(nameof(Files))]
    public void Each_case_of_a_file_gives_the_standards_tree(string file)
    {
        var failures = CasesOf(file).Select(Failure).OfType<string>().ToList();

        Assert.True(failures.Count == 0, $"{failures.Count} of {file}:\n{string.Join("\n\n", failures)}");
    }

    [CorporaFact(Folder)]
    public void There_are_1792_cases()
    {
        Assert.Equal(1792, FileNames.Sum(file => CasesOf(file).Count()));
    }

    sealed record Case(string Data, string? Context, bool? IsScripting, string Expected);

    static string? Failure(Case test)
    {
        // Where a case does not say, it holds with scripting on and off; this parser's pages never run scripts.
        foreach (bool isScripting in test.IsScripting is { } one ? [one] : new[] { false, true })
        {
            string drawn = Draw(test, isScripting);
            if (drawn != test.Expected)
                return $"{test.Data} (context: {test.Context ?? "none"}, scripting: {isScripting})\nexpected\n{test.Expected}but got\n{drawn}";
        }
        return null;
    }

    static string Draw(Case test, bool isScripting)
    {
        if (test.Context is null)
        {
            using var page = PageParser.Parse(test.Data, isScripting);
            return TreeDrawing.Of(page.Document);
        }
        using var fragment = PageParser.ParseFragment(test.Data, ContextOf(test.Context), isScripting);
        return TreeDrawing.Of(fragment.Document.FirstChild);
    }

    static FragmentContext ContextOf(string words)
    {
        string name = words[(words.IndexOf(' ') + 1)..];
        ushort number = KnownNames.Tags.Find(Encoding.UTF8.GetBytes(name.ToLowerInvariant()));
        return new(number == 0 ? (ushort)TagName.Other : number,
            words.StartsWith("svg ", StringComparison.Ordinal) ? NodeFlags.Svg
            : words.StartsWith("math ", StringComparison.Ordinal) ? NodeFlags.MathMl : NodeFlags.None);
    }

    static IEnumerable<Case> CasesOf(string file)
    {
        string all = File.ReadAllText(Path.Combine(SharedData.Corpora, Folder, file));
        foreach (string block in ("\n" + all.TrimEnd('\n')).Split("\n#data\n").Skip(1))
        {
            var parts = Sections("#data\n" + block);
            yield return new Case(
                parts["#data"],
                parts.TryGetValue("#document-fragment", out string? context) ? context.TrimEnd('\n') : null,
                parts.ContainsKey("#script-on") ? true : parts.ContainsKey("#script-off") ? false : null,
                parts["#document"].TrimEnd('\n') + "\n");
        }
    }

    static Dictionary<string, string> Sections(string block)
    {
        string[] names = ["#data", "#errors", "#new-errors", "#document-fragment", "#script-off", "#script-on", "#document"];
        Dictionary<string, List<string>> parts = [];
        List<string> part = [];
        foreach (string line in block.Split('\n'))
        {
            if (names.Contains(line))
                parts[line] = part = [];
            else
                part.Add(line);
        }
        return parts.ToDictionary(pair => pair.Key, pair => string.Join('\n', pair.Value));
    }
}
