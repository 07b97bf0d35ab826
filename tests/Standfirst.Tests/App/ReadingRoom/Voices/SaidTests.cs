using System.Net;
using AngleSharp.Dom;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Tests.App.ReadingRoom.Voices;

public class SaidTests
{
    [Fact]
    public async Task A_quotation_comes_with_its_speaker_their_role_the_day_and_the_sentence_around()
    {
        await using RoomServer room = await TownNews.Open(TownNews.Harbour());
        IElement voice = (await room.Page("/said?speaker=Ana+Ruiz")).QuerySelector(".voice")!;
        Assert.Equal("/person/Ana%20Ruiz", voice.QuerySelector(".voice-name a")!.GetAttribute("href"));
        Assert.Equal("harbour master, 41", voice.QuerySelector(".voice-role")!.TextContent);
        Assert.Equal("We will not wait,", voice.QuerySelector(".said")!.TextContent);
        Assert.Contains(
            "” said Ana Ruiz, 41, the harbour master", voice.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["direct", "in a statement", "said 2 May 2024", "in the article", "evidence"],
            voice.QuerySelectorAll(".meta > *").Select(one => one.TextContent));
    }

    [Fact]
    public async Task It_leads_to_its_place_in_the_article_and_to_its_evidence()
    {
        await using RoomServer room = await TownNews.Open(TownNews.Harbour());
        IElement[] voices = [.. (await room.Page("/said?q=site:courier.example")).QuerySelectorAll(".voice")];
        Assert.Matches(@"^/article/\d+#q1$", Link(voices[0], "in the article"));
        Assert.Matches(@"^/article/\d+/evidence\?of=quotation-1\.speaker$", Link(voices[0], "evidence"));
        Assert.Matches(@"^/article/\d+/evidence\?of=quotation-2$", Link(voices[1], "evidence"));

        static string Link(IElement voice, string words) =>
            voice.QuerySelectorAll("a").Single(link => link.TextContent == words).GetAttribute("href")!;
    }

    [Fact]
    public async Task A_speaker_whom_nobody_names_is_shown_as_such()
    {
        await using RoomServer room = await TownNews.Open(TownNews.Harbour());
        IElement voice = (await room.Page("/said?q=site:courier.example&kind=mixed")).QuerySelectorAll(".voice").Single();
        Assert.Equal("Speaker not named", voice.QuerySelector(".voice-name")!.TextContent);
        Assert.Equal("A neighbour", voice.QuerySelector(".mention")!.TextContent);
    }

    [Fact]
    public async Task A_speaker_whom_a_reader_put_right_is_shown_beside_what_was_read()
    {
        await using RoomServer room = await TownNews.Open(TownNews.Harbour());
        long id = (await room.Archive.FindByUrl(TownNews.Harbour().Url!))!.Id;
        await room.Archive.Corrections.Add(new(id, CorrectedField.Speaker, ["Mara Voss"], "Jo Tan") { Quotation = 0 });
        IElement voice = (await room.Page("/said?q=site:courier.example")).QuerySelectorAll(".voice")[0];
        Assert.Equal("Mara Voss", voice.QuerySelector(".voice-name")!.TextContent);
        Assert.Equal("put right by Jo Tan; read as Ana Ruiz", voice.QuerySelector(".voice-role")!.TextContent);
    }

