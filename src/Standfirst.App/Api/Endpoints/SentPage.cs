using System.ComponentModel;
using Microsoft.Net.Http.Headers;
using Standfirst.App.Api.Problems;
using Standfirst.App.Inputs;

namespace Standfirst.App.Api.Endpoints;

/// <summary>What comes with the bytes of a page.</summary>
sealed record SentPage
{
    /// <summary>The page's address.</summary>
    [Description("The address of the page, http or https: relative addresses are made absolute with it, and the archive "
        + "knows the page by it.")]
    public string? Url { get; init; }

    /// <summary>Its encoding.</summary>
    [Description("The encoding that the page's server declared, such as windows-1252; the charset of Content-Type when "
        + "left out.")]
    public string? Charset { get; init; }

    /// <summary>Its day.</summary>
    [Description("The day of publication of a page that does not tell its own.")]
    public DateOnly? Published { get; init; }

    /// <summary>The page with all that came with it.</summary>
    /// <exception cref="ProblemException">The address is none, or there are too many bytes.</exception>
    public async Task<Capture> Receive(HttpRequest request, int maxBytes, CancellationToken cancel)
    {
        Uri? url = Url is null ? null
            : WebAddress.TryParse(Url) ?? throw Problem.BadParameter.Because("url: an absolute address, http or https");
        _ = MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type);
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes, cancel);
        if (bytes.Length > maxBytes)
            throw Problem.TooLarge.Because($"The page has more than {maxBytes} bytes.");
        if (bytes.Length == 0)
            throw Problem.NotAPage.Because("The body is empty.");
        string? declared = type?.Charset is { HasValue: true } label ? HeaderUtilities.RemoveQuotes(label).ToString() : null;
        return new(bytes.ToArray())
        {
            Url = url,
            Charset = Charset ?? declared,
            Published = Published,
            ContentType = request.ContentType,
            At = DateTimeOffset.UtcNow,
            IsHtml = type?.MediaType.Value switch
            {
                "text/html" or "application/xhtml+xml" => true,
                "text/plain" => false,
                _ => null,
            },
        };
    }
}
