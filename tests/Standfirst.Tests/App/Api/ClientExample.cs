using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Standfirst.Tests.App.Api;

/// <summary>The client of docs/api.md: these very lines are run.</summary>
static class ClientExample
{
    public static async Task Run(Uri address, TextWriter Console)
    {
        using var standfirst = new HttpClient { BaseAddress = new("http://127.0.0.1:8480/api/v1/") };
        standfirst.BaseAddress = new(address, "/api/v1/"); // the test's port
        string? cursor = null;
        do
        {
            var page = (await standfirst.GetFromJsonAsync<JsonObject>($"quotations?q=pier&limit=50&cursor={cursor}"))!;
            foreach (JsonNode? said in page["quotations"]!.AsArray())
                Console.WriteLine($"{said!["speaker"] ?? "unnamed"} ({said["article"]!["published"]}): {said["words"]}");
            cursor = (string?)page["next"];
        }
        while (cursor is not null);
    }
}
