using System.Globalization;

namespace Standfirst.Collect.Warc;

/// <summary>
/// Makes a record of its head and its block: takes the HTTP message apart and undoes all packing.
/// </summary>
static class RecordMaker
{
    /// <summary>Makes a record; it takes the loan over.</summary>
    public static WarcRecord Make(
        long offset, long inner, in WarcHead head, WarcBody block, List<string> troubles, int longestBody)
    {
        var http = MayBeHttp(head, block) ? HttpHead.Parse(block.Span) : default;
        if (http.Trouble is not null)
            troubles.Add(http.Trouble);
        block.Start += http.Length;
        block.Length -= http.Length;
        if (head.Fields.Find("WARC-Segment-Number") is not null)
            troubles.Add("the record goes on in others, which are not joined to it");
        var fields = http.Fields ?? HeaderFields.None;
        var body = Unpack(block, fields, longestBody, troubles, out string? packing);
        return new(offset, head.Kind)
        {
            OffsetInMember = inner,
            Fields = head.Fields,
            Url = Address(head.Fields.Find("WARC-Target-URI")),
            Date = Date(head.Fields.Find("WARC-Date")),
            Status = http.Status,
            HttpFields = fields,
            ContentType = http.Length > 0 ? fields.Find("Content-Type") : head.Fields.Find("Content-Type"),
            Packing = packing,
            Troubles = troubles,
            Loan = body,
        };
    }

    // Answers of other servers (dns:, ftp:) and bare files have no HTTP head, unless they do.
    static bool MayBeHttp(in WarcHead head, WarcBody block) =>
        block.Span.StartsWith("HTTP/"u8)
        || (head.Kind == WarcKind.Response && block.Length > 0
            && head.Fields.Find("Content-Type")?.StartsWith("application/http", StringComparison.OrdinalIgnoreCase) == true);

    static WarcBody Unpack(
        WarcBody body, HeaderFields fields, int longest, List<string> troubles, out string? packing)
    {
        packing = null;
        if (fields.Find("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true)
        {
            if (ChunkedBody.Join(body) is { } trouble)
                troubles.Add(trouble);
        }
        else if (body.Length > 0 && Missing(fields, body.Length) is > 0 and var missing)
            troubles.Add($"the body is {missing} bytes shorter than the server said");
        string? coding = fields.Find("Content-Encoding");
        return coding is null || body.Length == 0
            ? body
            : ContentCoding.Undo(body, coding, longest, troubles, out packing);
    }

    // What is longer was unpacked by the crawler.
    static long Missing(HeaderFields fields, int length) => long.TryParse(
        fields.Find("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out long declared)
        ? declared - length : 0;

    static string? Address(string? value) => value?.Trim('<', '>', ' ') is { Length: > 0 } address ? address : null;

    static DateTimeOffset? Date(string? value) => DateTimeOffset.TryParse(
        value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date)
        ? date : null;
}
