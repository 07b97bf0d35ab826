namespace Standfirst.Tests.House.Documents;

/// <summary>A command that a document shows and no test runs.</summary>
/// <param name="Document">The document.</param>
/// <param name="Begins">How the command begins.</param>
/// <param name="Reason">Why no test can run it.</param>
sealed record NotRun(string Document, string Begins, string Reason)
{
    /// <summary>All of them. The document says so, too, in the block or in the paragraph before it: "not run" or "no test runs".</summary>
    public static NotRun[] All { get; } =
    [
        new("README.md", "./test.sh", "it would run itself"),
        new("CONTRIBUTING.md", "dotnet build", "it would build what it runs from"),
        new("CONTRIBUTING.md", "./test.sh", "it would run itself"),
        new("CONTRIBUTING.md", "./test-browser.sh", "a suite of its own, with a browser"),
        new("CONTRIBUTING.md", "./test-cluster.sh", "a suite of its own, with a cluster"),
        new("CONTRIBUTING.md", "dotnet test", "it would run itself"),
        new("CONTRIBUTING.md", "DOTNET_EnableHWIntrinsic=0 dotnet test", "it would run itself"),
        new("CONTRIBUTING.md", "DOTNET_EnableAVX2=0 dotnet test", "it would run itself"),
        new("CONTRIBUTING.md", "dotnet run -c Release --project tools/Standfirst.Fuzzing", "it takes hours"),
        new("CONTRIBUTING.md", "STANDFIRST_TIMED=1 STANDFIRST_HOSTILE_MEGABYTES=10 dotnet test", "it measures time, which other tests take from it"),
        new("CONTRIBUTING.md", "GOLDEN=write dotnet test", "it writes what tests compare with"),
        new("CONTRIBUTING.md", "git diff", "it looks at what the one before it wrote"),
        new("CONTRIBUTING.md", "taskset -c 0 dotnet run", "it measures time, which other tests take from it"),
        new("CONTRIBUTING.md", "dotnet run -c Release --project bench/Standfirst.Bench", "it measures time, which other tests take from it"),
        new("docs/fuzzing.md", "dotnet run -c Release --project tools/Standfirst.Fuzzing", "it takes half an hour, or reads what it found"),
        new("docs/installing.md", "./publish.sh", "it compiles the framework along, for minutes, with packages that not every machine has"),
        new("docs/crawling.md", "aws batch submit-job", "it needs an account of AWS"),
    ];

    /// <summary>The entry of a command; null where it is to be run.</summary>
    public static NotRun? Of(ShellCommand command) => All.FirstOrDefault(one =>
        one.Document == command.Fence.Path && command.Text.StartsWith(one.Begins, StringComparison.Ordinal));
}
