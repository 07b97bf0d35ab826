using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.WebEncoders;
using Standfirst.App.Access;
using Standfirst.App.ReadingRoom.Exports;
using Standfirst.App.ReadingRoom.Look;
using Standfirst.App.ReadingRoom.Story;
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
        services.AddSingleton<RoomAssets>();
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
    public static void MapReadingRoom(this IEndpointRouteBuilder routes)
    {
        routes.MapRazorPages();
        // How the room looks is everybody's own affair, at the login, too.
        routes.MapPost(Paths.Look, (Delegate)LookChange.Answer).WithMetadata(new NeedsAttribute(KeyScopes.None));
        routes.MapGet("/export", ExportAnswer.Of);
        routes.MapGet("/article/{id:long}/export", ArticleFormats.Answer);
        routes.MapGet("/original/{id:long}", OriginalAnswer.Answer);
        routes.MapGet("/assets/{name}", (string name, RoomAssets assets, HttpContext context) => assets.Send(name, context))
            .WithMetadata(new NeedsAttribute(KeyScopes.None));
    }
}
