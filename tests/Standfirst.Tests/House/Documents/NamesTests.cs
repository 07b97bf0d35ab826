using System.Text.RegularExpressions;

namespace Standfirst.Tests.House.Documents;

/// <summary>What the documents name of this repository is there.</summary>
public partial class NamesTests
{
    [Fact]
    public void Tests_that_a_document_names_are_there()
    {
        string[] tests = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetFileNameWithoutExtension(path))];
        var named = Document.Guides.SelectMany(document => TestName().Matches(document.Text).Select(match => match.Groups[1].Value)).ToHashSet();
        Assert.Contains("CrashTests", named);
        Assert.Empty(named.Except(tests));
    }

    [GeneratedRegex("`([A-Z][A-Za-z]+Tests)`")]
    private static partial Regex TestName();
}
