using System.Globalization;
using Standfirst.Archive;
using Standfirst.Articles;
using Standfirst.Tests.House;

namespace Standfirst.Tests.Archive;

public class ErasingTests
{
    // Each stands in the open in the files while its article is stored: as a name, an address, a headline, an index word.
    static readonly string[] Distinctive = ["Quillfeather", "quillfeather", "zanderbroth", "Zanderbroth", "glimmerferry"];

    static Article Distinct() => MadePages.Story("https://www.harbour-courier.example/glimmerferry") with
    {
        Headline = "Zanderbroth sails",
    };

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_erased_is_found_in_no_file_of_the_database(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using (var archive = await place.Open())
        {
            await archive.Add([MadePages.Of(Distinct()), MadePages.Page("https://other.example/1", "Other", "Other words.")]);
            await archive.Add([MadePages.Of(Distinct() with { Headline = "Zanderbroth sails no more" })]);
            Assert.All(Distinctive, word => Assert.True(place.FilesHold(word), $"{word} must be seen before it is erased"));

            var erased = await archive.Erase(new EraseRequest.Page("http://www.harbour-courier.example/glimmerferry#top"));

            Assert.Equal(new Erased(1, 2, true), erased);
            Assert.NotNull(await archive.FindByUrl("https://other.example/1"));
            Assert.Empty((await archive.Check()).Faults);
            Assert.All(Distinctive, word => Assert.False(place.FilesHold(word), $"{word} is still there"));
        }
        Assert.All(Distinctive, word => Assert.False(place.FilesHold(word), $"{word} is there again"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_erased_page_does_not_come_back_nor_does_its_text_under_another_address(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        string text = string.Join(' ', Enumerable.Repeat("The ferry will sail on Monday.", 10));
        await archive.Add([MadePages.Page(MadePages.Ferry, "Ferry", text)]);

        await archive.Erase(new EraseRequest.Page(MadePages.Ferry));
        var again = await archive.Add(
        [
            MadePages.Page(MadePages.Ferry, "Ferry", "Another text."),
            MadePages.Page("https://copy.example/ferry", "Copied", text),
            MadePages.Page("https://copy.example/other", "Other", "Another text."),
        ]);

        Assert.Equal([StoreOutcome.Erased, StoreOutcome.Erased, StoreOutcome.New], again.Select(one => one.Outcome));
        Assert.Equal(2, (await archive.Count()).Tombstones);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_site_goes_with_its_subdomains_and_nothing_of_it_is_taken_in_again(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        await archive.Add(
        [
            MadePages.Page("https://www.courier.example/1", "One", "One."),
            MadePages.Page("https://sport.courier.example/2", "Two", "Two."),
            MadePages.Page("https://not-courier.example/3", "Three", "Three."),
        ]);

        var erased = await archive.Erase(new EraseRequest.Site("https://courier.example/"));
        var again = await archive.Add(
        [
            MadePages.Page("https://courier.example/4", "Four", "Four."),
            MadePages.Page("https://live.sport.courier.example/5", "Five", "Five."),
            MadePages.Page("https://not-courier.example/6", "Six", "Six."),
        ]);

        Assert.Equal(2, erased.Pages);
        Assert.Equal([StoreOutcome.Erased, StoreOutcome.Erased, StoreOutcome.New], again.Select(one => one.Outcome));
        Assert.Equal(2, (await archive.Count()).Pages);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_site_may_be_named_in_the_letters_of_its_country(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        await archive.Add([MadePages.Page("https://bücher.example/1", "One", "One.")]);

        var erased = await archive.Erase(new EraseRequest.Site("Bücher.example"));
        var again = Assert.Single(await archive.Add([MadePages.Page("https://www.bücher.example/2", "Two", "Two.")]));

        Assert.Equal(1, erased.Pages);
        Assert.Equal(StoreOutcome.Erased, again.Outcome);
    }

    [Theory]
    [InlineData("")]
    [InlineData("the courier")]
    [InlineData("ftp://courier.example/")]
    public void What_is_no_host_is_no_site(string site) =>
        Assert.Throws<ArgumentException>(() => new EraseRequest.Site(site));

    [Theory, OnSqlite, OnPostgres]
    public async Task Pages_that_name_a_person_are_listed_first_and_erased_then(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        await archive.Add([MadePages.Of(MadePages.Story()), MadePages.Page("https://other.example/1", "Other", "Other.")]);
        var request = new EraseRequest.Person("MARA Quillfeather");

        var listed = Assert.Single(await archive.FindToErase(request));
        var erased = await archive.Erase(request);

        Assert.Equal(("Ferry sails again", 1), (listed.Headline, listed.Versions));
        Assert.Equal(1, erased.Pages);
        Assert.Empty(await archive.FindToErase(request));
        Assert.Equal(1, (await archive.Count()).Pages);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_span_of_days_takes_in_its_first_and_its_last_day(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        string[] published = ["2024-08-03", "2024-08-04", "2024-08-05T23:59:59+02:00", "2024-08-06T00:00"];
        await archive.Add([.. published.Select((day, at) => MadePages.Of(new Article
        {
            Url = $"https://a.example/{at}",
            Text = day,
            Published = new(day, day, MomentPrecision.Day),
        }))]);

        var span = new EraseRequest.Span(new(2024, 8, 4), new(2024, 8, 5));

        Assert.Equal(
            ["https://a.example/1", "https://a.example/2"],
            (await archive.FindToErase(span)).Select(page => page.Address));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_span_is_the_same_whatever_calendar_the_machine_has(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        await archive.Add([MadePages.Of(MadePages.Story())]);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Cultures.Buddhist();
            Assert.Single(await archive.FindToErase(new EraseRequest.Span(new(2024, 8, 4), new(2024, 8, 4))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
