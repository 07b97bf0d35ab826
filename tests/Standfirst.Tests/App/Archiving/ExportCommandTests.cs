using Microsoft.Data.Sqlite;

namespace Standfirst.Tests.App.Archiving;

/// <summary>`standfirst export`.</summary>
public sealed class ExportCommandTests : IDisposable
{
    readonly Workbench _bench = new();

    public ExportCommandTests()
    {
        foreach (string name in (string[])["bridge", "ferry", "pier"])
            _bench.Write($"pages/{name}.html", News.Page($"The {name} of Saltmere", $"We waited for the {name}"));
        _bench.Run("add", "@pages", "--archive", "@news.db");
    }

    public void Dispose() => _bench.Dispose();

    [Theory]
    [InlineData]
    [InlineData("harbour")]
    public void A_damaged_record_is_told_and_all_others_are_exported(params string[] query)
    {
        Damage("record");

        var outcome = _bench.Run(["export", .. query, "--archive", "@news.db", "--quiet"]);

        Assert.Equal(2, outcome.Code);
        Assert.Equal("standfirst: article 2: its record is damaged\n", outcome.Error);
        Assert.Equal(
            ["The bridge of Saltmere", "The pier of Saltmere"],
            outcome.Records.Select(record => record.GetProperty("headline").GetString()));
    }

    [Fact]
    public void A_damaged_page_is_told_and_its_record_is_exported_without_it()
    {
        Damage("original");

        var outcome = _bench.Run("export", "--archive", "@news.db", "--format", "sqlite", "--output", "@copy.db");

        Assert.Equal(2, outcome.Code);
        Assert.Contains("standfirst: article 2: the bytes of its page are damaged; its record is exported without them\n", outcome.Error);
        Assert.EndsWith("standfirst: 3 articles exported, 1 damaged\n", outcome.Error);
        Assert.Equal(3, _bench.Run("search", "--archive", "@copy.db").Records.Length);
    }

    [Fact]
    public void Where_every_record_is_damaged_nothing_is_exported()
    {
        Damage("record", everywhere: true);
        Assert.Equal(3, _bench.Run("export", "--archive", "@news.db").Code);
    }

    void Damage(string table, bool everywhere = false)
    {
        using var connection = new SqliteConnection($"Data Source={_bench.PathOf("news.db")};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"update {table} set bytes = x'00ff00ff00ff'{(everywhere ? "" : " where article_id = 2")}";
        Assert.True(command.ExecuteNonQuery() > 0);
    }
}
