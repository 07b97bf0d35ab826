using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Standfirst.App.Access;
using Standfirst.App.Api.Problems;
using Standfirst.Fuzzing.Judging;

namespace Standfirst.Tests.App.Api;

/// <summary>Holds the API to its OpenAPI document.</summary>
public class ContractTests(ApiServer server) : IClassFixture<ApiServer>
{
    /// <summary>A request to an operation, and the status that it is to get.</summary>
    sealed record Call(string Operation, int Status, string Method, string Path)
    {
        public string? Body { get; init; }
        public string Type { get; init; } = "text/html";
        public string? Accept { get; init; }
    }

    static readonly Call[] Calls =
    [
        new("read", 200, "POST", "/read?url=https://www.harbour-courier.example/quay") { Body = ApiServer.Page },
        new("read", 200, "POST", "/read?format=markdown&story=false") { Body = ApiServer.Page },
        new("read", 200, "POST", "/read") { Body = "Quay closed\n\nThe quay at Saltmere is closed.", Type = "text/plain; charset=utf-8" },
        new("read", 400, "POST", "/read?url=quay") { Body = ApiServer.Page },
        new("read", 400, "POST", "/read?format=word") { Body = ApiServer.Page },
        new("read", 406, "POST", "/read") { Body = ApiServer.Page, Accept = "image/png" },
        new("read", 422, "POST", "/read") { Body = "%PDF-1.7 words" },
        new("read", 422, "POST", "/read") { Body = "" },
        new("add", 201, "POST", "/articles?url=https://www.harbour-courier.example/quay-1") { Body = ApiServer.Page },
        new("add", 200, "POST", "/articles?url=https://www.harbour-courier.example/quay-1") { Body = ApiServer.Page },
        new("add", 400, "POST", "/articles") { Body = """{"url": "quay"}""", Type = "application/json" },
        new("add", 400, "POST", "/articles") { Body = """{"address": "https://www.harbour-courier.example/"}""", Type = "application/json" },
        new("add", 400, "POST", "/articles") { Body = "{", Type = "application/json" },
        new("add", 502, "POST", "/articles") { Body = """{"url": "http://127.0.0.1:9/quay"}""", Type = "application/json" },
        new("search", 200, "GET", "/search"),
        new("search", 200, "GET", "/search?q=harbour%20has:quote&sort=newest&limit=2&facets=true"),
        new("search", 400, "GET", "/search?q=autor:ruiz"),
        new("search", 400, "GET", "/search?limit=0"),
        new("search", 400, "GET", "/search?limit=many"),
        new("search", 400, "GET", "/search?sort=best"),
        new("search", 400, "GET", "/search?cursor=!"),
        new("article", 200, "GET", "/articles/{id}"),
        new("article", 200, "GET", "/articles/{id}") { Accept = "text/markdown" },
        new("article", 200, "GET", "/articles/{id}?format=text"),
        new("article", 200, "GET", "/articles/{id}?format=html"),
        new("article", 200, "GET", "/articles/{id}?format=schema"),
        new("article", 200, "GET", "/articles/{id}?format=annotations"),
        new("article", 200, "GET", "/articles/{id}?format=ninjs"),
        new("article", 200, "GET", "/articles/{id}?format=csv"),
        new("article", 400, "GET", "/articles/{id}?format=word"),
        new("article", 404, "GET", "/articles/999999"),
        new("article", 406, "GET", "/articles/{id}") { Accept = "image/png" },
        new("versions", 200, "GET", "/articles/{id}/versions"),
        new("versions", 404, "GET", "/articles/999999/versions"),
        new("copies", 200, "GET", "/articles/{id}/copies"),
        new("copies", 404, "GET", "/articles/999999/copies"),
        new("original", 200, "GET", "/articles/{id}/original"),
        new("original", 404, "GET", "/articles/999999/original"),
        new("correct", 201, "POST", "/articles/{id}/corrections") { Body = """{"field": "authors", "to": ["Ana Ruiz"], "reason": "The page says so."}""", Type = "application/json" },
        new("correct", 400, "POST", "/articles/{id}/corrections") { Body = """{"field": "headline", "to": ["Quay"]}""", Type = "application/json" },
        new("correct", 400, "POST", "/articles/{id}/corrections") { Body = """{"field": "authors"}""", Type = "application/json" },
        new("correct", 404, "POST", "/articles/999999/corrections") { Body = """{"field": "authors", "to": ["Ana Ruiz"]}""", Type = "application/json" },
        new("correct", 415, "POST", "/articles/{id}/corrections") { Body = "authors: Ana Ruiz", Type = "text/plain" },
        new("correct", 422, "POST", "/articles/{id}/corrections") { Body = """{"field": "published", "to": ["yesterday"]}""", Type = "application/json" },
        new("corrections", 200, "GET", "/articles/{id}/corrections"),
        new("corrections", 404, "GET", "/articles/999999/corrections"),
        new("withdraw", 204, "DELETE", "/articles/{id}/corrections/1"),
        new("withdraw", 404, "DELETE", "/articles/{id}/corrections/1"),
        new("withdraw", 404, "DELETE", "/articles/999999/corrections/1"),
        new("quotations", 200, "GET", "/quotations"),
        new("quotations", 200, "GET", "/quotations?speaker=Nerys%20Aldanby&limit=5"),
        new("quotations", 400, "GET", "/quotations?q=date:soon"),
        new("names", 200, "GET", "/people?name=nerys%20ald*"),
        new("names", 400, "GET", "/people"),
        new("person", 200, "GET", "/people/Nerys%20Aldanby"),
        new("person", 404, "GET", "/people/Nobody%20At%20All"),
        new("timeline", 200, "GET", "/timeline?q=ferry"),
        new("timeline", 400, "GET", "/timeline?sort=best"),
        new("export", 200, "GET", "/export"),
        new("export", 200, "GET", "/export?q=ferry&format=csv"),
        new("export", 400, "GET", "/export?format=sqlite"),
        new("events", 200, "GET", "/events?after=0"),
        new("events", 400, "GET", "/events?after=-1"),
    ];

