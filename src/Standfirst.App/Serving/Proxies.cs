using Microsoft.AspNetCore.HttpOverrides;

namespace Standfirst.App.Serving;

/// <summary>Believes what the named proxies tell of who asks, and nobody else.</summary>
static class Proxies
{
    /// <summary>Takes the client's address, scheme and host from the proxies' headers.</summary>
    public static void UseProxies(this IApplicationBuilder app, ServeSettings settings)
    {
        if (settings.Proxies.Count == 0)
            return;
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders =
                ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
            // From the nearest on, as long as they are named ones.
            ForwardLimit = null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in settings.Proxies)
            options.KnownIPNetworks.Add(proxy);
        app.UseForwardedHeaders(options);
    }
}
