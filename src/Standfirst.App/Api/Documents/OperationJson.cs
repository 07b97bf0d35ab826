using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Standfirst.App.Api.Problems;

namespace Standfirst.App.Api.Documents;

/// <summary>An operation of the OpenAPI document, as JSON.</summary>
sealed class OperationJson(JsonObject operation)
{
    const string Schemas = "#/components/schemas/";
    const string ProblemType = "application/problem+json";

    /// <summary>What it is called.</summary>
    public string Id => operation["operationId"]!.GetValue<string>();

    JsonObject Responses => Child(operation, "responses");

    JsonArray Parameters
    {
        get
        {
            if (operation["parameters"] is not JsonArray parameters)
                operation["parameters"] = parameters = [];
            return parameters;
        }
    }

    /// <summary>Takes out what the generator makes up from the names of this program.</summary>
    public void TidyNames()
    {
        operation.Remove("tags");
        foreach (JsonObject parameter in Parameters.OfType<JsonObject>())
            parameter["name"] = JsonNamingPolicy.CamelCase.ConvertName(parameter["name"]!.GetValue<string>());
        if (Parameters.Count == 0)
            operation.Remove("parameters");
    }

    /// <summary>What is needed to ask.</summary>
    /// <param name="scope">read or write.</param>
    public void SetSecurity(string scope) =>
        // The second: on a server for its own machine alone nothing is needed.
        operation["security"] = new JsonArray(new JsonObject { ["key"] = new JsonArray(scope) }, new JsonObject());

    /// <summary>Problems by status, each with an example.</summary>
    public void AddProblems(IEnumerable<Problem> problems)
    {
        foreach (Problem problem in problems)
        {
            if (Responses[StatusOf(problem.Status)] is not JsonObject response
                || response["content"]?[ProblemType]?["examples"] is null)
                Responses[StatusOf(problem.Status)] = response = [];
            AddProblem(response, problem);
        }
    }

    /// <summary>Problems that any operation can end with: once in the document, where an operation has no others of the
    /// status.</summary>
    public void AddSharedProblems(IEnumerable<Problem> problems)
    {
        foreach (var ofStatus in problems.GroupBy(problem => problem.Status))
        {
            string status = StatusOf(ofStatus.Key);
            if (Responses[status]?["content"]?[ProblemType]?["examples"] is null)
                Responses[status] = new JsonObject { ["$ref"] = $"#/components/responses/{status}" };
            else
                AddProblems(ofStatus);
        }
    }

    /// <summary>What the document has of those.</summary>
    public static JsonObject SharedProblems(IEnumerable<Problem> problems)
    {
        var responses = new JsonObject();
        foreach (Problem problem in problems)
            AddProblem(Child(responses, StatusOf(problem.Status)), problem);
        return responses;
    }

    static void AddProblem(JsonObject response, Problem problem)
    {
        string line = $"`{problem.Kind}`: {problem.Title}";
        response["description"] = response["description"] is { } before ? $"{before.GetValue<string>()}\n{line}" : line;
        JsonObject content = Child(Child(response, "content"), ProblemType);
        content["schema"] = Reference("Problem");
        Child(content, "examples")[problem.Kind] = new JsonObject
        {
            ["value"] = new JsonObject
            {
                ["type"] = problem.Type,
                ["title"] = problem.Title,
                ["status"] = problem.Status,
                ["detail"] = problem.Title,
                ["instance"] = "/api/v1/search",
            },
        };
        if (problem.Status is 429 or 503)
            Child(response, "headers")["Retry-After"] = Header("After how many seconds to try again.", "integer");
    }

    /// <summary>ETag and If-None-Match.</summary>
    public void AddTag()
    {
        Child(Child(Responses, "200"), "headers")["ETag"] = Header(
            "Names this state of the answer, for If-None-Match.", "string");
        Responses["304"] = new JsonObject { ["description"] = "What If-None-Match names is still the answer." };
        AddHeaderParameter("If-None-Match", "The ETag of an answer that is at hand.", "W/\"12.40.8f14e45fceea167a\"");
    }

    /// <summary>A header that may come with a request.</summary>
    public void AddHeaderParameter(string name, string about, string example) => Parameters.Add(new JsonObject
    {
        ["name"] = name,
        ["in"] = "header",
        ["description"] = about,
        ["schema"] = new JsonObject { ["type"] = "string" },
        ["example"] = example,
    });

    /// <summary>The words of an answer.</summary>
    public void Describe(int status, string about)
    {
        // Where nothing is declared, the generator believes that 200 is given.
        if (status == StatusCodes.Status204NoContent)
            Responses.Remove("200");
        Child(Responses, StatusOf(status))["description"] = about;
    }

    /// <summary>An answer that is bytes.</summary>
    public void SetAnswer(IEnumerable<string> mediaTypes)
    {
        JsonObject response = Child(Responses, "200");
        response["description"] ??= "OK";
        JsonObject content = Child(response, "content");
        content.Clear();
        foreach (string type in mediaTypes)
            content[type] = new JsonObject();
    }

    /// <summary>An answer that is a record, in every format.</summary>
    public void SetRecords(IEnumerable<string> mediaTypes)
    {
        SetAnswer(mediaTypes);
        Responses["200"]!["content"]!["application/json"] = new JsonObject { ["schema"] = Reference("Record") };
    }

    /// <summary>A body that is a page.</summary>
    public void SetPageBody(bool orAddress)
    {
        var content = new JsonObject
        {
            ["text/html"] = new JsonObject(),
            ["text/plain"] = new JsonObject(),
            ["application/octet-stream"] = new JsonObject(),
        };
        if (orAddress)
            content["application/json"] = new JsonObject { ["schema"] = Reference("AddressToAdd") };
        operation["requestBody"] = new JsonObject
        {
            ["description"] = "The page's bytes as they came, in any encoding."
                + (orAddress ? " Or JSON with its address." : ""),
            ["required"] = true,
            ["content"] = content,
        };
    }

    /// <summary>Examples of what is asked and answered.</summary>
    /// <param name="parameters">By the name of the parameter.</param>
    /// <param name="body">What is sent; null for nothing.</param>
    /// <param name="answer">What is given; null for nothing.</param>
    public void AddExamples(JsonObject parameters, JsonNode? body, JsonNode? answer)
    {
        foreach (JsonObject parameter in Parameters.OfType<JsonObject>())
        {
            if (parameters[parameter["name"]!.GetValue<string>()] is { } example)
                parameter["example"] ??= example.DeepClone();
        }
        if (body is not null && operation["requestBody"]?["content"]?["application/json"] is JsonObject asked)
            asked["example"] = body.DeepClone();
        foreach (string status in (string[])["200", "201"])
        {
            if (answer is not null && Responses[status]?["content"]?["application/json"] is JsonObject given)
                given["example"] = answer.DeepClone();
        }
    }

    /// <summary>A reference to a schema of the document.</summary>
    public static JsonObject Reference(string schema) => new() { ["$ref"] = Schemas + schema };

    static JsonObject Header(string about, string type) =>
        new() { ["description"] = about, ["schema"] = new JsonObject { ["type"] = type } };

    static string StatusOf(int status) => status.ToString(CultureInfo.InvariantCulture);

    static JsonObject Child(JsonObject parent, string name)
    {
        if (parent[name] is not JsonObject child)
            parent[name] = child = [];
        return child;
    }
}
