using System.Text.RegularExpressions;

namespace Standfirst.Tests.House;

/// <summary>What users of the library can call says what it throws.</summary>
public partial class ExceptionDocsTests
{
    static readonly string Engine = Path.Combine(Repository.Root, "src/Standfirst");

    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(Engine, "*.cs", SearchOption.AllDirectories)
            .Where(file => PublicType().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(Engine, file).Replace('\\', '/'))];

    [Theory, MemberData(nameof(Files))]
    public void What_a_public_member_throws_stands_over_it(string file) =>
        Assert.Empty(Undocumented(File.ReadAllText(Path.Combine(Engine, file))));

    [Theory]
    [InlineData("    /// <summary>A day.</summary>\n    public int Day => throw new FormatException();\n", 1)]
    [InlineData("    /// <summary>A day.</summary>\n    /// <exception cref=\"FormatException\">None.</exception>\n    public int Day => throw new FormatException();\n", 0)]
    [InlineData("    public static void Write(\n        string words)\n    {\n        ArgumentNullException.ThrowIfNull(words);\n    }\n", 1)]
    [InlineData("    public static void Write(string words)\n    {\n    }\n\n    static void Fail() => throw new FormatException();\n", 0)]
    [InlineData("    /// <inheritdoc cref=\"Read\"/>\n    public int Day => throw new FormatException();\n", 0)]
    public void The_test_sees_a_throw_without_a_word_of_it(string code, int count) => Assert.Equal(count, Undocumented(code).Length);

    // Members are parted by the lines that begin one at the indentation of a type's own.
    static string[] Undocumented(string code) =>
        [.. Member().Matches(code)
            .Where(member => Throws().IsMatch(member.Groups["body"].Value)
                && !member.Groups["docs"].Value.Contains("<exception ", StringComparison.Ordinal)
                && !member.Groups["docs"].Value.Contains("<inheritdoc", StringComparison.Ordinal))
            .Select(member => member.Groups["body"].Value.Split('\n')[0].Trim())];

    [GeneratedRegex(@"^public (?!enum)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"(?<docs>(?:^    ///.*\n|^    \[.*\n)*)(?<body>^    public .*\n(?:^(?:     .*|    [{}].*|    \).*)?\n(?!    ///))*)",
        RegexOptions.Multiline)]
    private static partial Regex Member();

    [GeneratedRegex(@"\bthrow new\b|\.ThrowIf\w+\(")]
    private static partial Regex Throws();
}
