using System.Diagnostics;

namespace Standfirst.Tests.Archive.Databases;

public class LentConnectionTests
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_asks_no_more_is_not_answered_to_the_end(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        using var cancel = new CancellationTokenSource();
        string endless = engine == Engine.Postgres
            ? "select pg_sleep(60)::text"
            : "with recursive numbers (number) as (select 1 union all select number + 1 from numbers) select count(*) from numbers";
        long begun = Stopwatch.GetTimestamp();

        var asked = Task.Run(() => archive.Database.Read(connection => connection.QueryAsync<string>(endless), cancel.Token));
        await Task.Delay(300);
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked.WaitAsync(Patience));
        Assert.InRange(Stopwatch.GetElapsedTime(begun), TimeSpan.Zero, Patience);
        // The connection is lent again as if nothing had been.
        Assert.Equal(0, (await archive.Count()).Pages);
    }
}
