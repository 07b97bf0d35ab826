using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Standfirst.Tests.App.Api;

public partial class ClientExampleTests(ApiServer server) : IClassFixture<ApiServer>
{
    [Fact]
    public async Task The_client_lists_who_said_what()
    {
        using var said = new StringWriter();
        await ClientExample.Run(server.Client.BaseAddress!, said);
        Assert.NotEmpty(said.ToString());
        Assert.All(said.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Contains("): ", line));
    }

    [Fact]
    public void The_client_of_the_guide_is_the_one_that_is_run_and_has_fifteen_lines()
    {
        string guide = File.ReadAllText(Path.Combine(House.Repository.Root, "docs/api.md"));
        string[] shown = [.. CSharp().Match(guide).Groups[1].Value.Split('\n')];
        Assert.InRange(shown.Length, 5, 15);

        string[] run = [.. File.ReadAllLines(Path.Combine(Here(), "ClientExample.cs")).Select(line => line.Trim())];
        Assert.All(
            shown.Select(line => line.Trim())
                .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)),
            line => Assert.Contains(line, run));
    }

    [GeneratedRegex("```csharp\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex CSharp();

    static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
