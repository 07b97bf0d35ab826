using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Standfirst.Tests.House;

namespace Standfirst.Tests;

/// <summary>The command knows no cultures, but a program that uses the library may: others count years, write digits and the
/// minus otherwise.</summary>
public class CultureTests
{
    public const string Program = "read-in-every-culture";

    // The Buddhist calendar, the Islamic and the Persian; another minus; a dotless i.
    static readonly string[] Cultures = ["th-TH", "ar-SA", "fa-IR", "sv-SE", "tr-TR"];

    /// <summary>What runs in a process of its own: says of each culture whether all is as in none.</summary>
    public static void ReadInEachCulture()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        string invariant = Read();
        foreach (string name in Cultures)
        {
            CultureInfo.CurrentCulture = new CultureInfo(name);
            Console.WriteLine($"{name} {DateTime.UnixEpoch:yyyy} {(Read() == invariant ? "same" : "other")}");
        }
    }

    [IcuFact]
    public void No_culture_changes_a_record()
    {
        string[] lines = RunWithCultures();

        Assert.Equal(Cultures.Select(name => $"{name} same"), lines.Select(line => line.Remove(5, 5)));
        // Else the process had no cultures, and nothing was tried.
        Assert.StartsWith("th-TH 2513 ", lines[0], StringComparison.Ordinal);
    }

    static string Read()
    {
        var all = new StringBuilder();
        foreach (string sample in Repository.SampleNames)
        {
            byte[] page = File.ReadAllBytes(Path.Combine(Repository.SamplePages, sample));
            var article = sample.EndsWith(".txt", StringComparison.Ordinal) ? NewsReader.ReadPlainText(page) : NewsReader.Read(page);
            all.Append(Records.Json(sample, article)).Append(article.Published?.Day.DayNumber);
            foreach (var (_, words) in Records.InEachFormat(article))
                all.Append(words);
        }
        return all.ToString();
    }

    static string[] RunWithCultures()
    {
        string program = typeof(CultureTests).Assembly.Location;
        string config = Path.Combine(Path.GetTempPath(), $"standfirst-cultures-{Environment.ProcessId}.runtimeconfig.json");
        File.WriteAllText(config, File.ReadAllText(Path.ChangeExtension(program, "runtimeconfig.json"))
            .Replace("\"System.Globalization.Invariant\": true", "\"System.Globalization.Invariant\": false", StringComparison.Ordinal));
        try
        {
            var start = new ProcessStartInfo("dotnet", [
                "exec", "--runtimeconfig", config, "--depsfile", Path.ChangeExtension(program, "deps.json"), program, Program])
            {
                RedirectStandardOutput = true,
            };
            using var process = Process.Start(start)!;
            string said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }
        finally
        {
            File.Delete(config);
        }
    }
}

/// <summary>A fact that is skipped where the machine has no library of cultures.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class IcuFactAttribute : FactAttribute
{
    // As the runtime looks for it on Linux; elsewhere it is part of the system.
    const int OldestVersion = 50, NewestVersion = 120;

    public IcuFactAttribute() => Skip = IsThere() ? null : "needs ICU (libicu), which is not installed";

    static bool IsThere() => !OperatingSystem.IsLinux() || Enumerable.Range(OldestVersion, NewestVersion - OldestVersion)
        .Any(version => NativeLibrary.TryLoad($"libicuuc.so.{version}", out _));
}
