using System.Globalization;
using System.Text.RegularExpressions;

namespace Standfirst.Tests.House;

/// <summary>What a library writes does not hang on the culture of the machine. CA1305 sees calls, and no interpolated strings.</summary>
public partial class CultureTests
{
    public static TheoryData<string> Files() =>
        [.. ((string[])["Standfirst.Archive", "Standfirst.Collect"])
            .SelectMany(project => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", project), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains("/obj/"))
            .Select(file => Path.GetRelativePath(Repository.Root, file))];

    [Theory, MemberData(nameof(Files))]
    public void No_interpolated_string_has_a_format_without_naming_its_culture(string file)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Repository.Root, file));

        // The culture stands in the same line or in the one before.
        Assert.Empty(lines.Where((line, at) => Formatted().IsMatch(line)
            && !line.Contains("InvariantCulture") && !(at > 0 && lines[at - 1].Contains("InvariantCulture"))));
    }

    [Fact]
    public void A_format_is_seen()
    {
        Assert.Matches(Formatted(), """string day = $"{first:yyyy-MM-dd}";""");
        Assert.Matches(Formatted(), """Say($"{share:0.##} of {all:N0}");""");
        Assert.DoesNotMatch(Formatted(), """Say($"standfirst: {name}: {(isGone ? "gone" : "here")}");""");
    }

    [Fact]
    public void The_calendar_of_a_machine_shows_in_what_names_no_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Cultures.Buddhist();
            Assert.Equal("2567-08-04", $"{new DateOnly(2024, 8, 4):yyyy-MM-dd}");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [GeneratedRegex("""\$"[^"]*\{[^{}":?]+:[yMdHhmsNFfGgEe0#][^{}"]*\}""")]
    private static partial Regex Formatted();
}
