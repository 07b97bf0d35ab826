using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Standfirst.App.Commands;

/// <summary>Prints the program's name and version.</summary>
sealed class VersionAction : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        string version = typeof(VersionAction).Assembly
            .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        // The build appends "+" and the commit; they are of no use to whoever compares versions.
        parseResult.InvocationConfiguration.Output.WriteLine($"standfirst {version.Split('+')[0]}");
        return ExitCode.AllRead;
    }
}
