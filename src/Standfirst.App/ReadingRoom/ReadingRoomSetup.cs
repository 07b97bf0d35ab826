using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.WebEncoders;
using Standfirst.App.Access;
using Standfirst.App.ReadingRoom.Caching;
using Standfirst.App.ReadingRoom.Errors;
using Standfirst.App.ReadingRoom.Exports;
using Standfirst.App.ReadingRoom.Feeds;
using Standfirst.App.ReadingRoom.Look;
using Standfirst.App.ReadingRoom.Story;
using Standfirst.App.ReadingRoom.Weak;
using Standfirst.Archive.Keys;

namespace Standfirst.App.ReadingRoom;

/// <summary>How the reading room becomes part of a server.</summary>
static class ReadingRoomSetup
{
    /// <summary>What its pages need.</summary>
    public static IServiceCollection AddReadingRoom(this IServiceCollection services)
    {
        services.AddRazorPages(pages => pages.RootDirectory = "/ReadingRoom/Pages");
        // Letters of every language as they are, not as numbers: what means something to HTML is escaped all the same.
        services.Configure<WebEncoderOptions>(words => words.TextEncoderSettings = new(UnicodeRanges.All));
        services.AddSingleton(_ => RoomAssets.OfProgram);
        services.AddOutputCache(cache =>
        {
            cache.AddPolicy(StatePolicy.Name, new StatePolicy());
            // A page has 40 kB or so: the thousand that are asked for most.
            cache.SizeLimit = 40 << 20;
            cache.MaximumBodySize = 1 << 20;
        });
        services.AddSingleton<KeptPages>();
        services.AddHostedService<LateJudge>();
        // A session ends with the server that began it.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        return services;
    }

    /// <summary>What is told where there is no page, in the room's own look; programs that ask the API are told in JSON.</summary>
    public static void UseReadingRoomErrors(this IApplicationBuilder app) => app.UseWhen(
        context => !context.Request.Path.StartsWithSegments("/api"),
        room =>
        {
            room.UseExceptionHandler(new ExceptionHandlerOptions
            {
                ExceptionHandlingPath = "/error",
                // The page tells the log itself, in one line.
                SuppressDiagnosticsCallback = broken => ErrorWords.IsOfArchive(broken.Exception),
            });
            room.UseStatusCodePagesWithReExecute("/error");
        });

    /// <summary>Its pages and what they load.</summary>
    public static void MapReadingRoom(this WebApplication app)
    {
        // Behind the gate: what is kept was made for somebody who may read, and is sent only to such.
        app.UseOutputCache();
        app.MapRazorPages();
        // How the room looks is everybody's own affair, at the login, too.
        app.MapPost(Paths.Look, (Delegate)LookChange.Answer).WithMetadata(new NeedsAttribute(KeyScopes.None));
        app.MapGet("/export", ExportAnswer.Of);
        app.MapGet(Paths.Saved + "/{id:long}/feed.atom", FeedAnswer.Atom);
        app.MapGet(Paths.Saved + "/{id:long}/feed.json", FeedAnswer.Json);
        app.MapGet("/article/{id:long}/export", ArticleFormats.Answer);
        app.MapGet("/original/{id:long}", OriginalAnswer.Answer);
        app.MapGet("/assets/{name}", (string name, RoomAssets assets, HttpContext context) => assets.Send(name, context))
            .WithMetadata(new NeedsAttribute(KeyScopes.None));
    }
}
