using System.Net;
using AngleSharp.Dom;

namespace Standfirst.Tests.App.ReadingRoom;

public class FrontTests
{
    [Fact]
    public async Task The_front_shows_the_latest_stories_and_links_each()
    {
        await using RoomServer room = await RoomServer.Open();
        IDocument front = await room.Page("/");
        string[] links = [.. front.QuerySelectorAll(".story h2 a[href^='/article/']").Select(link => link.TextContent.Trim())];
        Assert.Contains("How Lodestar Ferries ran out of road", links);
        Assert.Equal(8, links.Length);
        Assert.Equal("8 stories", front.QuerySelector("[data-count]")!.TextContent);
    }

    [Fact]
    public async Task A_story_tells_its_site_day_authors_and_first_words()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/paywalled.html");
        IElement story = (await room.Page("/")).QuerySelector(".story")!;
        Assert.Equal("The Meridian Ledger", story.QuerySelector(".story-site")!.TextContent);
        Assert.Equal("20 May 2026 04:00", story.QuerySelector("time")!.TextContent);
        Assert.Equal(["Cressida Vane-Holloway", "Idris Tamblyn"], story.QuerySelectorAll(".meta a").Select(link => link.TextContent));
        Assert.StartsWith("The last passenger to leave the Polaris", story.QuerySelector(".story-snippet")!.TextContent.Trim());
        Assert.Equal("en", story.QuerySelector("h2 a")!.GetAttribute("lang")![..2]);
    }

    [Fact]
    public async Task A_search_lights_its_words_and_stays_in_the_field()
    {
        await using RoomServer room = await RoomServer.Open();
        IDocument found = await room.Page("/?q=ferries");
        Assert.Equal("ferries", found.QuerySelector("#q")!.GetAttribute("value"));
        Assert.Contains("Ferries", found.QuerySelectorAll(".story h2 mark").Select(mark => mark.TextContent));
    }

    [Fact]
    public async Task A_facet_adds_its_operator_and_a_press_takes_it_off_again()
    {
        await using RoomServer room = await RoomServer.Open();
        IDocument front = await room.Page("/");
        IElement german = Choice(front, "German");
        IDocument narrowed = await room.Page(german.GetAttribute("href")!);
        Assert.Contains("lang:", narrowed.QuerySelector("#q")!.GetAttribute("value"));
        Assert.Single(narrowed.QuerySelectorAll(".story"));
        IElement chip = narrowed.QuerySelector(".chosen a")!;
        Assert.StartsWith("Language: German", chip.TextContent);
        IDocument wide = await room.Page(chip.GetAttribute("href")!);
        Assert.Equal(8, wide.QuerySelectorAll(".story").Length);

        static IElement Choice(IDocument page, string words) =>
            page.QuerySelectorAll(".facet a").Single(link => link.TextContent.StartsWith(words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_articles_have_narrows_the_list_to_as_many_as_it_says()
    {
        await using RoomServer room = await RoomServer.Open();
        IDocument front = await room.Page("/");
        IElement[] choices = [.. front.QuerySelectorAll(".facet a[href*='has%3A']")];
        Assert.Contains("Posts and players", choices.Select(choice => choice.TextContent));
        Assert.Contains("Pictures", choices.Select(choice => choice.TextContent));
        foreach (IElement choice in choices)
        {
            IDocument narrowed = await room.Page(choice.GetAttribute("href")!);
            Assert.Equal(choice.ParentElement!.QuerySelector(".facet-count")!.TextContent, $"{narrowed.QuerySelectorAll(".story").Length}");
        }
    }

    [Fact]
    public async Task An_unclear_query_is_told_with_its_place_and_a_way_on()
    {
        await using RoomServer room = await RoomServer.Open();
        IDocument page = await room.Page("/?q=ferry+autor:ruiz");
        Assert.Equal("autor:ruiz", page.QuerySelector(".unclear mark")!.TextContent);
        Assert.Contains("did you mean author:?", page.QuerySelector(".notice")!.TextContent);
        Assert.Equal("/?q=ferry%20autor%20ruiz", page.QuerySelector(".notice a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Days_of_the_form_become_words_of_the_query()
    {
        await using RoomServer room = await RoomServer.Open();
        using HttpResponseMessage answer = await room.Client.GetAsync("/?q=ferry&from=2026-05-01&to=&sort=oldest");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/?q=ferry%20date%3A2026-05-01..&sort=oldest", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_long_list_goes_on_behind_its_last_story_until_all_were_shown_once()
    {
        await using RoomServer room = await RoomServer.Open("tests/Standfirst.Tests/Pages", "tests/Standfirst.Tests/Language/Stories");
        List<string> seen = [];
        string? next = "/?sort=oldest";
        while (next is not null)
        {
            IDocument page = await room.Page(next);
            seen.AddRange(page.QuerySelectorAll(".story h2 a").Select(link => link.GetAttribute("href")!));
            next = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }
        Assert.True(seen.Count > 20, $"{seen.Count} stories are one page");
        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Equal($"{seen.Count} stories", (await room.Page("/")).QuerySelector("[data-count]")!.TextContent);
    }

    [Fact]
    public async Task A_part_of_the_page_is_the_list_alone()
    {
        await using RoomServer room = await RoomServer.Open();
        string part = await room.Client.GetStringAsync("/?q=ferries&part=found");
        Assert.DoesNotContain("<html", part);
        Assert.Contains("class=\"story", part);
    }

    [Fact]
    public async Task Nothing_found_is_told_with_what_can_be_done()
    {
        await using RoomServer room = await RoomServer.Open();
        IDocument page = await room.Page("/?q=zyzzyva+lang:de");
        Assert.Contains("No story has all of this", page.QuerySelector(".empty")!.TextContent);
        Assert.Single(page.QuerySelectorAll(".chosen a"));
    }

    [Fact]
    public async Task Page_style_and_script_of_the_front_are_small()
    {
        await using RoomServer room = await RoomServer.Open("tests/Standfirst.Tests/Pages", "tests/Standfirst.Tests/Language/Stories");
        IDocument front = await room.Page("/");
        IEnumerable<string> loaded = front.QuerySelectorAll("link[href^='/assets/'], script[src]")
            .Select(one => one.GetAttribute("src") ?? one.GetAttribute("href")!);
        int size = (await room.Client.GetByteArrayAsync("/")).Length;
        foreach (string address in loaded)
            size += (await room.Client.GetByteArrayAsync(address)).Length;
        // Unpacked; packed it is a third.
        Assert.InRange(size, 1, 100_000);
    }
}