    [Fact]
    public async Task Words_that_several_copies_print_are_told_once_with_who_had_them_first()
    {
        await using RoomServer room = await TownNews.Open(
            TownNews.Harbour("2024-05-04", "gazette"), TownNews.Harbour("2024-05-03", "courier"));
        IDocument page = await room.Page("/said?speaker=Ana+Ruiz");
        IElement voice = page.QuerySelectorAll(".voice").Single();
        Assert.Equal("The courier", page.QuerySelector(".voices-story .meta bdi")!.TextContent);
        Assert.Contains("first here, then in 1 copy", voice.QuerySelector(".meta")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interrupted_quotation_is_known_again_in_a_copy()
    {
        await using RoomServer room = await TownNews.Open(
            Interrupted("2024-05-03", "courier"), Interrupted("2024-05-04", "gazette"));
        IElement voice = (await room.Page("/said?speaker=Ana+Ruiz")).QuerySelectorAll(".voice")[0];
        Assert.Contains("first here, then in 1 copy", voice.QuerySelector(".meta")!.TextContent, StringComparison.Ordinal);

        static Article Interrupted(string day, string site)
        {
            Article article = TownNews.Harbour(day, site);
            Quotation whole = article.Quotations[0];
            TextSpan words = whole.Content[0];
            return article with { Quotations = [whole with { Content = [new(words.Start, 7), new(words.Start + 12, 4)] }] };
        }
    }

    [Theory]
    [InlineData("/said?kind=direct&q=site:courier.example", 1)]
    [InlineData("/said?kind=indirect&q=site:courier.example", 0)]
    [InlineData("/said?q=thick", 1)]
    [InlineData("/said?q=site:courier.example&speaker=Ana", 1)]
    [InlineData("/said?speaker=Ana+Quill", 0)]
    [InlineData("/said?speaker=%22%22&q=site:courier.example", 0)]
    [InlineData("/said?q=date:2023", 0)]
    public async Task The_list_can_be_narrowed(string path, int quotations)
    {
        await using RoomServer room = await TownNews.Open(TownNews.Harbour());
        Assert.Equal(quotations, (await room.Page(path)).QuerySelectorAll(".voice").Length);
    }

    [Fact]
    public async Task Site_and_days_become_words_of_the_query()
    {
        await using RoomServer room = await TownNews.Open(TownNews.Harbour());
        using HttpResponseMessage answer = await room.Client.GetAsync(
            "/said?q=ice&speaker=Ana&kind=mixed&site=courier.example&from=2024-05-01&to=2024-05-31");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(
            "/said?speaker=Ana&q=ice%20site%3A%22courier.example%22%20date%3A2024-05-01..2024-05-31&kind=mixed",
            answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_long_list_goes_on_and_gives_each_quotation_once()
    {
        await using RoomServer room = await TownNews.Open(
            [.. Enumerable.Range(1, 30).Select(day => Quoting($"2024-06-{day:00}"))]);
        List<string> links = [];
        string? next = "/said?q=site:many.example";
        while (next is not null)
        {
            IDocument page = await room.Page(next);
            links.AddRange(page.QuerySelectorAll(".voice a[data-open]").Select(link => link.GetAttribute("href")!));
            next = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }
        Assert.Equal(30, links.Count);
        Assert.Equal(30, links.Distinct().Count());
    }

    [Fact]
    public async Task The_exports_ask_what_the_list_asks()
    {
        await using RoomServer room = await TownNews.Open(TownNews.Harbour());
        IDocument page = await room.Page("/said?speaker=Ana+Ruiz&q=site:courier.example");
        string csv = page.QuerySelector("a[download]")!.GetAttribute("href")!;
        string[] lines = (await room.Client.GetStringAsync(csv)).Trim().Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.Contains("We will not wait,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unclear_query_is_told_and_finds_nothing()
    {
        await using RoomServer room = await TownNews.Open(TownNews.Harbour());
        IDocument page = await room.Page("/said?q=autor:ruiz");
        Assert.Contains("did you mean author:", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".voice"));
    }

    static Article Quoting(string day)
    {
        string text = $"“{day} was a fine day for word{day.Replace("-", "")} alone,” they said.";
        return new()
        {
            Url = $"https://many.example/{day}",
            Kind = PageKind.Article,
            Published = new(day, day, MomentPrecision.Day),
            Text = text,
            Quotations = [new([new(1, text.IndexOf('”') - 1)], QuotationKind.Direct)],
        };
    }
}
