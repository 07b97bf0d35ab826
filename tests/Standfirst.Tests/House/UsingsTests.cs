using System.Text.RegularExpressions;

namespace Standfirst.Tests.House;

/// <summary>The order of usings is the one thing of style that the build does not look at, and "dotnet format" takes minutes for it.</summary>
public partial class UsingsTests
{
    [Fact]
    public void The_usings_of_a_file_stand_in_their_order()
    {
        string[] files = [.. new[] { "src", "tests", "bench", "tools", "samples" }
            .Select(top => Path.Combine(Repository.Root, top))
            .SelectMany(top => Directory.EnumerateFiles(top, "*.cs", SearchOption.AllDirectories))];
        Assert.Contains(files, file => UsingsOf(File.ReadAllText(file)).Length > 1);
        Assert.DoesNotContain(files, file => !AreInOrder(UsingsOf(File.ReadAllText(file))));
    }

    [Theory]
    [InlineData(true, "System", "System.Text", "Aldanby.Ferry", "Aldanby.FerryBoats", "static System.Math", "Boat = Aldanby.Boat")]
    [InlineData(false, "Aldanby", "System")]
    [InlineData(false, "System.Text", "System.Net")]
    [InlineData(false, "System.Text", "System")]
    [InlineData(false, "static System.Math", "System")]
    [InlineData(false, "Boat = Aldanby.Boat", "Aldanby")]
    [InlineData(false, "Aldanby.FerryBoats", "Aldanby.Ferry.Bows")]
    public void System_comes_first_then_namespaces_then_static_ones_then_aliases(bool isInOrder, params string[] usings) =>
        Assert.Equal(isInOrder, AreInOrder(UsingsOf(string.Concat(usings.Select(one => $"using {one};\n")) + "\nnamespace Saltmere;\n")));

    static Match[] UsingsOf(string code) => Using().Matches(code).ToArray();

    static bool AreInOrder(Match[] usings) => usings.SequenceEqual(usings
        .OrderBy(one => one.Groups["alias"].Length > 0)
        .ThenBy(one => one.Groups["static"].Length > 0)
        .ThenBy(one => !IsOfSystem(NameOf(one)))
        // A name and what is within it come before the next name, whatever its letters.
        .ThenBy(one => NameOf(one).Replace('.', '\u0001'), StringComparer.OrdinalIgnoreCase));

    static string NameOf(Match one) => one.Groups["alias"] is { Length: > 0 } alias ? alias.Value : one.Groups["name"].Value;

    static bool IsOfSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);

    [GeneratedRegex(@"^using (?<static>static )?((?<alias>\w+) = )?(?<name>[\w.<>]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Using();
}
