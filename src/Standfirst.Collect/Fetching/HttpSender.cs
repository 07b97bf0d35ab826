using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Standfirst.Collect.Fetching;

/// <summary>Makes single requests: no redirects, no cookies, no second try.</summary>
sealed class HttpSender : IDisposable
{
    // Honest headers have 1 to 8 KB; a content security policy can have 20.
    const int MostHeaderKilobytes = 64;

    readonly FetchOptions _options;
    readonly TimeProvider _time;
    readonly Connector _connector;
    readonly string _userAgent;
    readonly HttpMessageInvoker _http;

    public HttpSender(FetchOptions options, Connector connector, TimeProvider time)
    {
        _options = options;
        _time = time;
        _connector = connector;
        _userAgent = UserAgent.Of(options.Contact);
        _http = new(MakeHandler(options, connector), disposeHandler: true);
    }

    /// <summary>Makes one request.</summary>
    /// <exception cref="OperationCanceledException">The caller's wish.</exception>
    public async Task<Answer> Send(Question question, CancellationToken cancel)
    {
        if (_options.Proxy is not null && _connector.FindObjection(question.Url) is { } inside)
            return Answer.No(Refusal.Address, inside);

        using var limit = new TimeLimit(question.Allowance, _time, cancel);
        limit.Set(_options.AnswerLimit, $"no answer within {TimeLimit.Words(_options.AnswerLimit)}");
        try
        {
            using var request = MakeRequest(question);
            using var response = await _http.SendAsync(request, limit.Token);
            return await Take(response, question, limit);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            // Where the limit was not it, it was the handler's own for connecting.
            bool isLimit = limit.Token.IsCancellationRequested;
            return Answer.Trouble(isLimit ? limit.Reason : "no connection to the server");
        }
        catch (Exception error) when (error is HttpRequestException or IOException)
        {
            cancel.ThrowIfCancellationRequested();
            return NetworkTrouble.Of(error);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    async Task<Answer> Take(HttpResponseMessage response, Question question, TimeLimit limit)
    {
        var head = AnswerHead.Of(response, _time.GetUtcNow());
        if (!head.HasPage)
            return new Answer.Came(head, ReadOnlyMemory<byte>.Empty);
        if (question.FindObjection(head) is { } objection)
            return new Answer.Failed(objection);
        string[] layers = Unpacking.Layers(head);
        if (Unpacking.FindObjection(layers) is { } strange)
            return Answer.No(Refusal.Packing, strange);
        if (response.Content.Headers.ContentLength > question.MaxBytes && !question.Cuts)
            return BodyReader.TooLarge(question.MaxBytes);

        var pace = new BodyPace(_options.SlowestBody, _options.SlowStart);
        byte[] packed = await BodyReader.Read(response.Content, question.MaxBytes, pace, limit);
        if (packed.Length > question.MaxBytes && !question.Cuts)
            return BodyReader.TooLarge(question.MaxBytes);
        var damage = Unpacking.Unpack(packed, layers, question.MaxBytes, question.Cuts, out byte[] body);
        return damage is null ? new Answer.Came(head, body) : damage;
    }

    HttpRequestMessage MakeRequest(Question question)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, question.Url);
        Add("User-Agent", _userAgent);
        Add("Accept", question.Accept);
        Add("Accept-Encoding", Unpacking.Accepted);
        Add("If-None-Match", question.Compared?.ETag);
        Add("If-Modified-Since", question.Compared?.LastModified);
        return request;

        // Servers give strange validators, and headers go out in plain letters only.
        void Add(string name, string? value)
        {
            if (value is not (null or "") && value.All(letter => char.IsBetween(letter, ' ', '~')))
                request.Headers.TryAddWithoutValidation(name, value);
        }
    }

    static SocketsHttpHandler MakeHandler(FetchOptions options, Connector connector) => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        UseCookies = false,
        Credentials = null,
        PreAuthenticate = false,
        UseProxy = options.Proxy is not null,
        Proxy = options.Proxy is null ? null : new WebProxy(options.Proxy),
        // No trace of the caller's own in the requests.
        ActivityHeadersPropagator = null,
        ConnectCallback = (context, cancel) => connector.Connect(context.DnsEndPoint, cancel),
        ConnectTimeout = options.AnswerLimit,
        MaxResponseHeadersLength = MostHeaderKilobytes,
        // A body that is not wanted is not read to its end: the connection is closed.
        MaxResponseDrainSize = 0,
        // As long as a polite pause between two pages; then the name may lead elsewhere.
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(15),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        // Addresses in other letters come as UTF-8, as browsers take them.
        ResponseHeaderEncodingSelector = static (name, _) => name == "Location" ? Encoding.UTF8 : null,
        SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = MakeCertificatePolicy() },
    };

    // A certificate can name an address from which its issuer's is to be had: none is asked that we did not
    // choose.
    static X509ChainPolicy MakeCertificatePolicy() => new()
    {
        DisableCertificateDownloads = true,
        RevocationMode = X509RevocationMode.NoCheck,
    };
}
