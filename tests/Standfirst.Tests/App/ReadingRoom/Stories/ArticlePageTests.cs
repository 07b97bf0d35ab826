using System.Net;
using AngleSharp.Dom;
using Standfirst.App.ReadingRoom;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Tests.App.ReadingRoom.Stories;

public class ArticlePageTests
{
    const string Tripwire = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'>\u202E";

    [Fact]
    public async Task A_story_is_shown_with_its_head_its_people_and_its_days()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/instagram-quotation.html");
        IDocument page = await room.Page("/article/1");

        Assert.StartsWith("Novelist Nerys Aldanby", page.QuerySelector("h1")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("By Petra Quillfeather", page.QuerySelector(".byline")!.TextContent.Trim());
        Assert.Equal("stillbirth", page.QuerySelector(".content-note .why")!.TextContent);
        Assert.Contains("0808 157 0123", page.QuerySelector(".helpline-words")!.TextContent, StringComparison.Ordinal);
        IElement speaker = page.QuerySelector(".person.speaker-0")!;
        Assert.Equal("/person/Nerys%20Aldanby", speaker.QuerySelector(".person-name a")!.GetAttribute("href"));
        Assert.Contains("husband", speaker.QuerySelector(".relation")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".when li"));
        Assert.Contains("Instagram", page.QuerySelector(".post")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_value_leads_to_its_evidence_and_every_link_of_the_room_about_the_story_to_a_page()
    {
        await using RoomServer room = await RoomServer.Open();
        for (int id = 1; id <= 8; id++)
        {
            IDocument page = await room.Page($"/article/{id}");
            string[] paths = [.. page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!.Split('#')[0])
                .Where(path => path.StartsWith($"/article/{id}", StringComparison.Ordinal)).Distinct()];
            Assert.Contains(paths, path => path.Contains("/evidence?of=", StringComparison.Ordinal));
            foreach (string path in paths)
            {
                using HttpResponseMessage answer = await room.Client.GetAsync(path);
                Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode}");
            }
            foreach (IElement link in page.QuerySelectorAll("main a[href^='#']"))
                Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..]));
        }
    }

    [Fact]
    public async Task From_a_search_to_the_words_that_a_value_rests_on_it_takes_three_steps()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/instagram-quotation.html");
        IDocument found = await room.Page("/?q=Aldanby");
        IDocument story = await room.Page(found.QuerySelector("a[href^='/article/']")!.GetAttribute("href")!);
        IDocument evidence = await room.Page(story.QuerySelector(".quote-number")!.GetAttribute("href")!);
        Assert.NotEmpty(evidence.QuerySelectorAll(".cited mark"));
    }

    [Fact]
    public async Task Words_that_an_address_names_are_highlighted()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/instagram-quotation.html");
        IDocument plain = await room.Page("/article/1");
        Assert.Empty(plain.QuerySelectorAll("mark"));
        IDocument page = await room.Page("/article/1?span=5-25");
        Assert.Equal(20, page.GetElementById("span")!.TextContent.Length);
        IDocument units = await room.Page("/article/1?words=5-25");
        Assert.Equal(page.GetElementById("span")!.TextContent, units.GetElementById("span")!.TextContent);
        Assert.Empty((await room.Page("/article/1?span=5-99999999")).QuerySelectorAll("mark"));
    }

    [Fact]
    public async Task Pictures_of_others_are_let_in_where_the_reader_asked_for_them_and_nowhere_else()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/instagram-quotation.html");
        Assert.Equal(RoomPolicy.Usual, await Policy("/article/1"));
        Assert.Equal(RoomPolicy.WithPictures, await Policy("/article/1?images=show"));
        Assert.Equal(RoomPolicy.Usual, await Policy("/article/1?images=show", "cross-site"));
        Assert.Equal(RoomPolicy.WithFrame, await Policy("/article/1/original"));

        async Task<string> Policy(string path, string from = "same-origin")
        {
            using HttpResponseMessage answer = await Ask(path, from);
            string policy = answer.Headers.GetValues("Content-Security-Policy").Single();
            // A browser lays the headers of "not modified" over those that it keeps.
            using HttpResponseMessage again = await Ask(path, from, answer.Headers.ETag!.ToString());
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Equal(policy, again.Headers.GetValues("Content-Security-Policy").Single());
            return policy;
        }

        async Task<HttpResponseMessage> Ask(string path, string from, string? known = null)
        {
            using var ask = new HttpRequestMessage(HttpMethod.Get, path);
            ask.Headers.Add("Sec-Fetch-Site", from);
            if (known is not null)
                ask.Headers.Add("If-None-Match", known);
            return await room.Client.SendAsync(ask);
        }
    }

    [Fact]
    public async Task A_record_full_of_traps_is_words_and_nothing_else()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/plain-text-record.txt");
        long id = await MadeStory.Keep(room, Trapped(), "<script>alert(1)</script>"u8.ToArray());
        string[] paths = ["", "/evidence?of=headline", "/evidence?of=quotation-1.speaker", "/evidence?of=person-1", "/evidence?of=published",
            "/evidence?of=person-1.relation-1", "/evidence?of=note-1", "/versions", "/copies", "/original", "/corrections", "/corrections?of=quotation-1.speaker",
            "/corrections?of=authors", "?images=show"];
        foreach (string path in paths)
        {
            IDocument page = await room.Page($"/article/{id}{path}");
            Assert.All(page.QuerySelectorAll("script"), script => Assert.StartsWith("/assets/", script.GetAttribute("src"), StringComparison.Ordinal));
            Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute =>
                attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name == "style"));
            Assert.All(page.QuerySelectorAll("a[href]"), link => Assert.Matches("^(/|#|https?://)", link.GetAttribute("href")));
            Assert.All(page.QuerySelectorAll("img"), image => Assert.Matches("^https://", image.GetAttribute("src")));
            Assert.Empty(page.QuerySelectorAll("main iframe:not([sandbox=''])"));
        }
    }

    [Fact]
    public async Task A_headline_of_a_megabyte_fills_no_page()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/plain-text-record.txt");
        string endless = new('W', 1_000_000);
        long id = await MadeStory.Keep(room, Trapped() with
        {
            Headline = endless,
            Kicker = endless,
            Standfirst = endless,
            SiteName = endless,
            Evidence = [new("headline", endless, .5, [new(endless, endless)])],
        });
        foreach (string path in new[] { "", "/evidence?of=headline", "/versions", "/copies", "/original" })
        {
            string page = await room.Client.GetStringAsync($"/article/{id}{path}");
            Assert.InRange(page.Length, 1, 60_000);
        }
    }

    [Theory]
    [InlineData("/article/999")]
    [InlineData("/article/999/evidence?of=headline")]
    [InlineData("/article/1/evidence?of=nothing")]
    [InlineData("/article/1/evidence?of=quotation-0")]
    [InlineData("/article/1/evidence?of=quotation-99999999999")]
    [InlineData("/article/1/evidence?of=person-1.description-999")]
    [InlineData("/article/1/evidence")]
    [InlineData("/article/1/export?format=nothing")]
    [InlineData("/article/x")]
    [InlineData("/original/999")]
    public async Task What_is_not_there_is_said_to_be_not_there(string path)
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/plain-text-record.txt");
        using HttpResponseMessage answer = await room.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    static Article Trapped()
    {
        const string text = "Nobody waits “" + Tripwire + "” said Ana Ruiz";
        TextSpan words = MadeStory.In(text, Tripwire);
        return MadeStory.Of(text) with
        {
            Url = "javascript:alert(1)",
            CanonicalUrl = "javascript:alert(1)",
            Headline = Tripwire,
            Kicker = Tripwire,
            Standfirst = Tripwire,
            SiteName = Tripwire,
            Section = Tripwire,
            Genre = Tripwire,
            Language = Tripwire,
            Keywords = [Tripwire],
            Authors = [new(Tripwire, AuthorKind.Person, "javascript:alert(1)", Tripwire)],
            Dateline = new(Tripwire, Tripwire),
            Published = new("2025-11-26", Tripwire, MomentPrecision.Day),
            Links = [new(words, "javascript:alert(1)")],
            Marks = [new(words, MarkKind.Strong)],
            Images = [new("javascript:alert(1)") { Caption = Tripwire, Alt = Tripwire, Credit = Tripwire }, new("https://img.example/\"><script>alert(1)</script>")],
            Embeds = [new(Tripwire) { Url = "javascript:alert(1)", Author = Tripwire, Handle = Tripwire, Text = Tripwire, Posted = Tripwire }],
            People =
            [
                new("p1", Tripwire)
                {
                    Mentions = [words],
                    Descriptions = [new(PersonDescriptionKind.Role, Tripwire, words)],
                    Relations = [new(Tripwire, "p1", words)],
                },
            ],
            Quotations = [new([words], QuotationKind.Direct) { Speaker = "p1", Mention = words, Cue = words, Medium = Tripwire, Said = Tripwire }],
            TimeExpressions = [new(words, TimeExpressionType.Date, Tripwire)],
            Timeline = [new(Tripwire, words)],
            ContentNotes = [new(Tripwire, [words], Tripwire)],
            Evidence = [new("headline", Tripwire, .5, [new(Tripwire, Tripwire)])],
            Page = new()
            {
                Charset = Tripwire,
                Licence = new(Tripwire, "javascript:alert(1)", Tripwire),
                Corrections = [new(CorrectionKind.Correction, Tripwire) { At = Tripwire }],
                Reservations = [new(Tripwire, Tripwire, "javascript:alert(1)")],
            },
        };
    }
}
