using System.Text.RegularExpressions;
using Standfirst.Tests.House;

namespace Standfirst.Tests.App.Archiving;

/// <summary>What the README shows of the archive, on the sample pages that it names.</summary>
public sealed partial class ReadmeExamplesTests : IDisposable
{
    readonly Workbench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void What_the_README_asks_of_an_archive_of_the_samples_is_found()
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        _bench.Run("add", Repository.SamplePages, "--archive", "@news.db");

        string search = Search().Match(readme).Groups[1].Value, speaker = Speaker().Match(readme).Groups[1].Value;

        Assert.Equal(0, _bench.Run("search", search, "--archive", "@news.db").Code);
        Assert.Equal(0, _bench.Run("quotes", "--archive", "@news.db", "--speaker", speaker).Code);
        Assert.Equal(0, _bench.Run("person", Person().Match(readme).Groups[1].Value, "--archive", "@news.db").Code);
    }

    [GeneratedRegex("standfirst search '([^']+)' --archive news.db")]
    private static partial Regex Search();

    [GeneratedRegex("standfirst quotes --archive news.db --speaker \"([^\"]+)\"")]
    private static partial Regex Speaker();

    [GeneratedRegex("standfirst person (.+) --archive news.db")]
    private static partial Regex Person();
}
