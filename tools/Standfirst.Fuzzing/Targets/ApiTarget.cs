using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Standfirst.App.Serving;

namespace Standfirst.Fuzzing.Targets;

sealed class ApiTarget : Target
{
    // What is added and corrected stays: from time to time it begins anew, or the archive would be the measure.
    const int MostRequests = 2000;

    const string ProblemType = "application/problem+json", NotFetched = "urn:standfirst:problem:not-fetched";

    SampleArchive? _archive;
    WebApplication? _server;
    int _requests;

    public override string Name => "api";

    public override string Promise =>
        "HTTP to a server on loopback; never 5xx (but for pages that cannot be fetched), every refusal of the API a problem";

    public override IEnumerable<byte[]> Seeds =>
    [
        Request("GET /api/v1/search?q=harbour%20has:quote&sort=newest&limit=2&facets=true"),
        Request("GET /api/v1/articles/1?format=markdown", "Accept: text/html;q=0.5, */*"),
        Request("GET /api/v1/articles/2/versions", "If-None-Match: \"1\""),
        Request("GET /api/v1/articles/1/copies"),
        Request("GET /api/v1/quotations?speaker=Nerys%20Aldanby&q=pier&cursor=MXwxMnwyMHw0MHwyMDI2LTA1LTAz"),
        Request("GET /api/v1/people?name=nerys%20ald*"), Request("GET /api/v1/people/Nerys%20Aldanby"),
        Request("GET /api/v1/timeline?q=ferry&sort=newest"), Request("GET /api/v1/export?q=ferry&format=csv"),
        Request("GET /api/v1/events?after=0", "Last-Event-ID: 1"), Request("GET /openapi/v1.json"),
        Request("GET /?q=ferry&sort=oldest&page=2"), Request("GET /article/1"),
        Request(
            "POST /api/v1/read?url=https://a.example/quay&charset=utf-8&published=2025-11-26&story=true&format=html",
            "Content-Type: text/html",
            "<h1>Quay</h1><p>“No,” said Ana Ruiz.</p>"),
        Request(
            "POST /api/v1/articles?url=https://a.example/quay",
            "Content-Type: text/html",
            "<h1>Quay closed</h1><p>The quay at Saltmere is closed until spring, said Ana Ruiz.</p>"),
        Request("POST /api/v1/articles", "Content-Type: application/json", """{"url":"https://a.example/quay"}"""),
        Request(
            "POST /api/v1/articles/1/corrections",
            "Content-Type: application/json",
            """{"field":"authors","to":["Ana Ruiz"],"quotation":0,"reason":"The page says so.","by":"x"}"""),
        Request("DELETE /api/v1/articles/1/corrections/1"), Request("GET /original/1"), Request("GET /people?name=a"),
        Request("GET /said?q=x"),
    ];

    public override IReadOnlyList<string> Words =>
    [
        "GET ", "POST ", "DELETE ", "HEAD ", "OPTIONS ", "PUT ", "/api/v1/", "search", "articles/", "quotations", "people/",
        "timeline", "export", "events", "read", "corrections", "versions", "original", "?", "&", "=", "q=", "limit=",
        "cursor=", "sort=", "format=", "facets=", "url=", "charset=", "published=", "story=", "after=", "name=", "speaker=",
        "%20", "%00", "%zz", "%C3%28", "%F0%9F%A4%8D", "%22", "..", "//", "0", "-1", "99999999999999999999",
        "9223372036854775807", "true", "many", "newest", "oldest", "json", "ndjson", "markdown", "csv", "annotations", "utf-7",
        "shift_jis", "2025-02-30", "9999-12-31", "0001-01-01",
        "\nAccept: text/markdown", "\nAccept: ;q=", "\nIf-None-Match: \"", "\nIf-Modified-Since: x", "\nRange: bytes=0-",
        "\nAuthorization: Bearer sf_x", "\nCookie: look=", "\nContent-Type: application/json",
        "\nContent-Type: text/html; charset=", "\nContent-Encoding: gzip", "\nOrigin: https://a.example",
        "\nX-Forwarded-For: ,", "\nAccept-Encoding: br, gzip;q=", "\nLast-Event-ID: ",
        "\n\n", "{", "}", "[", "]", "\"", ",", ":", "null", "\"url\":", "\"field\":", "\"to\":", "\"quotation\":",
        "\"reason\":", "\"published\"", "\"speaker\"", "\\ud800", "\\u0000", "<p>", "“", "\u00FF", "%PDF-1.7", "\u001F\u008B",
    ];

    public override IReadOnlyList<(string, string)> Nests =>
    [
        ("(", ")"), ("%28", "%29"), ("[", "]"), ("{\"url\":", "}"), ("<div>", "</div>"), ("&q=a", ""), ("/a", ""),
        ("\nX-A: b", ""), ("%22", "%22"), ("-", ""),
    ];

    // A request's head is refused beyond 32 KB, and large pages have a target of their own.
    public override int Largest => 1 << 16;

    // Four threads answer, and JSON of an answer is many times the question.
    public override Bounds Bounds { get; } = new() { Bytes = 256L << 20 };

    public override void Prepare()
    {
        if (_server is not null && _requests++ < MostRequests)
            return;
        End();
        _archive = new();
        // Nothing gets beyond this machine: at the proxy's place nobody answers.
        _server = Server.Build(_archive.Archive, new ServeSettings
        {
            Listen = new(IPAddress.Loopback, 0),
            Fetching = new() { Options = new() { Proxy = new("http://127.0.0.1:9"), Tries = 1, HostDelay = TimeSpan.Zero } },
        });
        _server.StartAsync().GetAwaiter().GetResult();
        _requests = 0;
    }

    public override void Take(byte[] input, Signs signs)
    {
        HttpAnswer? answer = HttpCall.Send(new Uri(_server!.Urls.First()), input);
        if (answer is null)
            return;
        signs.See($"{answer.Status}", $"{answer.MediaType} {answer.Body.Length / 1000}");
        bool isProblem = answer.MediaType == ProblemType;
        string? type = isProblem ? TypeOf(answer) : null;
        signs.See("problem", type);
        if (answer.Status >= 500 && type != NotFetched)
            throw new BrokenException($"the answer is {answer.Status}", answer.Text);
        bool isOfApi = answer.IsOurs && !answer.IsHead && answer.Path.StartsWith("/api/", StringComparison.Ordinal);
        if (answer.Status >= 400 && isOfApi && !isProblem)
            throw new BrokenException($"a refusal is no problem: {answer.Status}", $"{answer.MediaType}: {answer.Text}");
    }

    public override void Dispose()
    {
        End();
        base.Dispose();
    }

    void End()
    {
        _server?.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _archive?.Dispose();
        (_server, _archive) = (null, null);
    }

    static string TypeOf(HttpAnswer answer)
    {
        try
        {
            using var problem = JsonDocument.Parse(answer.Body);
            JsonElement root = problem.RootElement;
            if (root.GetProperty("status").GetInt32() != answer.Status || root.GetProperty("title").GetString() is null or "")
                throw new BrokenException("a problem does not fit its answer", answer.Text);
            return root.GetProperty("type").GetString() ?? throw new BrokenException("a problem has no type", answer.Text);
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new BrokenException("a problem is no problem", answer.Text);
        }
    }

    static byte[] Request(string head, string field = "", string body = "") => Samples.Utf8(
        string.Create(CultureInfo.InvariantCulture, $"{head}{(field.Length > 0 ? "\n" : "")}{field}\n\n{body}"));
}
