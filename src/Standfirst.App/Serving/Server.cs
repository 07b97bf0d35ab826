using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging.Console;
using Standfirst.App.Access;
using Standfirst.App.Api;
using Standfirst.App.ReadingRoom;
using Standfirst.Archive;

namespace Standfirst.App.Serving;

/// <summary>The web server: the reading room and the API on one archive.</summary>
static class Server
{
    // Whoever is in the middle of an answer gets it; service managers wait longer than that.
    static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(10);

    /// <summary>Why it must not be started so; null where nothing speaks against it.</summary>
    public static async Task<string?> WhyNot(
        ArticleArchive archive, ServeSettings settings, CancellationToken cancel = default) =>
        settings.IsReachable && !(await archive.Keys.All(cancel)).Any(key => key.Revoked is null)
            ? "others can reach it so, and the archive has no key: make one first (standfirst keys add NAME --scope read)"
            : null;

    /// <summary>Puts it together; it listens when it is started.</summary>
    /// <param name="archive">What it shows; stays the caller's.</param>
    /// <param name="settings">What the command line says.</param>
    public static WebApplication Build(ArticleArchive archive, ServeSettings settings)
    {
        // Nothing but the command line says what it does: no settings files, no variables of the environment.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(
            new() { ApplicationName = typeof(Server).Assembly.GetName().Name });
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration()
            .ConfigureKestrel(kestrel => Configure(kestrel, settings));
        builder.Logging
            .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace)
            .AddSimpleConsole(lines => (lines.SingleLine, lines.ColorBehavior) = (true, LoggerColorBehavior.Disabled))
            .SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error) // it warns that its keys are kept in memory only
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.Critical); // a start that fails is the command's to tell
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = LongestStop);
        builder.Services.AddRouting();
        builder.Services.AddSingleton(archive);
        builder.Services.AddSingleton(settings);
        builder.Services.AddRateLimits(settings);
        builder.Services.AddAccess(new(NeedsKeys: settings.IsReachable));
        builder.Services.AddReadingRoom();
        builder.Services.AddApi(new() { MaxBytes = settings.MaxBytes, Fetching = settings.Fetching });
        if (settings.Otlp is { } collector)
            builder.Services.AddSingleton(_ => Telemetry.To(collector));

        WebApplication app = builder.Build();
        app.UseProxies(settings);
        app.UseMiddleware<SecurityHeaders>();
        app.UseReadingRoomErrors();
        app.UseApiProblems();
        app.UseMiddleware<HostGuard>();
        app.UseMiddleware<OriginGuard>();
        app.UseHeadAsGet();
        app.UseRouting();
        app.UseMiddleware<RequestTraces>();
        app.UseMiddleware<CallerFinder>();
        app.UseRateLimiter();
        app.UseMiddleware<Gate>();
        app.MapReadingRoom();
        app.MapApi();
        app.MapHealth();
        app.Services.GetService<Telemetry>();
        return app;
    }

    static void Configure(KestrelServerOptions kestrel, ServeSettings settings)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = settings.MaxBytes;
        kestrel.Limits.MaxConcurrentConnections = Descriptors.ForConnections;
        var tls = settings.Tls?.Read();
        kestrel.Listen(settings.Listen, place =>
        {
            if (tls is not null)
                place.UseHttps(tls);
        });
    }
}
