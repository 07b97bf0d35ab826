using Microsoft.Data.Sqlite;
using Standfirst.Archive;
using Standfirst.Archive.Search.Queries;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Tests.Archive;

/// <summary>The list of words by whose parts articles are found, and the places of words.</summary>
public class WordListTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_word_that_another_program_erased_is_found_by_its_parts_when_it_comes_again(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        await archive.Add([MadePages.Page(MadePages.Ferry, "Dyke", "Hochwasserschutz on the quay.")]);
        await using (var other = await place.Open())
            await other.Erase(new EraseRequest.Page(MadePages.Ferry));

        await archive.Add([MadePages.Page("https://a.example/1", "Dyke again", "Nobody pays for Hochwasserschutz here.")]);

        Assert.Equal(1, await Count(archive, "*wasser*"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_word_that_a_failed_batch_had_first_is_found_by_its_parts(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        var page = MadePages.Page(MadePages.Ferry, "Dyke", "Hochwasserschutz on the quay.");
        place.Run("alter table taken rename to taken_away");
        await Assert.ThrowsAsync<ArchiveException>(() => archive.Add([page with { TakenAs = 1 }]));
        place.Run("alter table taken_away rename to taken");

        await archive.Add([page]);

        Assert.Equal(1, await Count(archive, "*wasser*"));
    }

    // One by one they took nearly half of the writing: each went to the disk for itself.
    [Theory, OnSqlite]
    public async Task The_new_words_of_a_batch_come_into_the_index_of_parts_as_one(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();

        await archive.Add([.. Enumerable.Range(0, 100).Select(at => MadePages.Page(
            $"https://a.example/{at}", "Numbers", $"number{at} harbour{at} ferry{at} captain{at}"))]);

        using var connection = new SqliteConnection($"Data Source={place.Text};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select count(distinct segid) from word_part_idx";
        Assert.Equal(1L, command.ExecuteScalar());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_quoted_at_the_end_of_a_very_long_text_is_found_as_quoted(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        // PostgreSQL tells the places of no more than 16,383 words.
        string words = string.Join(' ', Enumerable.Range(0, 17_000).Select(at => $"w{at}"));
        string text = $"The harbour waits. {words} The harbour sinks";
        await archive.Add([MadePages.Of(new Article
        {
            Url = MadePages.Ferry,
            Text = text,
            Quotations = [new([new TextSpan(text.Length - 13, 13)], QuotationKind.Direct)],
        })]);

        Assert.Equal(1, await Count(archive, "said:harbour"));
        Assert.Equal(1, await Count(archive, "w16999"));
        Assert.Equal(0, await Count(archive, "said:waits"));
    }

    static async Task<int> Count(ArticleArchive archive, string query)
    {
        var reading = Assert.IsType<QueryReading.Understood>(SearchQuery.Parse(query));
        return (await archive.Search.Find(reading.Query)).Total.Count;
    }
}
