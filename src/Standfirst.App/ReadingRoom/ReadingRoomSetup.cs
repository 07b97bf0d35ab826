using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.WebEncoders;
using Standfirst.App.ReadingRoom.Caching;
using Standfirst.App.ReadingRoom.Exports;
using Standfirst.App.ReadingRoom.Feeds;
using Standfirst.App.ReadingRoom.Look;

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
        services.AddSingleton<RoomAssets>();
        services.AddOutputCache(cache =>
        {
            cache.AddPolicy(StatePolicy.Name, new StatePolicy());
            // A page has 40 kB or so: the thousand that are asked for most.
            cache.SizeLimit = 40 << 20;
            cache.MaximumBodySize = 1 << 20;
        });
        // A session ends with the server that began it.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        return services;
    }

    /// <summary>What is told where there is no page, in the room's own look; programs that ask the API are told in JSON.</summary>
    public static void UseReadingRoomErrors(this IApplicationBuilder app) => app.UseWhen(
        context => !context.Request.Path.StartsWithSegments("/api"),
        room =>
        {
            room.UseExceptionHandler("/error");
            room.UseStatusCodePagesWithReExecute("/error");
        });

    /// <summary>Its pages and what they load.</summary>
    public static void MapReadingRoom(this WebApplication routes)
    {
        routes.UseOutputCache();
        routes.MapRazorPages();
        routes.MapPost(Paths.Look, (Delegate)LookChange.Answer);
        routes.MapGet("/export", ExportAnswer.Of);
        routes.MapGet(Paths.Saved + "/{id:long}/feed.atom", FeedAnswer.Atom);
        routes.MapGet(Paths.Saved + "/{id:long}/feed.json", FeedAnswer.Json);
        routes.MapGet("/assets/{name}", (string name, RoomAssets assets, HttpContext context) => assets.Send(name, context));
    }
}
