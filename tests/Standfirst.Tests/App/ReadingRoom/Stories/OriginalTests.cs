using System.Net;
using System.Text;
using AngleSharp.Dom;

namespace Standfirst.Tests.App.ReadingRoom.Stories;

public class OriginalTests
{
    [Fact]
    public async Task The_bytes_of_a_page_come_where_nothing_can_run_or_be_fetched()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/windows-1252.html");
        IDocument page = await room.Page("/article/1/original");
        IElement frame = page.QuerySelector("iframe")!;
        Assert.Equal("", frame.GetAttribute("sandbox"));
        Assert.Equal("/original/1", frame.GetAttribute("src"));
        Assert.Matches("^[0-9a-f]{64}$", page.QuerySelectorAll(".provenance code")[0].TextContent);

        using HttpResponseMessage answer = await room.Client.GetAsync("/original/1");
        string policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("sandbox; default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("allow-", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task Links_that_would_call_other_servers_are_disarmed_and_the_download_has_the_bytes_as_they_came()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/plain-text-record.txt");
        byte[] bytes = Encoding.UTF8.GetBytes("<!doctype html><LINK rel=preconnect href=https://other.example><link rel=icon href=x><p>Words <");
        long id = await MadeStory.Keep(room, MadeStory.Of("Words of a story."), bytes);

        Assert.Equal("<!doctype html><lynk rel=preconnect href=https://other.example><lynk rel=icon href=x><p>Words <",
            await room.Client.GetStringAsync($"/original/{id}"));
        using HttpResponseMessage file = await room.Client.GetAsync($"/original/{id}?download=1");
        Assert.Equal(bytes, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("application/octet-stream", file.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task No_encoding_hides_a_link_that_would_call_other_servers()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/plain-text-record.txt");
        // In its bytes the first reads as markup and its link does not; the escape of the second gives no letter.
        (string Charset, byte[] Bytes)[] pages =
        [
            ("utf-16le", [.. "<!-- "u8, .. "<html>"u8, .. Encoding.Unicode.GetBytes(" --><link rel=preconnect href=https://other.example><p>Words")]),
            ("iso-2022-jp", [.. "<!doctype html><l\u001B(Bink rel=preconnect href=https://other.example><p>Words"u8]),
        ];
        foreach ((string charset, byte[] bytes) in pages)
        {
            long id = await MadeStory.Keep(room, MadeStory.Of($"Words in {charset}.") with { Page = new() { Charset = charset } }, bytes);
            using HttpResponseMessage answer = await room.Client.GetAsync($"/original/{id}");
            Assert.Equal("utf-8", answer.Content.Headers.ContentType!.CharSet);
            string shown = await answer.Content.ReadAsStringAsync();
            Assert.DoesNotContain("<link", shown);
            Assert.DoesNotContain('\u001B', shown);
        }
    }

    [Fact]
    public async Task A_plain_text_is_plain_text_whatever_the_server_called_it()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/plain-text-record.txt");
        long id = await MadeStory.Keep(room, MadeStory.Of("Words of a story."), "Only words, a < b."u8.ToArray(), "image/svg+xml");
        using HttpResponseMessage answer = await room.Client.GetAsync($"/original/{id}");
        Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task Where_no_bytes_were_kept_the_page_says_so()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/plain-text-record.txt");
        long id = await MadeStory.Keep(room, MadeStory.Of("Words of a story."));
        Assert.Empty((await room.Page($"/article/{id}/original")).QuerySelectorAll("iframe"));
        using HttpResponseMessage answer = await room.Client.GetAsync($"/original/{id}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
