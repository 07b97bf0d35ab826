using System.Buffers;
using System.Text;

namespace Standfirst.Collect.Robots;

/// <summary>Brings paths and the patterns for them into one form, so that they can be compared octet by octet
/// (RFC 9309, section 2.2.2).</summary>
static class PathForm
{
    const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    // RFC 3986, section 2.3.
    static readonly SearchValues<byte> Unreserved =
        SearchValues.Create(Encoding.ASCII.GetBytes(Letters + "0123456789-._~"));

    // RFC 3986, section 2.2, but for the two that patterns give a meaning of their own.
    static readonly SearchValues<byte> Reserved = SearchValues.Create(":/?#[]@!&'()+,;="u8);

    const byte Wildcard = (byte)'*';

    /// <summary>The form of a path with its query.</summary>
    public static byte[] OfPath(string pathAndQuery) =>
        Of(Encoding.UTF8.GetBytes(pathAndQuery), keepsWildcards: false);

    /// <summary>The form of a pattern without its closing "$"; each run of "*" is one.</summary>
    public static byte[] OfPattern(ReadOnlySpan<byte> pattern) => Of(pattern, keepsWildcards: true);

    static byte[] Of(ReadOnlySpan<byte> path, bool keepsWildcards)
    {
        var form = new ArrayBufferWriter<byte>(path.Length + 16);
        for (int at = 0; at < path.Length; at++)
        {
            byte octet = path[at];
            if (octet == '%' && TryReadEscape(path[at..], out byte escaped))
            {
                WriteEscaped(form, escaped);
                at += 2;
            }
            else if (octet == Wildcard && keepsWildcards)
            {
                if (form.WrittenCount == 0 || form.WrittenSpan[^1] != Wildcard)
                    Write(form, Wildcard);
            }
            else if (Unreserved.Contains(octet) || Reserved.Contains(octet))
            {
                Write(form, octet);
            }
            else
            {
                WriteEscape(form, octet);
            }
        }
        return form.WrittenSpan.ToArray();
    }

    // An escape that need not be is undone; one that means something else when undone ("%2F") stays.
    static void WriteEscaped(ArrayBufferWriter<byte> form, byte octet)
    {
        if (Unreserved.Contains(octet))
            Write(form, octet);
        else
            WriteEscape(form, octet);
    }

    static void WriteEscape(ArrayBufferWriter<byte> form, byte octet)
    {
        ReadOnlySpan<byte> digits = "0123456789ABCDEF"u8;
        Span<byte> escape = form.GetSpan(3);
        escape[0] = (byte)'%';
        escape[1] = digits[octet >> 4];
        escape[2] = digits[octet & 15];
        form.Advance(3);
    }

    static void Write(ArrayBufferWriter<byte> form, byte octet)
    {
        form.GetSpan(1)[0] = octet;
        form.Advance(1);
    }

    static bool TryReadEscape(ReadOnlySpan<byte> text, out byte octet)
    {
        octet = 0;
        if (text.Length < 3 || !char.IsAsciiHexDigit((char)text[1]) || !char.IsAsciiHexDigit((char)text[2]))
            return false;
        octet = (byte)((Digit(text[1]) << 4) | Digit(text[2]));
        return true;
    }

    // "A" and "a" have their lower four bits in common, and nine is missing to ten.
    static int Digit(byte hex) => hex <= '9' ? hex - '0' : (hex & 15) + 9;
}
