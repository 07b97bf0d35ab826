using System.Collections.Frozen;
using System.Net;

namespace Standfirst.Collect.Fetching;

/// <summary>The beginning of an answer: status and headers.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Headers">The headers that matter.</param>
/// <param name="At">When it came.</param>
sealed record AnswerHead(
    int Status,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Headers,
    DateTimeOffset At)
{
    // What a record, an archive or the next request can need. No cookies.
    static readonly FrozenSet<string> Kept = FrozenSet.ToFrozenSet(
    [
        "Age", "Cache-Control", "Content-Encoding", "Content-Language", "Content-Length", "Content-Location",
        "Content-Signal", "Content-Type", "Date", "ETag", "Expires", "Last-Modified", "Link", "Location",
        "Retry-After", "TDM-Policy", "TDM-Reservation", "X-Robots-Tag",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>The beginning of an answer that has just come.</summary>
    public static AnswerHead Of(HttpResponseMessage response, DateTimeOffset now) => new(
        (int)response.StatusCode,
        response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
            .Where(header => Kept.Contains(header.Key))
            .ToDictionary(
                header => header.Key,
                IReadOnlyList<string> (header) => [.. header.Value.Select(WithoutControls)],
                StringComparer.OrdinalIgnoreCase),
        now);

    /// <summary>Whether a page comes with it; 203 is a page that a proxy has touched.</summary>
    public bool HasPage => Status is 200 or 203;

    /// <summary>Whether it leads to another address.</summary>
    public bool Redirects => (HttpStatusCode)Status is HttpStatusCode.MovedPermanently or HttpStatusCode.Found
        or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    /// <summary>The first value of a header; null where there is none.</summary>
    public string? First(string name) => All(name).FirstOrDefault();

    /// <summary>All values of a header in their order.</summary>
    public IEnumerable<string> All(string name) => Headers.TryGetValue(name, out var values) ? values : [];

    /// <summary>How long the server asks to wait; null where it does not.</summary>
    public TimeSpan? RetryAfter => Fetching.RetryAfter.Read(First("Retry-After"), At);

    static string WithoutControls(string value) => value.Any(char.IsControl)
        ? string.Concat(value.Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim()
        : value;
}
