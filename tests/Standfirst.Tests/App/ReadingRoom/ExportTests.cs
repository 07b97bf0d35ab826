using System.Net;
using System.Text.Json;

namespace Standfirst.Tests.App.ReadingRoom;

public class ExportTests
{
    [Fact]
    public async Task All_stories_of_a_query_are_taken_along_not_the_first_page()
    {
        await using RoomServer room = await RoomServer.Open("tests/Standfirst.Tests/Pages", "tests/Standfirst.Tests/Language/Stories");
        string[] lines = (await room.Client.GetStringAsync("/export?list=stories&format=ndjson")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(lines.Length > 20);
        Assert.All(lines, line => Assert.True(JsonDocument.Parse(line).RootElement.TryGetProperty("text", out _)));
    }

    [Fact]
    public async Task A_query_narrows_what_is_taken_along()
    {
        await using RoomServer room = await RoomServer.Open();
        string lines = await room.Client.GetStringAsync("/export?list=stories&format=ndjson&q=lang:de");
        Assert.Single(lines.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("stories", "csv", "\"url\",\"canonicalUrl\"")]
    [InlineData("stories", "markdown", "---\n")]
    [InlineData("said", "csv", "\"input\",\"url\",\"headline\",\"published\",\"speaker\"")]
    [InlineData("said", "ndjson", "{\"speaker\":")]
    [InlineData("said", "markdown", "> ")]
    [InlineData("timeline", "csv", "\"input\",\"url\"")]
    [InlineData("timeline", "ndjson", "{")]
    [InlineData("timeline", "markdown", "- **")]
    [InlineData("people", "csv", "\"name\",\"articles\"")]
    [InlineData("people", "ndjson", "{\"name\":\"")]
    [InlineData("people", "markdown", "| name | articles |")]
    [InlineData("weak", "csv", "\"articleId\",\"address\"")]
    [InlineData("weak", "ndjson", "{\"articleId\":")]
    [InlineData("weak", "markdown", "| articleId |")]
    [InlineData("person", "csv", "\"person\",\"name\"")]
    [InlineData("person", "ndjson", "{\"person\":1,\"name\":\"Nerys Aldanby\"")]
    [InlineData("person", "markdown", "| person | name |")]
    public async Task Every_list_leaves_in_every_form(string list, string form, string beginning)
    {
        await using RoomServer room = await RoomServer.Open();
        string query = list switch { "people" => "&q=ne*", "person" => "&name=Nerys%20Aldanby", _ => "" };
        using HttpResponseMessage answer = await room.Client.GetAsync($"/export?list={list}&format={form}{query}");
        string file = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith(beginning, file);
        Assert.True(file.Split('\n').Length > 1, file);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.StartsWith($"standfirst-{list}.", answer.Content.Headers.ContentDisposition.FileName);
    }

    [Fact]
    public async Task What_one_speaker_said_is_taken_along_alone()
    {
        await using RoomServer room = await RoomServer.Open();
        string[] lines = (await room.Client.GetStringAsync("/export?list=said&format=ndjson&speaker=Nerys%20Aldanby"))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Equal("Nerys Aldanby", JsonDocument.Parse(line).RootElement.GetProperty("speaker").GetString()));
    }

    [Fact]
    public async Task An_unclear_query_leads_to_the_page_that_explains_it()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/hochwasser.html");
        using HttpResponseMessage answer = await room.Client.GetAsync("/export?list=stories&format=csv&q=autor:ruiz");
        Assert.Equal("/?q=autor%3Aruiz", answer.Headers.Location!.ToString());
    }
}
