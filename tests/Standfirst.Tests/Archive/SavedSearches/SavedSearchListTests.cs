using Standfirst.Archive.SavedSearches;

namespace Standfirst.Tests.Archive.SavedSearches;

public class SavedSearchListTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_search_is_kept_under_its_name_until_it_is_removed(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();

        var saved = Assert.IsType<SavedSearchAnswer.Saved>(await archive.SavedSearches.Save(" Harbour ", "ferry date:today"));
        await archive.SavedSearches.Save("bridges", "bridge -film");

        Assert.Equal(["bridges", "Harbour"], (await archive.SavedSearches.All()).Select(search => search.Name));
        Assert.Equal(saved.Search, await archive.SavedSearches.Find(saved.Search.Id));
        Assert.Equal("ferry date:today", saved.Search.Text);
        Assert.True(await archive.SavedSearches.Remove(saved.Search.Id));
        Assert.False(await archive.SavedSearches.Remove(saved.Search.Id));
        Assert.Null(await archive.SavedSearches.Find(saved.Search.Id));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_name_that_is_taken_gets_the_new_query_and_keeps_its_number(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();

        var first = (SavedSearchAnswer.Saved)await archive.SavedSearches.Save("Harbour", "ferry");
        var second = (SavedSearchAnswer.Saved)await archive.SavedSearches.Save("Harbour", "ferry OR quay");

        Assert.Equal(first.Search.Id, second.Search.Id);
        Assert.Equal("ferry OR quay", Assert.Single(await archive.SavedSearches.All()).Text);
    }

    [Theory, OnSqlite]
    public async Task What_cannot_be_saved_is_answered_with_the_reason(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        (string Name, string Query, string Reason)[] wrong =
        [
            ("  ", "ferry", "name it"), (new('a', 201), "ferry", "more than 200"), ("Ferries", "autor:ruiz", "author:"),
            ("Ferries", "-ferry", "name something that is"), ("Ferries\0", "ferry", "no words"), ("Ferries", "ferry\0", "no words"),
        ];

        foreach (var (name, query, reason) in wrong)
        {
            var refused = Assert.IsType<SavedSearchAnswer.Refused>(await archive.SavedSearches.Save(name, query));
            Assert.Contains(reason, refused.Reason);
        }
    }
}
