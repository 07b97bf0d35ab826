using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Standfirst.App.Mcp.Answers;
using Standfirst.App.Mcp.Tools;
using Standfirst.Archive;

namespace Standfirst.App.Mcp;

/// <summary>One conversation in the Model Context Protocol, over standard input and output.</summary>
/// <param name="archive">What is asked; nothing in it is changed.</param>
/// <param name="settings">What is allowed.</param>
/// <param name="streams">Where it speaks: nothing but the protocol on the output.</param>
sealed class McpSession(ArticleArchive archive, McpSettings settings, StandardStreams streams)
{
    const string Instructions = "Standfirst keeps news articles and what was read from them: quotations, people, days, copies. "
        + "Every tool only reads. Every passage comes with its article's number, its address, and where it stands in the article's "
        + "text (start and end in Unicode code points): cite these. Begin with search_articles or search_quotes. " + Answer.Warning;

    /// <summary>Answers until the input ends and all that was asked is answered.</summary>
    public async Task Run(CancellationToken cancel)
    {
        using var pages = new PageShelf(settings);
        using var logging = LoggerFactory.Create(builder => builder
            .SetMinimumLevel(LogLevel.Warning)
            .AddProvider(new ErrorLines(streams.Error)));
        await using var transport = new LineTransport(streams);
        await using var server = McpServer.Create(transport, OptionsOf(pages), logging);
        await Task.WhenAll(transport.Run(cancel), server.RunAsync(cancel));
    }

    McpServerOptions OptionsOf(PageShelf pages) => new()
    {
        ServerInfo = new Implementation { Name = "standfirst", Title = "Standfirst", Version = ProgramVersion.Number },
        ServerInstructions = Instructions,
        Capabilities = new() { Tools = new() { ListChanged = false } },
        ToolCollection = [.. ToolTable.Of(archive, pages).Select(tool => new OfferedTool(tool))],
    };
}
