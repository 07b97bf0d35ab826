using Standfirst.Archive.Search;
using Standfirst.Archive.Search.Queries;
using Standfirst.Archive.Search.Quotations;
using Standfirst.Articles;

namespace Standfirst.Tests.Archive.Search;

/// <summary>Quotations, timelines and facets out of many articles.</summary>
public class QuotationSearchTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_quotation_is_found_by_its_words_and_its_speaker(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        await archive.Add([MadePages.Of(MadePages.Story())]);

        var found = await archive.Search.FindQuotations(Query("sail speaker:quillfeather site:harbour-courier.example"));

        var quotation = Assert.Single(found.Quotations);
        Assert.Equal("The ferry will sail on Monday", quotation.Words);
        Assert.Equal("Mara Quillfeather", quotation.Speaker!.Name);
        Assert.Equal("41", Assert.Single(quotation.Speaker.Descriptions).Value);
        Assert.Equal("sail", Assert.Single(quotation.Hits).Of(MadePages.Story().Text).ToString());
        Assert.Equal("2024-08-04", quotation.Quotation.Said);
        Assert.Equal("“The ferry will sail on Monday,” said Mara Quillfeather, 41, at the quay.", quotation.Sentence);
        Assert.Equal(quotation.Sentence, quotation.SentenceSpan.Of(MadePages.Story().Text).ToString());
        Assert.Null(quotation.Role);
        Assert.Null(quotation.Correction);
        Assert.Null(found.Next);
    }

    [Theory]
    [InlineData("It rained. “No,” she said. “Not now.” He left.", "No", "“No,” she said.")]
    [InlineData("It rained. “No,” she said. “Not now.” He left.", "Not now.", "“Not now.”")]
    [InlineData("First line\n“No” is what she said", "No", "“No” is what she said")]
    [InlineData("Er ging. „Nein“, sagte sie! Dann nichts.", "Nein", "„Nein“, sagte sie!")]
    [InlineData("He said that they wait", "they wait", "He said that they wait")]
    public void The_sentence_around_a_quotation_is_given_whole(string text, string said, string sentence)
    {
        var quotation = new Quotation([new(text.IndexOf(said, StringComparison.Ordinal), said.Length)], QuotationKind.Direct);

        Assert.Equal(sentence, SentenceAround.Find(text, quotation).Of(text).ToString());
    }

    [Fact]
    public void A_sentence_without_an_end_is_cut_and_no_character_with_it()
    {
        string text = string.Concat(Enumerable.Repeat("🎉", 5000));

        var around = SentenceAround.Find(text, new([new(4000, 2)], QuotationKind.Direct));

        Assert.InRange(around.Length, 100, 1200);
        Assert.False(char.IsLowSurrogate(text[around.Start]));
        Assert.False(char.IsLowSurrogate(text[around.End]));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Words_outside_of_the_marks_are_not_said(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        await archive.Add([MadePages.Of(MadePages.Story())]);

        Assert.Empty((await archive.Search.FindQuotations(Query("quay"))).Quotations);
        Assert.Empty((await archive.Search.FindQuotations(Query("speaker:jon"))).Quotations);
        Assert.Empty((await archive.Search.FindQuotations(Query("ferry -monday"))).Quotations);
        Assert.Single((await archive.Search.FindQuotations(Query("headline:again"))).Quotations);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_pages_of_quotations_hold_each_once(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        await archive.Add(MadeNews.Pages(60));

        var whole = await archive.Search.FindQuotations(Query("the"), new() { Size = 200 });
        List<(long, int)> paged = [];
        SearchCursor? cursor = null;
        do
        {
            var page = await archive.Search.FindQuotations(Query("the"), new() { Size = 4, After = cursor });
            paged.AddRange(page.Quotations.Select(quotation => (quotation.ArticleId, quotation.Position)));
            cursor = page.Next;
        }
        while (cursor is not null);

        Assert.NotEmpty(paged);
        Assert.Equal(whole.Quotations.Select(quotation => (quotation.ArticleId, quotation.Position)), paged);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_timeline_tells_the_days_of_many_articles_in_order(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        var story = MadePages.Story();
        await archive.Add(
        [
            MadePages.Of(story),
            MadePages.Of(story with { Url = story.Url + "/2", Timeline = [story.Timeline[0] with { Date = "2023-01" }] }),
            MadePages.Of(story with { Url = story.Url + "/3", Headline = "Other", Timeline = story.Timeline }),
        ]);

        var timeline = await archive.Search.Timeline(Query("ferry"));
        var first = await archive.Search.Timeline(Query("ferry"), new() { Size = 1 });
        var second = await archive.Search.Timeline(Query("ferry"), new() { Size = 1, After = first.Next });

        Assert.Equal(["2023-01", "2024-08-05"], timeline.Entries.Select(entry => entry.Date));
        Assert.All(timeline.Entries, entry => Assert.Equal("Her husband Jon waited.", entry.Words));
        Assert.Equal("2023-01", Assert.Single(first.Entries).Date);
        Assert.Equal("2024-08-05", Assert.Single(second.Entries).Date);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Facets_count_what_the_articles_are_filed_under(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        var story = MadePages.Story();
        await archive.Add([MadePages.Of(story), MadePages.Of(story with { Url = story.Url + "/2", Section = "Sport" })]);

        var facets = (await archive.Search.Facets(Query("ferry"))).Facets;

        Assert.Equal(
            ["site", "section", "author", "speaker", "person", "language", "kind", "genre", "has", "year"],
            facets.Select(facet => facet.Name));
        Assert.Equal(
            ["Harbour Courier", "Local", "Ana Ruiz", "Mara Quillfeather", "Jon", "en", "article", "news", "quote", "2024"],
            facets.Select(facet => facet.Values[0].Value));
        Assert.Equal([2, 1, 2, 2, 2, 2, 2, 2, 2, 2], facets.Select(facet => facet.Values[0].Stories));
        Assert.Equal("site:harbour-courier.example", facets[0].Values[0].Query!.ToString());
        foreach (var value in facets.SelectMany(facet => facet.Values))
            Assert.Equal(value.Stories, (await archive.Search.Find(value.Query!)).Total.Count);
    }

    static SearchQuery Query(string typed) => Assert.IsType<QueryReading.Understood>(SearchQuery.Parse(typed)).Query;
}
