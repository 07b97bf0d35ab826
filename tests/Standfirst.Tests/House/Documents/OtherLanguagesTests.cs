using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Standfirst.Tests.House.Documents;

/// <summary>What documents show in languages that are not run here: the tool of the language reads it, and what it types of ours can be
/// typed so.</summary>
public partial class OtherLanguagesTests
{
    static readonly Fence[] Blocks = [.. Document.Guides.SelectMany(document => document.Fences)];

    // What reads a block, as a program of Python.
    static readonly Dictionary<string, string> Readers = new()
    {
        ["python"] = "import ast, sys; ast.parse(sys.stdin.read())",
        ["yaml"] = "import sys, yaml; list(yaml.safe_load_all(sys.stdin.read()))",
    };

    public static TheoryData<string> PlacesForPython() =>
        [.. Blocks.Where(fence => Readers.ContainsKey(fence.Language)).Select(fence => fence.Place)];

    [PythonTheory, MemberData(nameof(PlacesForPython))]
    public async Task A_block_can_be_read_by_the_tool_of_its_language(string place)
    {
        Fence fence = Blocks.Single(one => one.Place == place);
        string fault = await AskPython(Readers[fence.Language], fence.Text);
        Assert.True(fault.Length == 0, $"{fence}: {fault}");
    }

    public static TheoryData<string> PlacesOfLines() =>
        [.. Blocks.Where(fence => fence.Language is "sql" or "nginx" or "ini").Select(fence => fence.Place)];

    [Theory, MemberData(nameof(PlacesOfLines))]
    public void Every_line_of_a_block_is_one_of_its_language(string place)
    {
        Fence fence = Blocks.Single(one => one.Place == place);
        string? fault = fence.Language switch
        {
            "ini" => fence.Text.Split('\n').FirstOrDefault(line => line.Length > 0 && !IniLine().IsMatch(line)),
            "nginx" => fence.Text.Count(letter => letter == '{') == fence.Text.Count(letter => letter == '}')
                ? fence.Text.Split('\n').FirstOrDefault(line => !NginxLine().IsMatch(line))
                : "a brace is open",
            _ => $"no test reads {fence.Language}",
        };
        Assert.True(fault is null, $"{fence}: {fault}");
    }

    [Fact]
    public void What_such_a_block_types_of_ours_can_be_typed_so()
    {
        var typed = Blocks.Where(fence => !ShellCommand.IsIn(fence) && fence.Language is not ("text" or "json" or "html" or ""))
            .SelectMany(fence => Typed().Matches(Sum().Replace(fence.Text.Replace("\", \"", " "), "1")).Select(match => (fence.Place, Line: match.Value)));
        Assert.NotEmpty(typed);
        string[] faults = [.. typed.Select(one => CommandLines.FaultOf(one.Line) is { } fault ? $"{one.Place}: {fault}" : null).OfType<string>()];
        Assert.True(faults.Length == 0, string.Join('\n', faults));
    }

    // What it complains of; empty where it is content.
    static async Task<string> AskPython(string program, string text)
    {
        var start = new ProcessStartInfo("python3", ["-c", program]) { RedirectStandardInput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(text);
        process.StandardInput.Close();
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? "" : $"exit code {process.ExitCode}: {error}";
    }

    /// <summary>A theory that asks Python, where it is.</summary>
    sealed class PythonTheoryAttribute : TheoryAttribute
    {
        static readonly string? Missing = IsThere() ? null : "needs python3 with its module yaml";

        public PythonTheoryAttribute() => Skip = Missing;

        static bool IsThere()
        {
            try
            {
                return AskPython("import yaml", "").Result.Length == 0;
            }
            catch (AggregateException error) when (error.InnerException is System.ComponentModel.Win32Exception)
            {
                return false;
            }
        }
    }

    [GeneratedRegex(@"^(\[[A-Za-z]+\]|[A-Za-z]+=.*|#.*|;.*)$")]
    private static partial Regex IniLine();

    [GeneratedRegex(@"^\s*(#.*|\}|[a-z_]+( [^;{]+)? ?[;{]\s*(#.*)?)?$")]
    private static partial Regex NginxLine();

    [GeneratedRegex(@"\$\(\([^)]*\)\)")]
    private static partial Regex Sum();

    [GeneratedRegex(@"(?<![\w/.-])(?:/[\w/.]+/)?standfirst [a-z]+( (?!do\b|done\b)(""[^""\n]*""|'[^'\n]*'|[^\s'"";|)\]]+))*")]
    private static partial Regex Typed();
}
