using System.Text.RegularExpressions;

namespace Standfirst.Tests.House.Documents;

/// <summary>The decisions, and the list of them.</summary>
public partial class DecisionsTests
{
    static readonly Document[] Decisions = [.. Document.All.Where(document => FileName().IsMatch(document.Path))];

    [Fact]
    public void Decisions_are_numbered_without_a_gap() => Assert.Equal(
        Enumerable.Range(1, Decisions.Length), Decisions.Select(document => int.Parse(FileName().Match(document.Path).Groups[1].Value)));

    [Fact]
    public void Each_has_its_number_and_a_title_at_its_head() =>
        Assert.Empty(Decisions.Where(document => !document.Text.StartsWith($"# {NumberOf(document)} ", StringComparison.Ordinal)).Select(document => document.Path));

    [Fact]
    public void The_list_has_one_line_for_each_by_its_title()
    {
        string[] lines = [.. Document.At("docs/decisions/README.md").Text.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal))];
        Assert.Equal(Decisions.Length, lines.Length);
        Assert.All(Decisions.Zip(lines), one => Assert.StartsWith(
            $"- [{one.First.Text.Split('\n')[0][2..]}]({Path.GetFileName(one.First.Path)}): ", one.Second));
    }

    static string NumberOf(Document document) => FileName().Match(document.Path).Groups[1].Value;

    [GeneratedRegex(@"^docs/decisions/(\d{4})-[a-z-]+\.md$")]
    private static partial Regex FileName();
}
