using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Standfirst.App.Mcp.Answers;
using Standfirst.App.Output;
using Standfirst.Archive;

namespace Standfirst.App.Mcp;

/// <summary>A tool as the protocol's library takes it.</summary>
/// <param name="tool">The tool.</param>
sealed class OfferedTool(Tool tool) : McpServerTool
{
    public override ModelContextProtocol.Protocol.Tool ProtocolTool { get; } = new()
    {
        Name = tool.Name,
        Title = tool.Title,
        Description = $"{tool.About} {Answer.Warning}",
        InputSchema = Element(tool.InputSchema()),
        OutputSchema = Element(AnswerJson.SchemaOf(tool.Shape)),
        Annotations = new()
        {
            Title = tool.Title,
            ReadOnlyHint = true,
            DestructiveHint = false,
            IdempotentHint = true,
            OpenWorldHint = tool.IsOfTheWorld,
        },
    };

    public override IReadOnlyList<object> Metadata => [];

    public override async ValueTask<CallToolResult> InvokeAsync(
        RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        try
        {
            Answer answer = await tool.Call(new Given(tool.Arguments, request.Params?.Arguments), cancellationToken);
            return new()
            {
                StructuredContent = JsonSerializer.SerializeToElement(answer, tool.Shape),
                // For clients that read text alone: the same, on one line.
                Content = [new TextContentBlock { Text = AnswerJson.Write(answer, tool.Shape) }],
            };
        }
        catch (Exception error) when (error is ToolException or ArchiveException)
        {
            return new() { IsError = true, Content = [new TextContentBlock { Text = OneLine.Of(error.Message) }] };
        }
    }

    static JsonElement Element(JsonNode node) => JsonSerializer.SerializeToElement(node, AnswerJsonContext.Default.JsonNode);
}
