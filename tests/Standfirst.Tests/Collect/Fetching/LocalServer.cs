using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Standfirst.Tests.Collect.Fetching;

/// <summary>A request as it came in.</summary>
/// <param name="Path">Path and query.</param>
/// <param name="Headers">The headers, by name in any case.</param>
/// <param name="Text">All of it, byte for byte.</param>
/// <param name="At">When it came, by the server's clock.</param>
sealed record LocalRequest(string Path, Dictionary<string, string> Headers, string Text, DateTimeOffset At);

/// <summary>A server on the loopback that says what it is told to, byte for byte, and so can misbehave. One
/// request a connection.</summary>
sealed class LocalServer : IAsyncDisposable
{
    readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource _end = new();
    readonly ConcurrentDictionary<string, Func<LocalRequest, Stream, CancellationToken, Task>> _paths = new();
    readonly ConcurrentQueue<LocalRequest> _requests = new();
    readonly X509Certificate2? _certificate;
    readonly TimeProvider _time;
    readonly Task _work;

    public LocalServer(bool tls = false, TimeProvider? time = null)
    {
        _time = time ?? TimeProvider.System;
        _certificate = tls ? SelfSigned() : null;
        _listener.Start();
        _work = Accept();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>The requests in the order in which they came.</summary>
    public LocalRequest[] Requests => [.. _requests];

    /// <summary>Those for pages.</summary>
    public LocalRequest[] PageRequests =>
        [.. _requests.Where(request => request.Path is not ("/robots.txt" or "/.well-known/tdmrep.json"))];

    public Uri At(string path, string host = "127.0.0.1") =>
        new($"{(_certificate is null ? "http" : "https")}://{host}:{Port}{path}");

    /// <summary>A whole answer with its length.</summary>
    public static byte[] Answer(string status, string headers, byte[] body) =>
        [.. Encoding.Latin1.GetBytes($"HTTP/1.1 {status}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n{headers}\r\n"), .. body];

    public static byte[] Page(string body = "<p>Rain.</p>", string headers = "") =>
        Answer("200 OK", "Content-Type: text/html; charset=utf-8\r\n" + headers, Encoding.UTF8.GetBytes(body));

    public LocalServer Say(string path, byte[] answer) => Do(path, (_, stream, cancel) => stream.WriteAsync(answer, cancel).AsTask());

    public LocalServer Say(string path, string answer) => Say(path, Encoding.Latin1.GetBytes(answer));

    /// <summary>One answer after the other; the last stays.</summary>
    public LocalServer SayInTurn(string path, params byte[][] answers)
    {
        int turn = -1;
        return Do(path, (_, stream, cancel) => stream.WriteAsync(
            answers[Math.Min(Interlocked.Increment(ref turn), answers.Length - 1)], cancel).AsTask());
    }

    public LocalServer Do(string path, Func<LocalRequest, Stream, CancellationToken, Task> answer)
    {
        _paths[path] = answer;
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Dispose();
        await _work;
        _certificate?.Dispose();
        _end.Dispose();
    }

    async Task Accept()
    {
        var conversations = new List<Task>();
        try
        {
            while (true)
                conversations.Add(Converse(await _listener.AcceptTcpClientAsync(_end.Token)));
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // The server is disposed of: while it waits, or between one visitor and the next ("not listening").
            await Task.WhenAll(conversations);
        }
    }

    async Task Converse(TcpClient client)
    {
        try
        {
            using (client)
            {
                await using var stream = await Secure(client.GetStream());
                if (await Read(stream) is not { } request)
                    return;
                _requests.Enqueue(request);
                var answer = _paths.GetValueOrDefault(request.Path)
                    ?? ((_, to, cancel) => to.WriteAsync(Answer("404 Not Found", "", []), cancel).AsTask());
                await answer(request, stream, _end.Token);
                await stream.FlushAsync(_end.Token);
                client.Client.Shutdown(SocketShutdown.Send);
                // Whoever closes at once may break the connection before the last bytes are read.
                while (await stream.ReadAsync(new byte[1024], _end.Token) > 0)
                {
                }
            }
        }
        catch (Exception error) when (error is IOException or SocketException or OperationCanceledException or AuthenticationException)
        {
            // The other side went away, which is what some tests are about.
        }
    }

    async Task<Stream> Secure(Stream stream)
    {
        if (_certificate is null)
            return stream;
        var secure = new SslStream(stream);
        await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, _end.Token);
        return secure;
    }

    async Task<LocalRequest?> Read(Stream stream)
    {
        var text = new StringBuilder();
        byte[] octet = new byte[1];
        while (!text.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(octet, _end.Token) == 0)
                return null;
            // TLS where none is spoken.
            if (!char.IsAscii((char)octet[0]) || octet[0] == 0x16)
                return null;
            text.Append((char)octet[0]);
        }
        string[] lines = text.ToString().Split("\r\n");
        var headers = lines[1..].Where(line => line.Contains(':'))
            .Select(line => line.Split(':', 2))
            .ToDictionary(pair => pair[0], pair => pair[1].Trim(), StringComparer.OrdinalIgnoreCase);
        return new(lines[0].Split(' ')[1], headers, text.ToString(), _time.GetUtcNow());
    }

    static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
