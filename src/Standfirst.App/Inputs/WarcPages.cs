using System.Globalization;
using Standfirst.Collect.Fetching;
using Standfirst.Collect.Reservations;
using Standfirst.Collect.Warc;

namespace Standfirst.App.Inputs;

/// <summary>The pages of a WARC, in its order, found one by one as they are taken.</summary>
static class WarcPages
{
    static readonly string[] HtmlTypes = ["text/html", "application/xhtml+xml"];

    /// <summary>Reads a WARC. What is no page is counted, and told at the end.</summary>
    /// <param name="name">What the file is called.</param>
    /// <param name="stream">The file; it is closed at the end.</param>
    /// <param name="maxBytes">The longest page.</param>
    /// <param name="mark">What an archive remembers the file by; null for what is no file.</param>
    /// <param name="start">Where in its file the stream begins, for one that is a piece of it.</param>
    public static IEnumerable<Input> Read(string name, Stream stream, int maxBytes, FileMark? mark, long start = 0)
    {
        using (stream)
        {
            // A page that is too long is told by the reader of pages, in words that name the option: a byte more shows it.
            using var warc = new WarcReader(stream, new() { LongestBody = maxBytes < int.MaxValue ? maxBytes + 1 : maxBytes });
            var skipped = new SortedDictionary<string, int>(StringComparer.Ordinal);
            foreach (WarcReading reading in warc.ReadAll())
            {
                string place = PlaceOf(name, start + reading.Offset, reading.OffsetInMember);
                switch (reading)
                {
                    case WarcDamage damage:
                        yield return new Input.Barren(place, WordsOf(damage, start));
                        break;
                    case WarcRecord record when WhyNot(record) is { } why:
                        skipped[why] = skipped.GetValueOrDefault(why) + 1;
                        record.Dispose();
                        break;
                    case WarcRecord record:
                        yield return new Input.Captured(place, CaptureOf(name, record)) { TakenAs = mark?.KeyOf(place) };
                        break;
                }
            }
            if (skipped.Count > 0)
                yield return NoteOf(name, skipped);
        }
    }

    // In a file that is packed as a whole all records begin at the same byte.
    static string PlaceOf(string name, long offset, long inMember) => inMember == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{name}#{offset}")
        : string.Create(CultureInfo.InvariantCulture, $"{name}#{offset}+{inMember}");

    static string WordsOf(WarcDamage damage, long start) => damage.ResumedAt is { } at
        ? string.Create(CultureInfo.InvariantCulture, $"{damage.Reason}; reading goes on at {start + at}")
        : $"{damage.Reason}; nothing behind it was found";

    static Input.Note NoteOf(string name, SortedDictionary<string, int> skipped)
    {
        string kinds = string.Join(", ", skipped.Select(kind => $"{kind.Value} {kind.Key}"));
        return new(name, $"records that are no pages: {kinds}") { Counts = skipped };
    }

    static string? WhyNot(WarcRecord record) => record switch
    {
        { Kind: WarcKind.Revisit } => "revisits",
        { Status: < 200 or > 299 } => "with another status than success",
        { Packing: not null } => "in an unknown packing",
        _ when !IsHtml(record) => "of another type than HTML",
        _ when record.Body.IsEmpty => "empty",
        _ => null,
    };

    static bool IsHtml(WarcRecord record) => TypeOf(record) is { } type
        ? HtmlTypes.Contains(type)
        : ContentSniffer.FindBinary(record.Body.Span) is null && ContentSniffer.IsMarkup(record.Body.Span);

    static string? TypeOf(WarcRecord record) =>
        ContentTypeHeader.Parse(record.ContentType).Type is { Length: > 0 } type ? type : null;

    static Capture CaptureOf(string name, WarcRecord record) => new(record.Body)
    {
        Loan = record,
        Kind = CaptureKind.Warc,
        Source = name,
        Url = record.Url is { } url ? WebAddress.TryParse(url) : null,
        At = record.Date,
        Status = record.Status,
        ContentType = record.ContentType,
        Charset = ContentTypeHeader.Parse(record.ContentType).Charset,
        IsHtml = true,
        ETag = record.HttpFields.Find("ETag"),
        LastModified = record.HttpFields.Find("Last-Modified"),
        Reservations = [.. ReservedUses.OfHeaders(header => ValuesOf(record, header), UserAgent.ProductToken).Select(KeptUses.OfRecord)],
    };

    static IEnumerable<string> ValuesOf(WarcRecord record, string header) => record.HttpFields
        .Where(field => field.Name.Equals(header, StringComparison.OrdinalIgnoreCase))
        .Select(field => field.Value);
}
