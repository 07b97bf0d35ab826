namespace Standfirst.Bytes;

/// <summary>The encoding in an XML declaration, for pages that were written as XHTML.</summary>
/// <remarks>https://html.spec.whatwg.org/#concept-get-xml-encoding-when-sniffing</remarks>
static class XmlDeclaration
{
    /// <summary>
    /// The lower-case name of the encoding; null when there is no declaration or it names none.
    /// </summary>
    /// <param name="head">The page's first bytes.</param>
    public static string? FindEncoding(ReadOnlySpan<byte> head)
    {
        int end = head.IndexOf((byte)'>');
        if (!head.StartsWith("<?xml"u8) || end < 0)
            return null;

        ReadOnlySpan<byte> declaration = head[..end];
        int at = declaration.IndexOf("encoding"u8);
        if (at < 0)
            return null;

        ReadOnlySpan<byte> value = SkipSpace(declaration[(at + "encoding".Length)..]);
        if (value is not [(byte)'=', ..])
            return null;
        value = SkipSpace(value[1..]);
        if (value is not [(byte)'"' or (byte)'\'', .. var quoted])
            return null;

        int close = quoted.IndexOf(value[0]);
        if (close < 0 || quoted[..close].ContainsAnyInRange((byte)0x00, (byte)0x20))
            return null;
        return EncodingLabels.Find(quoted[..close]) switch
        {
            "utf-16le" or "utf-16be" => "utf-8",
            var encoding => encoding,
        };
    }

    static ReadOnlySpan<byte> SkipSpace(ReadOnlySpan<byte> bytes)
    {
        int start = bytes.IndexOfAnyExceptInRange((byte)0x00, (byte)0x20);
        return start < 0 ? [] : bytes[start..];
    }
}
