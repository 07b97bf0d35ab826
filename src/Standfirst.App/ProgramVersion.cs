using System.Reflection;

namespace Standfirst.App;

/// <summary>Which version of the program this is.</summary>
static class ProgramVersion
{
    /// <summary>Number and commit, as in "1.2.0+4f5e…"; two programs that share it write the same
    /// records.</summary>
    public static string Exact { get; } = typeof(ProgramVersion).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>The build: any change of the code gives another one, whatever number it bears. What browsers keep is kept for one
    /// build.</summary>
    public static string Build { get; } = typeof(ProgramVersion).Module.ModuleVersionId.ToString("N");

    /// <summary>The number alone: the commit is of no use to whoever compares versions.</summary>
    public static string Number { get; } = Exact.Split('+')[0];
}
