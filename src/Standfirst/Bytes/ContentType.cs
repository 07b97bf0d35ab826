using System.Buffers;
using System.Text;
using Standfirst.Text;

namespace Standfirst.Bytes;

/// <summary>The encoding in a meta element's content, as in "text/html; charset=koi8-r".</summary>
/// <remarks>
/// https://html.spec.whatwg.org/#algorithm-for-extracting-a-character-encoding-from-a-meta-element
/// </remarks>
static class ContentType
{
    static readonly SearchValues<byte> ValueEnd = SearchValues.Create("\t\n\f\r ;"u8);

    /// <summary>
    /// The lower-case name of the encoding; null when the content names none that is known.
    /// </summary>
    public static string? FindEncoding(ReadOnlySpan<byte> content)
    {
        while (IndexOfCharset(content) is >= 0 and int at)
        {
            content = content[(at + "charset".Length)..].TrimStart(WhiteSpace.Utf8);
            if (content is [(byte)'=', .. var value])
                return FromValue(value.TrimStart(WhiteSpace.Utf8));
        }
        return null;
    }

    static int IndexOfCharset(ReadOnlySpan<byte> content)
    {
        for (int at = 0; at <= content.Length - "charset".Length; at++)
        {
            int next = content[at..].IndexOfAny((byte)'c', (byte)'C');
            if (next < 0 || (at += next) > content.Length - "charset".Length)
                break;
            if (Ascii.EqualsIgnoreCase(content.Slice(at, "charset".Length), "charset"u8))
                return at;
        }
        return -1;
    }

    static string? FromValue(ReadOnlySpan<byte> value)
    {
        if (value is [(byte)'"' or (byte)'\'', .. var quoted])
        {
            int close = quoted.IndexOf(value[0]);
            return close < 0 ? null : EncodingLabels.Find(quoted[..close]);
        }
        int end = value.IndexOfAny(ValueEnd);
        return EncodingLabels.Find(end < 0 ? value : value[..end]);
    }
}
