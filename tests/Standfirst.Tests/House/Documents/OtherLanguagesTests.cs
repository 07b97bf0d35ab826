using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Standfirst.Tests.House.Documents;

/// <summary>What documents show in languages that are not run here: the tool of the language reads it, and what it types of ours can be
/// typed so.</summary>
public partial class OtherLanguagesTests
{
    static readonly Fence[] Blocks = [.. Document.Guides.SelectMany(document => document.Fences)];

    public static TheoryData<string> Places() =>
        [.. Blocks.Where(fence => fence.Language is "python" or "yaml" or "sql" or "nginx" or "ini").Select(fence => fence.Place)];

    [Theory, MemberData(nameof(Places))]
    public async Task A_block_can_be_read_by_the_tool_of_its_language(string place)
    {
        Fence fence = Blocks.Single(one => one.Place == place);
        string? fault = fence.Language switch
        {
            "python" => await AskPython("import ast, sys; ast.parse(sys.stdin.read())", fence.Text),
            "yaml" => await AskPython("""
                import sys
                try: import yaml
                except ImportError: sys.exit(0)
                list(yaml.safe_load_all(sys.stdin.read()))
                """, fence.Text),
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

    static async Task<string?> AskPython(string program, string text)
    {
        var start = new ProcessStartInfo("python3", ["-c", program]) { RedirectStandardInput = true, RedirectStandardError = true };
        try
        {
            using Process process = Process.Start(start)!;
            await process.StandardInput.WriteAsync(text);
            process.StandardInput.Close();
            string error = await process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            return process.ExitCode == 0 ? null : error;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // There is no Python on this machine.
            return null;
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
