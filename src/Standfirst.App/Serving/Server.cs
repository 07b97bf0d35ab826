using Microsoft.Extensions.Logging.Console;
using Standfirst.App.ReadingRoom;
using Standfirst.Archive;

namespace Standfirst.App.Serving;

/// <summary>The web server: the reading room and the API on one archive.</summary>
static class Server
{
    /// <summary>Puts it together; it listens when it is started.</summary>
    /// <param name="archive">What it shows; stays the caller's.</param>
    /// <param name="settings">What the command line says.</param>
    public static WebApplication Build(ArticleArchive archive, ServeSettings settings)
    {
        // Nothing but the command line says what it does: no settings files, no variables of the environment.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new() { ApplicationName = typeof(Server).Assembly.GetName().Name });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(settings.Listen);
        });
        builder.Logging
            .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace)
            .AddSimpleConsole(lines => (lines.SingleLine, lines.ColorBehavior) = (true, LoggerColorBehavior.Disabled))
            .SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error); // it warns that its keys are kept in memory only
        builder.Services.AddRouting();
        builder.Services.AddSingleton(archive);
        builder.Services.AddReadingRoom();

        WebApplication app = builder.Build();
        app.UseMiddleware<SecurityHeaders>();
        app.UseReadingRoomErrors();
        app.UseRouting();
        app.MapReadingRoom();
        return app;
    }
}
