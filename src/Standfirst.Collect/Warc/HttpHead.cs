using System.Buffers.Text;

namespace Standfirst.Collect.Warc;

/// <summary>What a server said before the body.</summary>
/// <param name="Status">Its status; null where there is no status line.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="Length">How many bytes the head takes; 0 where the bytes are no HTTP message.</param>
/// <param name="Trouble">What was odd about it; null where nothing was.</param>
readonly record struct HttpHead(int? Status, HeaderFields Fields, int Length, string? Trouble)
{
    // "HTTP/1.1 200 OK". Versions 2 and 3 give no reason, HTTP/0.9 no head at all.
    static ReadOnlySpan<byte> Signature => "HTTP/"u8;

    const int StatusDigits = 3;

    /// <summary>Reads the head that some bytes begin with.</summary>
    public static HttpHead Parse(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(Signature))
            return new(null, HeaderFields.None, 0, "there is no HTTP status line");
        int feed = bytes.IndexOf((byte)'\n');
        if (feed < 0)
            return new(StatusOf(bytes), HeaderFields.None, bytes.Length, "the HTTP head is cut off");

        int? status = StatusOf(bytes[..feed]);
        var fields = HeaderFields.Parse(bytes[(feed + 1)..], isAll: true, out int length, out var end);
        string? trouble = (end, status) switch
        {
            (HeadEnd.OtherLine, _) => "no blank line stands behind the HTTP head",
            (HeadEnd.Missing, _) => "the HTTP head has no end",
            (_, null) => "the HTTP status is no number",
            _ => null,
        };
        // What follows a head without an end is its last, unfinished line.
        return new(status, fields, end == HeadEnd.Missing ? bytes.Length : feed + 1 + length, trouble);
    }

    static int? StatusOf(ReadOnlySpan<byte> line)
    {
        int space = line.IndexOf((byte)' ');
        if (space < 0)
            return null;
        var rest = line[space..].TrimStart((byte)' ');
        return Utf8Parser.TryParse(rest, out int status, out int used) && used == StatusDigits ? status : null;
    }
}
