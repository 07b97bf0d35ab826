using System.Text;
using Standfirst.Archive;
using Standfirst.Archive.Corrections;
using Standfirst.Archive.Search.Queries;
using Standfirst.Articles;
using Standfirst.Formats;

namespace Standfirst.Tests.Archive.Corrections;

public class CorrectionLogTests
{
    // Stands nowhere on a made page, only in what people put right.
    const string Unheard = "Wilhelmina Thistlewood";

    static NewCorrection Authors(long article, params string[] names) =>
        new(article, CorrectedField.Authors, names, "local") { Reason = "the byline is a picture" };

    static NewCorrection Speaker(long article, params string[] name) =>
        new(article, CorrectedField.Speaker, name, "desk") { Quotation = 0 };

    static async Task<(long Article, long Page)> Store(ArticleArchive archive, Article article)
    {
        var stored = Assert.Single(await archive.Add([MadePages.Of(article)]));
        var found = await archive.Find(stored.ArticleId!.Value);
        return (found!.Id, found.PageId);
    }

    static async Task<Article> ReadBack(ArticleArchive archive, long id) => ArticleJson.Read((await archive.Find(id))!.Record);

    [Theory, OnSqlite, OnPostgres]
    public async Task A_correction_stands_beside_what_was_read(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        var (id, page) = await Store(archive, MadePages.Story());
        byte[] before = (await archive.Find(id))!.Record.ToArray();

        var added = Assert.IsType<CorrectionAnswer.Added>(await archive.Corrections.Add(Authors(id, " Mara Lindqvist ")));

        var found = (await archive.Find(id))!;
        var article = ArticleJson.Read(found.Record);
        Assert.Equal("Ana Ruiz", Assert.Single(article.Authors).Name);
        var correction = Assert.Single(article.ReaderCorrections);
        Assert.Equal(["Mara Lindqvist"], correction.To);
        Assert.Equal(["Ana Ruiz"], correction.From);
        Assert.Equal(("local", "the byline is a picture"), (correction.By, correction.Reason));
        Assert.Equal(page, added.Correction.PageId);
        Assert.True(added.Correction.IsInForce);
        Assert.StartsWith(Encoding.UTF8.GetString(before)[..^1], Encoding.UTF8.GetString(found.Record.Span));
        Assert.Empty((await archive.Check()).Faults);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task All_corrections_are_kept_and_the_newest_stands(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        var (id, page) = await Store(archive, MadePages.Story());

        await archive.Corrections.Add(Authors(id, "Mara Lindqvist"));
        var second = (CorrectionAnswer.Added)await archive.Corrections.Add(Authors(id, "Tom Ashe", "Mara Lindqvist"));
        var day = await archive.Corrections.Add(new(id, CorrectedField.Published, ["2024-08-03T18:00+02:00"], "local"));

        Assert.IsType<CorrectionAnswer.Added>(day);
        Assert.Equal([false, true, true], (await archive.Corrections.Of(page)).Select(kept => kept.IsInForce));
        Assert.Equal(
            ["Tom Ashe", "2024-08-03T18:00+02:00"],
            (await ReadBack(archive, id)).ReaderCorrections.Select(correction => correction.To[0]));

        Assert.True(await archive.Corrections.Withdraw(second.Correction.Id));
        Assert.False(await archive.Corrections.Withdraw(second.Correction.Id));

        Assert.Equal([true, false, true], (await archive.Corrections.Of(page)).Select(kept => kept.IsInForce));
        Assert.Equal(
            ["Mara Lindqvist", "2024-08-03T18:00+02:00"],
            (await ReadBack(archive, id)).ReaderCorrections.Select(correction => correction.To[0]));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_speakers_correction_goes_with_the_words_into_a_new_version(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        var (id, page) = await Store(archive, MadePages.Story());
        Assert.IsType<CorrectionAnswer.Added>(await archive.Corrections.Add(Speaker(id, "Jon Quillfeather")));

        var (again, samePage) = await Store(archive, Moved("“No,” said Mara Quillfeather. "));
        var (without, _) = await Store(archive, MadePages.Story() with { Headline = "Gone", Quotations = [], People = [] });

        Assert.Equal(page, samePage);
        var moved = Assert.Single((await ReadBack(archive, again)).ReaderCorrections);
        Assert.Equal((1, "The ferry will sail on Monday"), (moved.Quotation!.Value, moved.Words));
        Assert.Equal(["Mara Quillfeather"], moved.From);
        Assert.Null(Assert.Single((await ReadBack(archive, without)).ReaderCorrections).Quotation);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nobody_known_is_an_answer_too(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        var (id, _) = await Store(archive, MadePages.Story());

        await archive.Corrections.Add(Speaker(id));

        Assert.Empty(Assert.Single((await ReadBack(archive, id)).ReaderCorrections).To);
        var query = Assert.IsType<QueryReading.Understood>(SearchQuery.Parse("ferry")).Query;
        var said = Assert.Single((await archive.Search.FindQuotations(query)).Quotations);
        Assert.Equal("Mara Quillfeather", said.Speaker?.Name);
        Assert.Empty(said.Correction!.To);
        Assert.Single(Assert.Single((await archive.Search.Find(query)).Hits).Corrections);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_cannot_be_is_answered_with_the_reason(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        var (id, page) = await Store(archive, MadePages.Story());
        string longest = new('a', 201);
        (NewCorrection Correction, string Reason)[] wrong =
        [
            (new(id, CorrectedField.Published, ["2024-02-30"], "local"), "is no date"),
            (new(id, CorrectedField.Published, ["yesterday"], "local"), "is no date"),
            (new(id, CorrectedField.Published, ["9999-01-01"], "local"), "still to come"),
            (new(id, CorrectedField.Published, [], "local"), "name one day"),
            (Authors(id), "name an author"),
            (Authors(id, " – "), "an author's name is empty"),
            (Authors(id, longest), "more than 200 letters"),
            (Authors(id, "Ana\nRuiz"), "no words"),
            (Authors(id, "Ana\0"), "no words"),
            (Authors(id, "Ana \uD800"), "no words"),
            (Authors(id, [.. Enumerable.Range(0, 21).Select(number => $"Author {number}")]), "more than 20"),
            (Authors(id, "Ana Ruiz"), "says already"),
            (Authors(id, "Tom Ashe") with { By = " " }, "who corrects is empty"),
            (Authors(id, "Tom Ashe") with { Reason = new('a', 1001) }, "the reason has more than 1000"),
            (Authors(id, "Tom Ashe") with { Quotation = 0 }, "no other field"),
            (Speaker(id, "Tom Ashe") with { Quotation = 1 }, "no such quotation"),
            (Speaker(id, "Tom Ashe") with { Quotation = -1 }, "no such quotation"),
            (Speaker(id, "Tom Ashe") with { Quotation = null }, "of one quotation"),
            (Speaker(id, "Tom Ashe", "Ana Ruiz"), "one speaker"),
            (Authors(id + 1, "Tom Ashe"), "no such article"),
        ];

        foreach (var (correction, reason) in wrong)
        {
            var refused = Assert.IsType<CorrectionAnswer.Refused>(await archive.Corrections.Add(correction));
            Assert.Contains(reason, refused.Reason);
        }
        Assert.Empty(await archive.Corrections.Of(page));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Corrections_of_an_erased_page_are_found_in_no_file(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        var (id, page) = await Store(archive, MadePages.Story());
        await archive.Corrections.Add(Authors(id, Unheard));
        Assert.True(place.FilesHold(Unheard));

        Assert.True((await archive.Erase(new EraseRequest.Site("harbour-courier.example"))).IsOverwritten);

        Assert.Empty(await archive.Corrections.Of(page));
        Assert.False(place.FilesHold(Unheard));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_is_erased_is_named_by_no_correction_of_other_pages(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await using var archive = await place.Open();
        var (id, page) = await Store(archive, MadePages.Story());
        await archive.Corrections.Add(Speaker(id, Unheard));
        await archive.Corrections.Add(Authors(id, "Tom Ashe"));
        Assert.True(place.FilesHold(Unheard));

        await archive.Erase(new EraseRequest.Person(Unheard.ToUpperInvariant()));

        Assert.Equal(["Tom Ashe"], Assert.Single(await archive.Corrections.Of(page)).Correction.To);
        Assert.False(place.FilesHold(Unheard));
        Assert.NotNull(await archive.Find(id));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_article_brings_its_corrections_into_another_archive(Engine engine)
    {
        using var place = TestPlace.On(engine);
        using var other = TestPlace.On(engine);
        await using var archive = await place.Open();
        var (id, _) = await Store(archive, MadePages.Story());
        await archive.Corrections.Add(Speaker(id, "Tom Ashe"));
        await archive.Corrections.Add(Authors(id, "Mara Lindqvist"));

        await using var second = await other.Open();
        var (copied, page) = await Store(second, await ReadBack(archive, id));
        await Store(second, await ReadBack(archive, id));

        Assert.Equal(2, (await second.Corrections.Of(page)).Count);
        Assert.Equal((await archive.Find(id))!.Record.ToArray(), (await second.Find(copied))!.Record.ToArray());
        await foreach (var all in second.All())
            Assert.Equal(2, ArticleJson.Read(all.Record).ReaderCorrections.Count);
    }

    /// <summary>The story with something before its quotation, so that this is the second.</summary>
    static Article Moved(string before)
    {
        var story = MadePages.Story();
        int by = before.Length;
        var first = new Quotation([new(1, 2)], QuotationKind.Direct) { Speaker = "p1", Confidence = .9 };
        return story with
        {
            Text = before + story.Text,
            Quotations =
            [
                first,
                .. story.Quotations.Select(quotation => quotation with
                {
                    Content = [.. quotation.Content.Select(span => new Standfirst.Text.TextSpan(span.Start + by, span.Length))],
                    Cue = null,
                    Mention = null,
                }),
            ],
            People = [.. story.People.Select(person => person with { Mentions = [], Descriptions = [], Relations = [] })],
            Timeline = [],
        };
    }
}
