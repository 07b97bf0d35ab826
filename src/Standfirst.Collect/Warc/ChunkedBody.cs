using System.Buffers.Text;

namespace Standfirst.Collect.Warc;

/// <summary>Joins the chunks of a body (RFC 9112, 7.1) where they stand.</summary>
static class ChunkedBody
{
    // Eight hexadecimal digits are four gigabytes; what is longer is no size.
    const int MostDigits = 8;

    /// <summary>
    /// Joins the chunks; leaves the bytes as they are where they are none, as many crawlers join them
    /// themselves.
    /// </summary>
    /// <returns>What was odd; null where nothing was.</returns>
    public static string? Join(WarcBody body)
    {
        var bytes = body.Span;
        if (!TrySize(bytes, out long size, out int used))
            return null;
        int from = 0, to = 0;
        while (true)
        {
            from += used;
            int there = (int)Math.Min(size, bytes.Length - from);
            bytes.Slice(from, there).CopyTo(bytes[to..]);
            from += there;
            to += there;
            body.Length = to;
            if (size == 0)
                return null;
            if (there < size)
                return "the body is cut off inside a chunk";
            from += LineEndLength(bytes[from..]);
            if (from >= bytes.Length)
                return "the last chunk is missing";
            if (!TrySize(bytes[from..], out size, out used))
                return "the body breaks off where a chunk's size is no number";
        }
    }

    static int LineEndLength(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("\r\n"u8) ? 2 : bytes.StartsWith("\n"u8) ? 1 : 0;

    static bool TrySize(ReadOnlySpan<byte> bytes, out long size, out int used)
    {
        (size, used) = (0, 0);
        int feed = bytes[..Math.Min(bytes.Length, LongestSizeLine)].IndexOf((byte)'\n');
        if (feed < 0)
            return false;
        var line = bytes[..feed].TrimEnd((byte)'\r');
        used = feed + 1;
        if (!Utf8Parser.TryParse(line[..Math.Min(line.Length, MostDigits)], out size, out int digits, 'x'))
            return false;
        var rest = line[digits..].TrimStart(" \t"u8);
        return size >= 0 && (rest.IsEmpty || rest[0] == ';');
    }

    // A size, and the extensions that hardly anybody sends.
    const int LongestSizeLine = 1024;
}
