using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Standfirst.App.Access;
using Standfirst.App.Api.Problems;
using Standfirst.Archive.Keys;

namespace Standfirst.App.Api.Documents;

/// <summary>The OpenAPI document: what the endpoints' types tell, what they note, the record's schema and examples. Made
/// once.</summary>
sealed class ApiDocument(
    [FromKeyedServices(ApiDocument.Name)] IOpenApiDocumentProvider generated, EndpointDataSource endpoints)
{
    /// <summary>What it is called in its path.</summary>
    public const string Name = "v1";

    const string ExamplesFile = "Api/examples.json";

    static readonly JsonSerializerOptions Printed = new()
    {
        WriteIndented = true,
        Encoder = ApiJson.Shape.Options.Encoder,
    };

    readonly Lock _making = new();
    Task<byte[]>? _made;

    /// <summary>The document's bytes.</summary>
    public Task<byte[]> Bytes()
    {
        lock (_making)
            return _made ??= Make();
    }

    async Task<byte[]> Make()
    {
        OpenApiDocument model = await generated.GetOpenApiDocumentAsync();
        JsonObject document = JsonNode.Parse(await model.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1))!.AsObject();
        document["info"] = Info();
        document["servers"] = new JsonArray(new JsonObject { ["url"] = "/" });
        JsonObject schemas = document["components"]!["schemas"]!.AsObject();
        SchemaRules.Apply(schemas);
        schemas["AddressToAdd"] = AddressSchema();
        schemas["Record"] = RecordSchema();
        document.Remove("tags");
        document["components"]!["responses"] = OperationJson.SharedProblems(Problem.OfAll);
        document["components"]!["securitySchemes"] = new JsonObject { ["key"] = KeyScheme() };

        JsonNode examples = Examples();
        var operations = OperationsOf(document).ToDictionary(operation => operation.Id);
        foreach (Endpoint endpoint in endpoints.Endpoints)
        {
            if (endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName is not { } name
                || !operations.TryGetValue(name, out var operation))
                continue;
            operation.TidyNames();
            foreach (OperationNote note in endpoint.Metadata.GetOrderedMetadata<OperationNote>())
                note.Apply(operation);
            operation.AddSharedProblems(Problem.OfAll);
            operation.SetSecurity(ScopeOf(endpoint));
            operation.AddExamples(
                examples["parameters"]!.AsObject(), examples["bodies"]![name], examples["answers"]![name]);
        }
        return JsonSerializer.SerializeToUtf8Bytes(document, Printed);
    }

    static IEnumerable<OperationJson> OperationsOf(JsonObject document) =>
        from path in document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select new OperationJson(operation.Value!.AsObject());

    static string ScopeOf(Endpoint endpoint)
    {
        bool looks = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("GET") == true;
        var scopes = endpoint.Metadata.GetMetadata<NeedsAttribute>()?.Scopes ?? (looks ? KeyScopes.Read : KeyScopes.Write);
        return scopes.HasFlag(KeyScopes.Write) ? "write" : "read";
    }

    static JsonObject Info() => new()
    {
        ["title"] = "Standfirst",
        ["version"] = ProgramVersion.Number,
        ["description"] = "Reads news pages into records, keeps them, and finds who said what, whom they name and when "
            + "things happened. docs/api.md explains it.",
        ["license"] = new JsonObject { ["name"] = "MIT", ["identifier"] = "MIT" },
    };

    static JsonObject KeyScheme() => new()
    {
        ["type"] = "http",
        ["scheme"] = "bearer",
        ["bearerFormat"] = "sf_ and 43 letters",
        ["description"] = "A key of `standfirst keys add NAME --scope read|write`. “read” searches and reads, "
            + "“write” also adds pages and corrections. "
            + "A server that listens on its own machine alone takes requests from there without a key.",
    };

    // A body that is one of several is no parameter of the endpoint, and the generator does not see it.
    static JsonObject AddressSchema() => new()
    {
        ["type"] = "object",
        ["description"] = "The address of a page that is to be fetched and added.",
        ["required"] = new JsonArray("url"),
        ["properties"] = new JsonObject
        {
            ["url"] = new JsonObject
            {
                ["type"] = "string",
                ["format"] = "uri",
                ["description"] = "An absolute address, http or https.",
            },
        },
        ["additionalProperties"] = false,
    };

    // The schema points into itself from its root; here it is no root.
    static JsonNode RecordSchema() => JsonNode.Parse(
        Formats.RecordSchema.Make().ToJsonString()
            .Replace("\"$ref\":\"#/", "\"$ref\":\"#/components/schemas/Record/", StringComparison.Ordinal))!;

    static JsonNode Examples()
    {
        using Stream file = Assembly.GetExecutingAssembly().GetManifestResourceStream(ExamplesFile)!;
        return JsonNode.Parse(file)!;
    }
}
