using System.Net;

namespace Standfirst.App.Serving;

/// <summary>What `standfirst serve` is told.</summary>
sealed record ServeSettings
{
    /// <summary>Where it listens when nobody says: the machine itself alone.</summary>
    public static readonly IPEndPoint UsualPlace = new(IPAddress.Loopback, 8480);

    /// <summary>Where it listens.</summary>
    public IPEndPoint Listen { get; init; } = UsualPlace;
}
