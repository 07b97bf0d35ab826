using System.CommandLine;
using System.CommandLine.Invocation;

namespace Standfirst.App.Commands;

/// <summary>Prints the program's name and version.</summary>
sealed class VersionAction : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine($"standfirst {ProgramVersion.Number}");
        return ExitCode.AllRead;
    }
}
