using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Standfirst.App.Api;
using Standfirst.App.Serving;
using Standfirst.Archive;
using Standfirst.Formats;
using Standfirst.Fuzzing.Judging;
using Standfirst.Tests.App.ReadingRoom;

namespace Standfirst.Tests.App.Api;

public class AnswersTests(ApiServer server) : IClassFixture<ApiServer>
{
    [Fact]
    public async Task What_is_read_is_the_record_that_the_command_reads()
    {
        using var bench = new Workbench();
        bench.Write("page.html", ApiServer.Page);
        string expected = bench.Run("read", "@page.html", "--url", "https://www.harbour-courier.example/quay", "--format", "ndjson").Output;
        using HttpResponseMessage answer = await server.Client.PostAsync(
            "/api/v1/read?url=https://www.harbour-courier.example/quay",
                new StringContent(ApiServer.Page, Encoding.UTF8, "text/html"));
        string given = await answer.Content.ReadAsStringAsync();
        Assert.Equal(Comparable(expected), Comparable(given));

        static string Comparable(string record)
        {
            JsonObject fields = JsonNode.Parse(record)!.AsObject();
            fields.Remove("input");
            fields["page"]!.AsObject().Remove("milliseconds");
            return fields.ToJsonString();
        }
    }

    [Fact]
    public async Task What_is_found_is_told_in_the_words_of_the_command()
    {
        await using RoomServer room = await RoomServer.Open();
        string place = $"{room.Archive.Name}";
        using var bench = new Workbench();

        string hit = bench.Run("search", "ferry", "--archive", place, "--format", "hits").Output.Split('\n')[0];
        string people = bench.Run("person", "Nerys Aldanby", "--archive", place, "--format", "json").Output;

        Assert.Equal(Field(await room.Client.GetStringAsync("/api/v1/search?q=ferry"), "hits")[0]!.ToJsonString(), Plain(hit));
        Assert.Equal(Plain(await room.Client.GetStringAsync("/api/v1/people/Nerys%20Aldanby")), Plain(people));

        static JsonNode Field(string json, string name) => JsonNode.Parse(json)![name]!;

        static string Plain(string json) => JsonNode.Parse(json)!.ToJsonString();
    }

    [Fact]
    public async Task The_encoding_comes_with_the_query_or_the_content_type()
    {
        byte[] page = Encoding.Latin1.GetBytes(
            "<h1>M\u00fcller geht</h1><p>Der Hafenmeister Jens M\u00fcller verl\u00e4sst den Hafen von Saltmere nach "
            + "zehn Jahren.</p>");
        foreach (var (path, type) in ((string, string)[])
            [("/api/v1/read?charset=windows-1252", "text/html"), ("/api/v1/read", "text/html; charset=\"windows-1252\"")])
        {
            using var body = new ByteArrayContent(page) { Headers = { ContentType = MediaTypeHeaderValue.Parse(type) } };
            using HttpResponseMessage answer = await server.Client.PostAsync(path, body);
            Assert.Equal("Müller geht", JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["headline"]!.GetValue<string>());
        }
    }