    [Fact]
    public async Task Every_call_is_answered_as_the_document_declares()
    {
        JsonObject document = await server.Get("/openapi/v1.json");
        string id = $"{await server.Find("ferrywoman")}";
        var faults = new List<string>();
        foreach (Call call in Calls)
            faults.AddRange((await FaultsOf(document, call, call.Path.Replace("{id}", id))).Select(fault => $"{call.Method} {call.Path} {call.Status}: {fault}"));
        Assert.Empty(faults);
    }

    [Fact]
    public async Task Every_operation_is_called_with_success_and_every_status_of_its_own_is_met()
    {
        // Those that a healthy server gives nobody who asks for what is there, or that tests of their own meet.
        int[] elsewhere = [304, 401, 403, 421, 429, 500, 503];
        JsonObject document = await server.Get("/openapi/v1.json");
        var missed = new List<string>();
        foreach (var (_, operation) in Operations(document))
        {
            string name = operation["operationId"]!.GetValue<string>();
            missed.AddRange(operation["responses"]!.AsObject()
                .Select(response => int.Parse(response.Key, CultureInfo.InvariantCulture))
                .Where(status => !elsewhere.Contains(status) && !Calls.Any(call => call.Operation == name && call.Status == status))
                .Select(status => $"{name} {status}"));
        }
        // A page of too many bytes and one that was erased have tests of their own.
        Assert.Equal(["read 413", "add 409", "add 413", "add 422"], missed);
    }

