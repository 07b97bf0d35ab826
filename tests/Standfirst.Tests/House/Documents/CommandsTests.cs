using System.Text.Json.Nodes;
using Standfirst.Tests.Archive;

namespace Standfirst.Tests.House.Documents;

/// <summary>Every command that a document shows is typed into a shell and does its work, and what is shown below it comes.</summary>
public class CommandsTests
{
    public static TheoryData<string> DocumentsWithCommands() =>
        [.. Document.Guides.Where(document => document.Fences.Any(ShellCommand.IsIn)).Select(document => document.Path)];

    [UnixTheory, MemberData(nameof(DocumentsWithCommands))]
    public async Task Commands_do_their_work_and_show_what_the_document_shows(string path)
    {
        Document document = Document.At(path);
        await using var scene = new Scene(document.Fences);
        var faults = new List<string>();
        Scene.Outcome[] outcomes = [];
        string section = "";
        foreach (Fence fence in document.Fences)
        {
            if (fence.Section != section)
                await scene.StopServing();
            section = fence.Section;
            if (ShellCommand.IsIn(fence))
            {
                outcomes = [];
                foreach (ShellCommand command in ShellCommand.AllOf(fence).Where(CanRun))
                {
                    Scene.Outcome outcome = await scene.Type(command.Text);
                    outcomes = [.. outcomes, outcome];
                    // 22: a server refused, which is as it should be where the document shows how.
                    if (!(outcome.Code == 22 && IsShown(document, fence)) && FaultOf(command, outcome) is { } fault)
                        faults.Add($"{command.Place}: {command.Text}\n{fault}");
                }
            }
            else if (Proofs.IsShownByCommands(document, fence)
                && outcomes.Select(outcome => FaultOf(fence, outcome)).ToArray() is var unlike
                && unlike.All(fault => fault is not null))
            {
                faults.Add($"{fence.Place}: {unlike.LastOrDefault() ?? "no command shows it"}");
            }
        }
        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
    }

    static bool CanRun(ShellCommand command) =>
        NotRun.Of(command) is null && (PostgresServer.Missing is null || !(command.Text.Contains("Host=") || command.Text.StartsWith("createdb")));

    // What comes of these commands is compared with the block behind them.
    static bool IsShown(Document document, Fence commands) =>
        document.Fences.SkipWhile(one => one != commands).Skip(1).FirstOrDefault() is { } next && Proofs.IsShownByCommands(document, next);

    static string? FaultOf(ShellCommand command, Scene.Outcome outcome)
    {
        // 28: curl has listened long enough to what never ends.
        bool isDone = outcome.Code == 0 || (outcome.Code == 28 && command.Text.Contains("curl -N"));
        return !isDone ? $"exit code {outcome.Code}\n{outcome.Output}{outcome.Error}"
            : command.Shown is { } shown ? Shown.Fault(shown, outcome.Output)
            : null;
    }

    static string? FaultOf(Fence fence, Scene.Outcome outcome) =>
        fence.Text.Trim('…', '{', '}', ' ', '\n').Length == 0 ? "it shows nothing"
        : fence.Language != "json" ? Shown.Fault(fence.Text, outcome.Output + outcome.Error)
        : Parsed(outcome.Output) is { } real ? Shown.Fault(JsonNode.Parse(fence.Text), real)
        : $"no JSON came: {outcome.Output}{outcome.Error}";

    static JsonNode? Parsed(string output)
    {
        try
        {
            return JsonNode.Parse(output);
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }
}
