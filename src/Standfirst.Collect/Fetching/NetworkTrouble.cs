using System.Net.Sockets;
using System.Security.Authentication;

namespace Standfirst.Collect.Fetching;

/// <summary>Says in a few words what went wrong on the way.</summary>
static class NetworkTrouble
{
    // A name that is not known will not be known in a few seconds either.
    static readonly Dictionary<SocketError, (string Words, bool MayPass)> Sockets = new()
    {
        [SocketError.HostNotFound] = ("no such host", false),
        [SocketError.NoData] = ("the host has no address", false),
        [SocketError.TryAgain] = ("the host's address cannot be found now", true),
        [SocketError.ConnectionRefused] = ("the server takes no connection", true),
        [SocketError.ConnectionReset] = ("the connection broke", true),
        [SocketError.TimedOut] = ("the server does not take the connection", true),
        [SocketError.HostUnreachable] = ("there is no way to the host", true),
        [SocketError.NetworkUnreachable] = ("there is no way to the host's network", true),
    };

    static readonly Dictionary<HttpRequestError, string> Requests = new()
    {
        [HttpRequestError.NameResolutionError] = "no such host",
        [HttpRequestError.ConnectionError] = "no connection to the server",
        [HttpRequestError.SecureConnectionError] = "no secure connection to the server",
        [HttpRequestError.ProxyTunnelError] = "the proxy does not let it through",
        [HttpRequestError.ResponseEnded] = "the answer is cut off",
        [HttpRequestError.InvalidResponse] = "the answer is no HTTP",
        [HttpRequestError.HttpProtocolError] = "the answer is no HTTP",
        [HttpRequestError.ConfigurationLimitExceeded] = "the answer's headers are too large",
    };

    /// <summary>What is told of an error while asking or reading.</summary>
    public static Answer.Failed Of(Exception error)
    {
        for (Exception? cause = error; cause is not null; cause = cause.InnerException)
        {
            if (cause is AddressRefusedException refused)
                return Answer.No(Refusal.Address, refused.Message);
            if (cause is AuthenticationException)
                return Answer.No(Refusal.Tls, "the server's certificate does not prove that it is the one");
            if (cause is SocketException socket && Sockets.TryGetValue(socket.SocketErrorCode, out var known))
                return Answer.Trouble(known.Words) with { MayPass = known.MayPass };
        }
        var kind = error switch
        {
            HttpRequestException request => request.HttpRequestError,
            HttpIOException reading => reading.HttpRequestError,
            _ => HttpRequestError.Unknown,
        };
        return Answer.Trouble(Requests.GetValueOrDefault(kind, "the connection broke"));
    }
}
