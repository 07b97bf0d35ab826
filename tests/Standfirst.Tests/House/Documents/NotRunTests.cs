using System.Text.RegularExpressions;

namespace Standfirst.Tests.House.Documents;

/// <summary>What no test runs is told, to readers and here, and is no more than there is.</summary>
public partial class NotRunTests
{
    static readonly ShellCommand[] Commands =
        [.. Document.Guides.SelectMany(document => document.Fences).Where(ShellCommand.IsIn).SelectMany(ShellCommand.AllOf)];

    [Fact]
    public void Every_command_that_no_test_runs_is_still_in_its_document() =>
        Assert.DoesNotContain(NotRun.All, one => !Commands.Any(command => NotRun.Of(command) == one));

    [Fact]
    public void Readers_are_told_of_every_command_that_no_test_runs() =>
        Assert.Empty(Commands
            .Where(command => NotRun.Of(command) is not null)
            .Where(command => !Told().IsMatch(command.Text) && !Told().IsMatch(command.Fence.Lead))
            .Select(command => $"{command.Place}: {command.Text}"));

    [GeneratedRegex(@"\bnot\s+run\b|\bno\s+test\s+runs\b", RegexOptions.IgnoreCase)]
    private static partial Regex Told();
}