    [Fact]
    public async Task A_page_may_come_packed_and_a_bomb_is_refused()
    {
        await using RoomServer room = await RoomServer.Open(new ServeSettings { MaxBytes = 100_000 });
        using HttpResponseMessage read = await room.Client.PostAsync("/api/v1/read", Packed(ApiServer.Page));
        Assert.Equal("Quay closed until spring",
            JsonNode.Parse(await read.Content.ReadAsStringAsync())!["headline"]!.GetValue<string>());

        using HttpResponseMessage refused = await room.Client.PostAsync(
            "/api/v1/read", Packed(ApiServer.Page + new string(' ', 1_000_000)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
        Assert.Contains("urn:standfirst:problem:too-large", await refused.Content.ReadAsStringAsync());

        static ByteArrayContent Packed(string page) =>
            new(Workbench.Gzip(page)) { Headers = { ContentEncoding = { "gzip" } } };
    }

    [Theory]
    [InlineData("/api/v1/read")]
    [InlineData("/api/v1/articles")]
    public async Task A_page_of_too_many_bytes_is_refused(string path)
    {
        await using RoomServer room = await RoomServer.Open(new ServeSettings { MaxBytes = 1000 });
        using HttpResponseMessage answer = await room.Client.PostAsync(
            path, new StringContent(ApiServer.Page + new string(' ', 1000)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("urn:standfirst:problem:too-large", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_page_that_was_erased_does_not_come_back_and_one_that_is_none_is_not_kept()
    {
        await using RoomServer room = await RoomServer.Open();
        const string path = "/api/v1/articles?url=https://www.harbour-courier.example/quay";
        using HttpResponseMessage added = await room.Client.PostAsync(path, ApiServer.Body);
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        await room.Archive.Erase(new EraseRequest.Page("https://www.harbour-courier.example/quay"));
        using HttpResponseMessage again = await room.Client.PostAsync(path, ApiServer.Body);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        using HttpResponseMessage none = await room.Client.PostAsync(path, new StringContent("%PDF-1.7"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, none.StatusCode);
    }

    [Fact]
    public async Task An_added_page_is_found_where_the_answer_says()
    {
        await using RoomServer room = await RoomServer.Open();
        using HttpResponseMessage added = await room.Client.PostAsync(
            "/api/v1/articles?url=https://www.harbour-courier.example/quay", ApiServer.Body);
        using HttpResponseMessage record = await room.Client.GetAsync(added.Headers.Location);
        Assert.Equal("Quay closed until spring",
            JsonNode.Parse(await record.Content.ReadAsStringAsync())!["headline"]!.GetValue<string>());
        using HttpResponseMessage original = await room.Client.GetAsync(added.Headers.Location + "/original");
        Assert.Equal(ApiServer.Page, await original.Content.ReadAsStringAsync());
        Assert.Equal("attachment", original.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Contains("sandbox", original.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Fact]
    public async Task A_record_is_given_byte_for_byte_as_it_is_stored()
    {
        long id = await server.Find("ferrywoman");
        byte[] given = await server.Client.GetByteArrayAsync($"/api/v1/articles/{id}");
        Assert.Equal((await server.Room.Archive.Find(id))!.Record.ToArray(), given);
    }

    [Theory]
    [InlineData("text/markdown", "text/markdown")]
    [InlineData("text/html,application/xhtml+xml,*/*;q=0.8", "text/html")]
    [InlineData("text/csv;q=0.5, application/json;q=0.4", "text/csv")]
    [InlineData("application/*", "application/json")]
    [InlineData("image/png, */*;q=0.1", "application/json")]
    [InlineData("application/ld+json", "application/ld+json")]
    public async Task A_record_comes_as_it_is_accepted(string accept, string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/articles/{await server.Find("ferrywoman")}");
        request.Headers.Accept.ParseAdd(accept);
        using HttpResponseMessage answer = await server.Client.SendAsync(request);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Accept", answer.Headers.Vary);
    }

    [Fact]
    public async Task Who_has_the_answer_is_told_so_until_something_is_stored()
    {
        await using RoomServer room = await RoomServer.Open();
        using HttpResponseMessage first = await room.Client.GetAsync("/api/v1/search?q=quay");
        Assert.Equal(HttpStatusCode.NotModified, await Again());
        await room.Client.PostAsync("/api/v1/articles?url=https://www.harbour-courier.example/quay", ApiServer.Body);
        Assert.Equal(HttpStatusCode.OK, await Again());

        async Task<HttpStatusCode> Again()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/search?q=quay");
            request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
            using HttpResponseMessage answer = await room.Client.SendAsync(request);
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task A_correction_moves_the_tag_and_stands_in_the_record_with_who_made_it()
    {
        await using RoomServer room = await RoomServer.Open();
        using HttpResponseMessage before = await room.Client.GetAsync("/api/v1/articles/1");
        using HttpResponseMessage made = await room.Client.PostAsync(
            "/api/v1/articles/1/corrections", new StringContent("""{"field": "authors", "to": ["Ana Ruiz"]}""", Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        using HttpResponseMessage after = await room.Client.GetAsync("/api/v1/articles/1");
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
        JsonNode correction = JsonNode.Parse(await after.Content.ReadAsStringAsync())!["readerCorrections"]![0]!;
        Assert.Equal("local", correction["by"]!.GetValue<string>());
        Assert.Equal("Ana Ruiz", correction["to"]![0]!.GetValue<string>());
    }

    [Fact]
    public async Task Cursors_lead_through_everything_once()
    {
        var seen = new List<long>();
        string? cursor = null;
        do
        {
            JsonObject page = await server.Get($"/api/v1/search?limit=3&cursor={cursor}");
            seen.AddRange(page["hits"]!.AsArray().Select(hit => hit!["id"]!.GetValue<long>()));
            cursor = page["next"]?.GetValue<string>();
        }
        while (cursor is not null);
        Assert.Equal(8, seen.Count);
        Assert.Equal(seen.Count, seen.Distinct().Count());
    }

    [Fact]
    public async Task Places_are_those_of_the_record()
    {
        JsonObject found = await server.Get("/api/v1/quotations?limit=50");
        Assert.NotEmpty(found["quotations"]!.AsArray());
        foreach (JsonNode? said in found["quotations"]!.AsArray())
        {
            JsonObject record = await server.Get($"/api/v1/articles/{said!["article"]!["id"]}");
            JsonNode quotation = record["quotations"]![said["number"]!.GetValue<int>()]!;
            Assert.Equal(quotation["content"]!.ToJsonString(), said["content"]!.ToJsonString());
        }
    }

    [Fact]
    public async Task An_export_is_every_record_on_a_line_of_its_own()
    {
        string export = await server.Client.GetStringAsync("/api/v1/export");
        string[] lines = export.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(8, lines.Length);
        Assert.All(lines, line => Assert.NotNull(ArticleJson.Read(Encoding.UTF8.GetBytes(line)).Headline));
        Assert.StartsWith(ArticleCsv.Header, await server.Client.GetStringAsync("/api/v1/export?q=ferry&format=csv"));
    }

    [Fact]
    public async Task The_json_of_the_framework_and_of_the_compiler_is_the_same()
    {
        string fromFramework = (await server.Get("/api/v1/search?limit=1")).ToJsonString();
        var read = System.Text.Json.JsonSerializer.Deserialize(fromFramework, ApiJson.Shape.HitList);
        Assert.Equal(
            JsonNode.Parse(fromFramework)!.ToJsonString(),
            JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(read, ApiJson.Shape.HitList))!.ToJsonString());
    }

    [Fact]
    public async Task The_record_s_schema_holds_for_every_golden_record()
    {
        var document = new JsonObject { ["schema"] = RecordSchema.Make() };
        foreach (string path in Directory.EnumerateFiles(
            Path.Combine(House.Repository.Root, "tests/Standfirst.Tests/Pages"), "record.json", SearchOption.AllDirectories))
        {
            JsonNode record = JsonNode.Parse(await File.ReadAllTextAsync(path))!;
            Assert.Empty(SchemaCheck.Faults(
                document["schema"]!, document["schema"], record, Path.GetFileName(Path.GetDirectoryName(path)!)));
        }
    }
}
