using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Standfirst.Archive.Keys;

namespace Standfirst.App.Access;

/// <summary>Who logged in with a browser. A session ends with its key, when somebody logs out, and with the
/// server.</summary>
sealed class Sessions(TimeProvider clock)
{
    /// <summary>The cookie that holds a session. Behind TLS browsers take the second name from this very server
    /// alone.</summary>
    public const string Cookie = "session", SecureCookie = "__Host-session";

    // A working day without a look ends it.
    static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    // A thousand keys, each in ten browsers.
    const int Most = 10_000;

    // As long as a key's secret: it cannot be guessed.
    const int SecretBytes = 32;

    readonly ConcurrentDictionary<string, (long Key, long Seen)> _sessions = [];

    /// <summary>Begins one and gives the browser its cookie. None that it had goes on.</summary>
    public void Begin(HttpContext context, AccessKey key)
    {
        Drop(context.Request);
        string secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        if (_sessions.Count >= Most)
            Forget();
        _sessions[HashOf(secret)] = (key.Id, clock.GetTimestamp());
        context.Response.Cookies.Append(NameFor(context.Request), secret, Options(context.Request));
    }

    /// <summary>The number of the key that a browser logged in with; null where it did not, or long ago.</summary>
    public long? Find(HttpRequest request)
    {
        if (request.Cookies[NameFor(request)] is not { Length: > 0 } secret)
            return null;
        string hash = HashOf(secret);
        if (!_sessions.TryGetValue(hash, out var session))
            return null;
        if (clock.GetElapsedTime(session.Seen) > Lifetime)
        {
            _sessions.TryRemove(hash, out _);
            return null;
        }
        // Whoever logged out meanwhile stays out.
        _sessions.TryUpdate(hash, session with { Seen = clock.GetTimestamp() }, session);
        return session.Key;
    }

    /// <summary>Ends a browser's session, here and there.</summary>
    public void End(HttpContext context)
    {
        Drop(context.Request);
        context.Response.Cookies.Delete(NameFor(context.Request), Options(context.Request));
    }

    void Drop(HttpRequest request)
    {
        if (request.Cookies[NameFor(request)] is { Length: > 0 } secret)
            _sessions.TryRemove(HashOf(secret), out _);
    }

    void Forget()
    {
        foreach (var (hash, session) in _sessions.OrderBy(one => one.Value.Seen).Take(Most / 10))
            _sessions.TryRemove(hash, out _);
    }

    static string NameFor(HttpRequest request) => request.IsHttps ? SecureCookie : Cookie;

    static CookieOptions Options(HttpRequest request) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = request.IsHttps,
        Path = "/",
        IsEssential = true,
    };

    static string HashOf(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
