using Microsoft.Extensions.DependencyInjection;
using Standfirst.Archive;

namespace Standfirst.Tests.Archive;

public class ClosingTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task An_archive_may_be_closed_twice_and_by_who_cannot_wait(Engine engine)
    {
        using var place = TestPlace.On(engine);
        var archive = await place.Open();
        await archive.Add([MadePages.Of(MadePages.Story())]);

        archive.Dispose();
        await archive.DisposeAsync();
        archive.Dispose();

        await using var again = await place.Open();
        Assert.Equal(1, (await again.Count()).Pages);
    }

    [Theory, OnSqlite]
    public async Task A_container_of_services_that_is_closed_without_waiting_closes_its_archive(Engine engine)
    {
        using var place = TestPlace.On(engine);
        using (var services = new ServiceCollection().AddStandfirst(place.Text).BuildServiceProvider())
            await services.GetRequiredService<ArticleArchive>().Count();

        File.Delete(place.Text);
    }
}
