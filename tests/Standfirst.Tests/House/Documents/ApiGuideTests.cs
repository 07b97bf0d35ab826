using System.Text.RegularExpressions;
using Standfirst.App.Access;
using Standfirst.App.Api.Problems;
using Standfirst.Tests.App.Api;

namespace Standfirst.Tests.House.Documents;

/// <summary>docs/api.md has every route of the API, its parameters and its problems, and none that is not.</summary>
public partial class ApiGuideTests(ApiServer server) : IClassFixture<ApiServer>
{
    static readonly Document Guide = Document.At("docs/api.md");

    [Fact]
    public async Task The_routes_are_those_of_the_API() => Assert.Equal(
        (await Operations()).Select(one => one.Route).Order(),
        Rows().Select(row => row.Route).Order());

    [Fact]
    public async Task A_route_s_parameters_are_told_in_its_row()
    {
        var rows = Rows().ToDictionary(row => row.Route, row => Document.Code(row.Words).Select(code => code.Split('=')[0]).ToHashSet());
        Assert.Empty(
            from operation in await Operations()
            from parameter in operation.Parameters
            where !operation.Route.Contains($"{{{parameter}}}") && !rows[operation.Route].Contains(parameter)
            select $"{operation.Route}: {parameter}");
    }

    [Fact]
    public async Task What_a_row_names_is_in_the_API()
    {
        string document = (await server.Get("/openapi/v1.json")).ToJsonString();
        Assert.Empty(
            from row in Rows()
            from code in Document.Code(row.Words).Select(code => code.Split('=')[0])
            where PlainName().IsMatch(code) && !Regex.IsMatch(document, $@"\b{code}\b")
            select $"{row.Route}: {code}");
    }

    [Fact]
    public async Task The_scope_of_a_row_is_the_one_that_the_route_asks_for() => Assert.Equal(
        (await Operations()).Select(one => $"{one.Route} {(one.Route.StartsWith("GET ", StringComparison.Ordinal) || one.Route == "POST /read" ? "read" : "write")}").Order(),
        Rows().Select(row => $"{row.Route} {row.Scope}").Order());

    [Fact]
    public void The_problems_are_those_that_the_API_has() => Assert.Equal(
        Problem.All.Concat(Refusal.All.Select(Problem.Of)).Select(problem => $"{problem.Kind} {problem.Status}").Distinct().Order(),
        ProblemRow().Matches(Guide.Text).Select(row => $"{row.Groups[1].Value} {row.Groups[2].Value}").Order());

    async Task<(string Route, string[] Parameters)[]> Operations() =>
    [
        .. from path in (await server.Get("/openapi/v1.json"))["paths"]!.AsObject()
           from operation in path.Value!.AsObject()
           select ($"{operation.Key.ToUpperInvariant()} {path.Key.Replace("/api/v1", "")}",
               (operation.Value!["parameters"]?.AsArray() ?? [])
                   .Where(parameter => parameter!["in"]!.GetValue<string>() is "query" or "path")
                   .Select(parameter => parameter!["name"]!.GetValue<string>()).ToArray()),
    ];

    static IEnumerable<(string Route, string Scope, string Words)> Rows() => RouteRow().Matches(Guide.Text)
        .Select(row => (row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value));

    [GeneratedRegex(@"^\| `((?:GET|POST|PUT|DELETE) /[^`]*)` \| (\w+) \| (.*) \|$", RegexOptions.Multiline)]
    private static partial Regex RouteRow();

    [GeneratedRegex(@"^\| `([a-z-]+)` \| (\d{3}) \|", RegexOptions.Multiline)]
    private static partial Regex ProblemRow();

    [GeneratedRegex("^[a-z]+$")]
    private static partial Regex PlainName();
}
