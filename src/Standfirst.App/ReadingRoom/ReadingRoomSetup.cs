using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.WebEncoders;
using Standfirst.App.Access;
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

    /// <summary>Its pages and what they load.</summary>
    public static void MapReadingRoom(this IEndpointRouteBuilder routes)
    {
        routes.MapRazorPages();
        routes.MapGet("/assets/{name}", (string name, RoomAssets assets, HttpContext context) => assets.Send(name, context))
            .WithMetadata(new NeedsAttribute(KeyScopes.None));
    }
}
