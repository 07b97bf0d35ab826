using System.Net;
using System.Net.Sockets;

namespace Standfirst.Collect.Fetching;

/// <summary>A host leads to an address that is not asked.</summary>
sealed class AddressRefusedException(string kind)
    : Exception($"the host has a {kind} address, which is not of the open internet");

/// <summary>Makes the connections. What is judged is the address that is connected to, each time, since the
/// address of a name can be another one a moment later.</summary>
/// <param name="findAddresses">Gives the addresses of a host.</param>
/// <param name="findSpecial">Tells what stands against an address:
/// <see cref="AddressJudge.FindSpecial"/>.</param>
/// <param name="patience">How long all addresses of a host may take together.</param>
/// <param name="proxy">Who is connected to in place of all hosts, and may be anywhere; null for
/// nobody.</param>
sealed class Connector(
    Func<string, CancellationToken, Task<IPAddress[]>> findAddresses,
    Func<IPAddress, string?> findSpecial,
    TimeSpan patience,
    Uri? proxy)
{
    // A host with many addresses would otherwise be knocked at for long.
    const int MostAddresses = 4;

    /// <summary>What stands against an address in numbers or a name of this machine; null for nothing, and
    /// for all other names, which only connecting tells. A proxy connects itself, so with one this is all
    /// that can be told.</summary>
    public string? FindObjection(Uri url)
    {
        string host = url.IdnHost.TrimEnd('.');
        bool isHere = host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
        if (!IPAddress.TryParse(isHere ? "127.0.0.1" : host.Trim('[', ']'), out var address))
            return null;
        return findSpecial(address) is { } kind ? new AddressRefusedException(kind).Message : null;
    }

    /// <summary>Connects to a host of its address's first choice.</summary>
    /// <exception cref="AddressRefusedException">None of its addresses may be asked.</exception>
    /// <exception cref="SocketException">None of those that may be asked answers.</exception>
    public async ValueTask<Stream> Connect(DnsEndPoint host, CancellationToken cancel)
    {
        var addresses = IPAddress.TryParse(host.Host, out var literal)
            ? [literal]
            : await findAddresses(host.Host, cancel);
        bool isProxy = proxy is not null && host.Host == proxy.IdnHost && host.Port == proxy.Port;
        IPAddress[] allowed =
            [.. addresses.Where(address => isProxy || findSpecial(address) is null).Take(MostAddresses)];
        if (allowed.Length == 0)
        {
            throw addresses.Length == 0
                ? new SocketException((int)SocketError.NoData)
                : new AddressRefusedException(findSpecial(addresses[0])!);
        }

        for (int at = 0; ; at++)
        {
            try
            {
                var address = new IPEndPoint(allowed[at], host.Port);
                return await Connect(address, patience / allowed.Length, cancel);
            }
            catch (SocketException) when (at + 1 < allowed.Length)
            {
                // The next address may answer.
            }
        }
    }

    static async Task<Stream> Connect(IPEndPoint address, TimeSpan limit, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(limit);
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        socket.NoDelay = true;
        try
        {
            await socket.ConnectAsync(address, patience.Token);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            socket.Dispose();
            throw new SocketException((int)SocketError.TimedOut);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