    [Fact]
    public async Task The_document_is_OpenAPI_3_1_and_describes_everything_that_it_names()
    {
        JsonObject document = await server.Get("/openapi/v1.json");
        Assert.StartsWith("3.1.", document["openapi"]!.GetValue<string>());
        var silent = new List<string>();
        foreach (var (place, operation) in Operations(document))
        {
            silent.AddRange(Missing(operation, place, "summary", "description", "operationId", "security"));
            foreach (JsonNode? parameter in operation["parameters"]?.AsArray() ?? [])
                silent.AddRange(Missing(parameter!, $"{place} {parameter!["name"]}", "description", "example", "schema"));
            foreach (var (status, response) in operation["responses"]!.AsObject())
            {
                silent.AddRange(Missing(SchemaCheck.Resolved(document, response!), $"{place} {status}", "description"));
                if (status is "200" or "201" && response!["content"]?["application/json"] is { } json)
                    silent.AddRange(Missing(json, $"{place} {status}", "schema", "example"));
            }
        }
        foreach (var (name, schema) in document["components"]!["schemas"]!.AsObject().Where(one => one.Key != "Record" && one.Value!["properties"] is not null))
        {
            silent.AddRange(schema!["properties"]!.AsObject()
                .Where(property => property.Value!["description"] is null && property.Value["$ref"] is null)
                .Select(property => $"{name}.{property.Key}: no description"));
        }
        Assert.Empty(silent);
        Assert.Equal("bearer", document["components"]!["securitySchemes"]!["key"]!["scheme"]!.GetValue<string>());
    }

    [Fact]
    public async Task Every_example_of_the_document_is_what_its_schema_says()
    {
        JsonObject document = await server.Get("/openapi/v1.json");
        var contents =
            from one in Operations(document)
            from part in one.Operation["responses"]!.AsObject().Select(response => response.Value!["content"]).Append(one.Operation["requestBody"]?["content"])
            from content in part?.AsObject().ToArray() ?? []
            where content.Value?["example"] is not null
            select (one.Place, Content: content.Value!);
        Assert.NotEmpty(contents);
        Assert.Empty(contents.SelectMany(one => SchemaCheck.Faults(document, one.Content["schema"], one.Content["example"], one.Place)));
    }

    [Fact]
    public void Every_problem_has_a_kind_of_its_own()
    {
        Problem[] problems = [.. Problem.All, .. Refusal.All.Select(Problem.Of)];
        Assert.Equal(problems.Length, problems.DistinctBy(problem => problem.Kind).Count());
    }

    async Task<IReadOnlyList<string>> FaultsOf(JsonObject document, Call call, string path)
    {
        using var request = new HttpRequestMessage(new(call.Method), "/api/v1" + path);
        if (call.Body is not null)
            request.Content = new StringContent(call.Body, Encoding.UTF8) { Headers = { ContentType = MediaTypeHeaderValue.Parse(call.Type) } };
        if (call.Accept is not null)
            request.Headers.Accept.ParseAdd(call.Accept);
        using HttpResponseMessage answer = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        int status = (int)answer.StatusCode;
        string type = answer.Content.Headers.ContentType?.MediaType ?? "";
        string body = type == "text/event-stream" ? "" : await answer.Content.ReadAsStringAsync();
        if (status != call.Status)
            return [$"was {status}: {body}"];

        JsonObject operation = Operations(document).Single(one => one.Operation["operationId"]!.GetValue<string>() == call.Operation).Operation;
        if (operation["responses"]![$"{status}"] is not { } named)
            return ["the document does not declare the status"];
        JsonNode declared = SchemaCheck.Resolved(document, named);
        if (status == 204)
            return body.Length == 0 && declared["content"] is null ? [] : ["there is a body"];
        if (declared["content"]?[type] is not { } content)
            return [$"the document does not declare {type}"];
        if (content["schema"] is not { } schema)
            return [];
        var faults = SchemaCheck.Faults(document, schema, JsonNode.Parse(body)).ToList();
        if (status >= 400 && JsonNode.Parse(body)!["status"]!.GetValue<int>() != status)
            faults.Add("the problem tells another status");
        return faults;
    }

    static IEnumerable<(string Place, JsonObject Operation)> Operations(JsonObject document) =>
        from path in document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select ($"{operation.Key.ToUpperInvariant()} {path.Key}", operation.Value!.AsObject());

    static IEnumerable<string> Missing(JsonNode node, string place, params string[] names) =>
        names.Where(name => node[name] is null).Select(name => $"{place}: no {name}");
}
