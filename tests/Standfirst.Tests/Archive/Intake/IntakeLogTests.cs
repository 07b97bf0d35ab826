using Standfirst.Archive.Intake;

namespace Standfirst.Tests.Archive.Intake;

public class IntakeLogTests
{
    static readonly DateTimeOffset Noon = new(2025, 8, 5, 12, 0, 0, TimeSpan.Zero);

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_stored_under_a_key_is_known_as_taken(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        long key = TakenKey.Of("ferry.html", "1024"), other = TakenKey.Of("bridge.html", "2048");

        await archive.Add([MadePages.Of(MadePages.Story(), "ferry.html") with { TakenAs = key }]);
        await archive.Add([MadePages.Of(MadePages.Story(), "ferry.html") with { TakenAs = key }]);

        Assert.Equal([key], await archive.Intake.Taken([key, other]));
        await archive.Intake.Take([other, other]);
        Assert.Equal([key, other], (await archive.Intake.Taken([key, other])).OrderBy(taken => taken == other));
        Assert.Empty(await archive.Intake.Taken([]));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_source_is_remembered_as_it_fares_until_it_is_forgotten(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        var source = new WatchedSource("https://www.harbour-courier.example/feed", Noon);

        await archive.Intake.Watch(source.Address, source.Due);
        Assert.Equal([source], await archive.Intake.Sources());

        var fared = source with
        {
            Title = "Harbour Courier",
            ETag = "\"v1\"",
            LastModified = "Tue, 05 Aug 2025 11:00:00 GMT",
            Checked = Noon,
            Due = Noon.AddMinutes(15),
            Failures = 2,
            Trouble = "no such host",
        };
        await archive.Intake.Save(fared);
        await archive.Intake.Watch(source.Address, Noon.AddDays(1));
        Assert.Equal([fared], await archive.Intake.Sources());

        await archive.Intake.Forget(source.Address);
        await archive.Intake.Save(fared);
        Assert.Empty(await archive.Intake.Sources());
    }

    [Fact]
    public void Words_that_are_parted_elsewhere_have_another_key()
    {
        Assert.Equal(TakenKey.Of("a", "bc"), TakenKey.Of("a", "bc"));
        Assert.NotEqual(TakenKey.Of("a", "bc"), TakenKey.Of("ab", "c"));
    }
}
