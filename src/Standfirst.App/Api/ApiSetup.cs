using System.Text.Json;
using System.Text.Json.Serialization;
using Standfirst.App.Access;
using Standfirst.App.Api.Documents;
using Standfirst.App.Api.Endpoints;
using Standfirst.App.Api.Problems;
using Standfirst.App.Inputs;
using Standfirst.Archive;
using Standfirst.Archive.Keys;

namespace Standfirst.App.Api;

/// <summary>How the API becomes part of a server.</summary>
static class ApiSetup
{
    /// <summary>The path that all of it is below.</summary>
    public const string Root = "/api/v1";

    const string DocumentPath = "/openapi/v1.json";

    /// <summary>What its endpoints need.</summary>
    public static IServiceCollection AddApi(this IServiceCollection services, ApiSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton<PageQueue>();
        services.AddSingleton<EventListeners>();
        services.AddSingleton(provider => new PageSupply(settings.Fetching, provider.GetRequiredService<ArticleArchive>()));
        services.AddSingleton<ApiDocument>();
        services.AddRequestDecompression();
        services.Configure<RouteHandlerOptions>(handlers => handlers.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(json => Shape(json.SerializerOptions));
        services.AddEndpointsApiExplorer();
        services.AddOpenApi(ApiDocument.Name, document =>
        {
            document.ShouldInclude = description =>
                description.RelativePath?.StartsWith(Root[1..], StringComparison.Ordinal) == true;
            document.CreateSchemaReferenceId = type => type.Type == typeof(ProblemAnswer) ? "Problem"
                : Microsoft.AspNetCore.OpenApi.OpenApiOptions.CreateDefaultSchemaReferenceId(type);
        });
        return services;
    }

    /// <summary>Answers programs with problems where something goes wrong.</summary>
    public static void UseApiProblems(this IApplicationBuilder app) =>
        app.UseWhen(context => Refusal.IsForPrograms(context.Request), branch =>
        {
            branch.UseMiddleware<ProblemAnswers>();
            branch.UseRequestDecompression();
        });

    /// <summary>Its endpoints.</summary>
    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder api = routes.MapGroup(Root)
            .WithMetadata(new ProducesResponseTypeMetadata(
                StatusCodes.Status500InternalServerError, typeof(ProblemAnswer), ["application/problem+json"]));
        api.MapRead();
        api.MapAdd();
        api.MapSearch();
        api.MapArticle();
        api.MapVersions();
        api.MapCopies();
        api.MapOriginal();
        api.MapCorrections();
        api.MapQuotations();
        api.MapPeople();
        api.MapTimeline();
        api.MapExport();
        api.MapEvents();
        routes.MapGet(DocumentPath, async (ApiDocument document) =>
            TypedResults.Bytes(await document.Bytes(), "application/json"))
            .WithMetadata(new NeedsAttribute(KeyScopes.None))
            .ExcludeFromDescription();
    }

    // What the compiler laid out, with the same rules where the framework writes it.
    static void Shape(JsonSerializerOptions json)
    {
        JsonSerializerOptions ours = ApiJson.Shape.Options;
        json.TypeInfoResolverChain.Insert(0, ApiJson.Shape);
        json.DefaultIgnoreCondition = ours.DefaultIgnoreCondition;
        json.Encoder = ours.Encoder;
        json.NumberHandling = JsonNumberHandling.Strict;
        json.UnmappedMemberHandling = ours.UnmappedMemberHandling;
        foreach (JsonConverter converter in ours.Converters)
            json.Converters.Add(converter);
    }
}
