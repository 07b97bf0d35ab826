using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Standfirst.App;

namespace Standfirst.Tests.House.Documents;

/// <summary>The tree of commands as it is built, to hold documents to it.</summary>
static partial class CommandLines
{
    /// <summary>The program's own command.</summary>
    public static RootCommand Root { get; } = StandfirstApp.BuildCommands(new(Stream.Null, Stream.Null, TextWriter.Null));

    /// <summary>Every command as it is typed, "batch plan" among them, with what it is.</summary>
    public static IReadOnlyList<(string Typed, Command Command)> All { get; } = [.. Below(Root, "")];

    /// <summary>What is wrong with a command line; null where it can be typed so.</summary>
    /// <param name="line">It, "standfirst" first; what stands behind a pipe or a redirection is not looked at.</param>
    public static string? FaultOf(string line)
    {
        var parse = Root.Parse([.. Words(line).Skip(1)], StandfirstApp.Parsing);
        // Where inputs are named, the parser takes an option that is none for one of them.
        Token? strange = parse.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token.Type == TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal));
        return parse.Errors.Count > 0 ? $"{line}: {parse.Errors[0].Message}"
            : strange is not null ? $"{line}: {strange.Value} is no option"
            : null;
    }

    // As a shell cuts them, near enough for what documents show.
    static IEnumerable<string> Words(string line) => Word().Matches(line)
        .Select(match => match.Value)
        .TakeWhile(word => word is not ("|" or ">" or ";" or "&&"))
        .Select(word => word.Trim('"', '\''));

    static IEnumerable<(string, Command)> Below(Command command, string typed) =>
        command.Subcommands.SelectMany(inner => Below(inner, $"{typed}{inner.Name} ").Prepend(($"{typed}{inner.Name}", inner)));

    [GeneratedRegex("""
        "[^"]*"|'[^']*'|[^\s;]+|;
        """)]
    private static partial Regex Word();
}
