using Standfirst.Archive.Keys;

namespace Standfirst.Tests.Archive.Keys;

public class AccessKeyListTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_key_opens_what_it_was_made_for_until_it_is_revoked(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();

        var made = Assert.IsType<KeyAnswer.Added>(await archive.Keys.Add("desk", KeyScopes.Read | KeyScopes.Write));
        await archive.Keys.Add("feed", KeyScopes.Read);

        Assert.Matches("^sf_[A-Za-z0-9_-]{43}$", made.Text);
        var found = await archive.Keys.Find(made.Text);
        Assert.Equal(("desk", KeyScopes.Read | KeyScopes.Write), (found!.Name, found.Scopes));
        Assert.True(await archive.Keys.Revoke(made.Key.Id));
        Assert.False(await archive.Keys.Revoke(made.Key.Id));
        Assert.Null(await archive.Keys.Find(made.Text));
        Assert.Equal([true, false], (await archive.Keys.All()).Select(key => key.Revoked.HasValue));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_text_of_a_key_is_in_no_file_of_the_database(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        var made = (KeyAnswer.Added)await archive.Keys.Add("zanderbroth", KeyScopes.Read);

        Assert.True(place.FilesHold("zanderbroth"));
        Assert.False(place.FilesHold(made.Text[3..]));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_day_of_its_last_use_is_noted(Engine engine)
    {
        using var place = TestPlace.On(engine);
        var noon = new DateTimeOffset(2026, 5, 3, 12, 0, 0, TimeSpan.Zero);
        await using var archive = await place.Open(new() { Clock = new StoppedClock(noon) });
        var made = (KeyAnswer.Added)await archive.Keys.Add("desk", KeyScopes.Read);
        Assert.Null(Assert.Single(await archive.Keys.All()).LastUsed);

        Assert.Equal(new DateOnly(2026, 5, 3), (await archive.Keys.Find(made.Text))!.LastUsed);
        Assert.Equal(new DateOnly(2026, 5, 3), Assert.Single(await archive.Keys.All()).LastUsed);
    }

    [Theory, OnSqlite]
    public async Task What_is_no_key_opens_nothing(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        var made = (KeyAnswer.Added)await archive.Keys.Add("desk", KeyScopes.Read);

        foreach (string text in (string[])["", "sf_", made.Text[..^1], made.Text + "A", made.Text.ToUpperInvariant(), new('a', 1_000_000)])
            Assert.Null(await archive.Keys.Find(text));
        Assert.IsType<KeyAnswer.Refused>(await archive.Keys.Add(" ", KeyScopes.Read));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => archive.Keys.Add("desk", KeyScopes.None));
    }

    sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
