using System.Net;
using Standfirst.App.Access;

namespace Standfirst.App.Serving;

/// <summary>Answers only to the names that the server has. Else a page of any site could have its own name lead here (DNS
/// rebinding) and read everything with the browser of whoever looks at it.</summary>
sealed class HostGuard(RequestDelegate next, ServeSettings settings)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (IsOurs(context.Request.Host.Host, context.Connection.LocalIpAddress))
            return next(context);
        Refusal.WrongHost.Tell(context);
        return Task.CompletedTask;
    }

    // An address in numbers is nobody's to lead elsewhere; it is right where the connection came to it.
    bool IsOurs(string host, IPAddress? local) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || settings.Hosts.Contains(host, StringComparer.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out IPAddress? address) && (IPAddress.IsLoopback(address) || Same(address, local)));

    static bool Same(IPAddress one, IPAddress? other) => other is not null && one.MapToIPv6().Equals(other.MapToIPv6());
}
