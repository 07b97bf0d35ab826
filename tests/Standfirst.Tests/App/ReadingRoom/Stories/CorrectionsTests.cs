using System.Net;
using AngleSharp.Dom;
using Standfirst.Archive;

namespace Standfirst.Tests.App.ReadingRoom.Stories;

public class CorrectionsTests
{
    const string Sample = "samples/pages/instagram-quotation.html";

    [Fact]
    public async Task A_corrected_byline_is_shown_as_such_beside_what_the_machine_read_until_it_is_withdrawn()
    {
        await using RoomServer room = await RoomServer.Open(Sample);
        using HttpResponseMessage sent = await Correct(room, "authors", "Petra Quill\nJo Tan", "asked the desk");
        Assert.Equal("/article/1", sent.Headers.Location?.ToString());

        IDocument page = await room.Page("/article/1");
        Assert.Equal("By Petra Quill, Jo Tan corrected", page.QuerySelector(".byline")!.TextContent.Trim());
        Assert.Contains("The machine read: Petra Quillfeather", page.QuerySelector(".machine")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Petra Quill, Jo Tan", page.GetElementById("story")!.GetAttribute("data-cite"), StringComparison.Ordinal);

        IDocument evidence = await room.Page("/article/1/evidence?of=authors");
        Assert.Contains("By local on", evidence.QuerySelector(".evidence-note")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("asked the desk", evidence.QuerySelector(".evidence-note q")!.TextContent);
        Assert.Equal("Petra Quillfeather", evidence.QuerySelector(".evidence-value.machine")!.TextContent);

        IDocument list = await room.Page("/article/1/corrections");
        IElement withdraw = list.QuerySelector(".correction-list form")!;
        using HttpResponseMessage withdrawn = await Send(room, withdraw);
        Assert.Equal(HttpStatusCode.Redirect, withdrawn.StatusCode);
        Assert.Equal("By Petra Quillfeather", (await room.Page("/article/1")).QuerySelector(".byline")!.TextContent.Trim());
        Assert.Contains("Withdrawn on", (await room.Page("/article/1/corrections")).QuerySelector(".correction-list")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corrected_speaker_gives_the_quotation_their_name_and_colour()
    {
        await using RoomServer room = await RoomServer.Open(Sample);
        IDocument before = await room.Page("/article/1");
        string colour = ColourOf(before.GetElementById("q1")!);
        using HttpResponseMessage sent = await Correct(room, "quotation-1.speaker", "Ada Somebody");
        Assert.Equal("/article/1#q1", sent.Headers.Location?.ToString());

        IDocument page = await room.Page("/article/1");
        Assert.StartsWith("Quotation 1, Ada Somebody", page.QuerySelector(".quote-number")!.GetAttribute("aria-label"), StringComparison.Ordinal);
        IElement card = page.QuerySelectorAll(".person").First(person => person.TextContent.Contains("Ada Somebody", StringComparison.Ordinal));
        Assert.Equal(ColourOf(page.GetElementById("q1")!), ColourOf(card));
        Assert.NotEqual(ColourOf(page.GetElementById("q2")!), ColourOf(page.GetElementById("q1")!));
        Assert.Equal("Nerys Aldanby", (await room.Page("/article/1/evidence?of=quotation-1.speaker")).QuerySelector(".machine")!.TextContent);
        Assert.Equal(colour, ColourOf(before.GetElementById("q2")!));

        using HttpResponseMessage nobody = await Correct(room, "quotation-1.speaker", "");
        Assert.Equal("speaker-none", ColourOf((await room.Page("/article/1")).GetElementById("q1")!));

        static string ColourOf(IElement element) => element.ClassList.Single(name => name.StartsWith("speaker-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_corrected_day_is_printed_as_a_day()
    {
        await using RoomServer room = await RoomServer.Open(Sample);
        using HttpResponseMessage sent = await Correct(room, "published", "2025-11-24");
        string head = (await room.Page("/article/1")).QuerySelector(".story-head")!.TextContent;
        Assert.Contains("24 November 2025 corrected", head, StringComparison.Ordinal);
        Assert.Contains("the machine read: 26 November 2025", head, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_kept_comes_back_with_the_reason_and_what_was_written()
    {
        await using RoomServer room = await RoomServer.Open(Sample);
        using HttpResponseMessage answer = await Correct(room, "published", "<script>soon</script>", "because");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        IDocument page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Contains("is no date", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("<script>soon</script>", page.GetElementById("to")!.GetAttribute("value"));
        Assert.Equal("because", page.GetElementById("reason")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_form_that_this_room_did_not_give_changes_nothing()
    {
        await using RoomServer room = await RoomServer.Open(Sample);
        using var form = new FormUrlEncodedContent([new("of", "authors"), new("to", "Somebody Else")]);
        using HttpResponseMessage answer = await room.Client.PostAsync("/article/1/corrections", form);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(await room.Archive.Corrections.Of((await room.Archive.Find(1))!.PageId));
    }

    [Theory]
    [InlineData("headline")]
    [InlineData("quotation-1")]
    [InlineData("quotation-99.speaker")]
    [InlineData("person-1")]
    public async Task Only_what_people_can_know_better_is_asked_for(string of)
    {
        await using RoomServer room = await RoomServer.Open(Sample);
        using HttpResponseMessage answer = await room.Client.GetAsync($"/article/1/corrections?of={of}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_page_takes_back_its_own_corrections_alone()
    {
        await using RoomServer room = await RoomServer.Open(Sample, "samples/pages/windows-1252.html");
        using HttpResponseMessage sent = await Correct(room, "authors", "Jo Tan");
        IElement withdraw = (await room.Page("/article/1/corrections")).QuerySelector(".correction-list form")!;
        withdraw.SetAttribute("action", "/article/2/corrections?handler=Withdraw");
        using HttpResponseMessage answer = await Send(room, withdraw);
        Assert.Contains(await room.Archive.Corrections.Of((await room.Archive.Find(1))!.PageId), kept => kept.IsInForce);
    }

    [Fact]
    public async Task A_page_that_the_browser_has_is_not_sent_again_until_something_changes()
    {
        await using RoomServer room = await RoomServer.Open(Sample);
        using HttpResponseMessage first = await room.Client.GetAsync("/article/1");
        string tag = first.Headers.ETag!.ToString();
        Assert.Equal(HttpStatusCode.NotModified, await Again());

        using HttpResponseMessage sent = await Correct(room, "authors", "Jo Tan");
        Assert.Equal(HttpStatusCode.OK, await Again());

        async Task<HttpStatusCode> Again()
        {
            using var ask = new HttpRequestMessage(HttpMethod.Get, "/article/1");
            ask.Headers.Add("If-None-Match", tag);
            using HttpResponseMessage answer = await room.Client.SendAsync(ask);
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task A_story_that_was_erased_is_gone_and_its_bytes_with_it()
    {
        await using RoomServer room = await RoomServer.Open(Sample, "samples/pages/windows-1252.html");
        StoredArticle first = (await room.Archive.Find(1))!;
        await room.Archive.Erase(new EraseRequest.Page(first.Address));
        foreach (string path in new[] { "/article/1", "/article/1/original", "/article/1/evidence?of=headline", "/article/1/corrections" })
        {
            using HttpResponseMessage answer = await room.Client.GetAsync(path);
            Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        }
        using HttpResponseMessage bytes = await room.Client.GetAsync("/original/1");
        Assert.Equal(HttpStatusCode.NotFound, bytes.StatusCode);
    }

    static async Task<HttpResponseMessage> Correct(RoomServer room, string of, string to, string reason = "")
    {
        IElement form = (await room.Page($"/article/1/corrections?of={of}")).QuerySelector(".correct-form")!;
        return await Send(room, form, ("to", to), ("reason", reason));
    }

    /// <summary>Sends a form as a browser does, with some fields filled in.</summary>
    static async Task<HttpResponseMessage> Send(RoomServer room, IElement form, params (string Name, string Value)[] filled)
    {
        var fields = form.QuerySelectorAll("input[type=hidden]")
            .Select(field => (Name: field.GetAttribute("name")!, Value: field.GetAttribute("value")!))
            .Concat(filled)
            .Select(field => new KeyValuePair<string, string>(field.Name, field.Value));
        using var content = new FormUrlEncodedContent(fields);
        return await room.Client.PostAsync(form.GetAttribute("action"), content);
    }
}
