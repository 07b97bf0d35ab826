using System.Text.Json;
using System.Text.RegularExpressions;
using Standfirst.Tests.App.Mcp;

namespace Standfirst.Tests.House.Documents;

/// <summary>docs/mcp.md has every tool and its arguments, and none that is not.</summary>
public partial class McpGuideTests(McpArchive archive) : IClassFixture<McpArchive>
{
    static readonly Document Guide = Document.At("docs/mcp.md");

    [Fact]
    public async Task The_tools_and_their_arguments_are_those_that_are_offered()
    {
        await using McpClient client = await McpClient.Open("--archive", archive.Place);
        var offered = (await client.Ask("tools/list", "{}")).GetProperty("result").GetProperty("tools").EnumerateArray()
            .Select(tool => $"{tool.GetProperty("name").GetString()}: {ArgumentsOf(tool)}");
        Assert.Equal(offered.Order(), Headings().Matches(Guide.Text)
            .Select(heading => heading.Groups[1].Value)
            .Select(tool => $"{tool}: {Told(Guide.Section($"### `{tool}`"))}")
            .Order());
    }

    static string ArgumentsOf(JsonElement tool) =>
        string.Join(' ', tool.GetProperty("inputSchema").GetProperty("properties").EnumerateObject().Select(one => one.Name).Order());

    static string Told(string section) => string.Join(' ', Document.FirstCells(section).SelectMany(Document.Code).Order());

    [GeneratedRegex("^### `([a-z_]+)`$", RegexOptions.Multiline)]
    private static partial Regex Headings();
}
