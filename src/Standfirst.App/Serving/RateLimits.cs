using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Standfirst.App.Access;

namespace Standfirst.App.Serving;

/// <summary>How often one caller may ask: somebody with a key by that key, all others by their address.</summary>
static class RateLimits
{
    // A person who turns pages fast makes two requests a second, a program that waits for each answer about fifty.
    const int UsualRate = 50;

    // Whoever shows no key can only log in: a page, its style, its script, its icon.
    const int StrangersPart = 10;

    // A page of the room and all that it loads come at once, and so may ten.
    const int SecondsSaved = 10;

    /// <summary>What the limits need.</summary>
    public static IServiceCollection AddRateLimits(this IServiceCollection services, ServeSettings settings) =>
        services.AddRateLimiter(limits =>
        {
            limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(
                context => PartitionOf(context, settings));
            limits.OnRejected = (rejected, _) =>
            {
                Refusal.TooMany.Tell(rejected.HttpContext);
                rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait);
                int seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
                rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
        });

    static RateLimitPartition<string> PartitionOf(HttpContext context, ServeSettings settings)
    {
        Caller caller = Caller.Of(context);
        if (settings.Rate is null && ReferenceEquals(caller, Caller.Local))
            return RateLimitPartition.GetNoLimiter("local");
        int rate = settings.Rate ?? UsualRate;
        if (caller.Key is { } key)
            return Bucket($"key {key}", rate);
        string address = AddressOf(context.Connection.RemoteIpAddress);
        return Bucket(address, caller == Caller.Nobody ? Math.Max(1, rate / StrangersPart) : rate);
    }

    static RateLimitPartition<string> Bucket(string caller, int rate) =>
        RateLimitPartition.GetTokenBucketLimiter(caller, _ => new()
        {
            TokenLimit = rate * SecondsSaved,
            TokensPerPeriod = rate,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        });

    // A network of version 6 gives each house a whole /64.
    static string AddressOf(IPAddress? address) => address switch
    {
        null => "unknown",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } =>
            Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.MapToIPv4().ToString(),
    };
}
