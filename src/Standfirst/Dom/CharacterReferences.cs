using System.Buffers;
using System.Text;

namespace Standfirst.Dom;

/// <summary>"&amp;amp;" → "&amp;".</summary>
/// <remarks>https://html.spec.whatwg.org/#character-reference-state</remarks>
static class CharacterReferences
{
    const int LastCharacter = 0x10FFFF;

    static readonly SearchValues<byte> DecimalDigits = SearchValues.Create("0123456789"u8);
    static readonly SearchValues<byte> HexDigits = SearchValues.Create("0123456789ABCDEFabcdef"u8);

    /// <summary>Decodes what stands in an attribute or in text.</summary>
    /// <param name="source">UTF-8 as written.</param>
    /// <param name="target">At least as long as <see cref="MostBytes"/> says.</param>
    /// <param name="inAttribute">In attributes a name without its semicolon must not be followed by "=", a letter or a digit.</param>
    /// <param name="nulls">Whether NUL becomes U+FFFD.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Decode(ReadOnlySpan<byte> source, Span<byte> target, bool inAttribute, bool nulls = false)
    {
        int written = 0;
        while (true)
        {
            int plain = nulls ? source.IndexOfAny((byte)'&', (byte)0) : source.IndexOf((byte)'&');
            if (plain < 0)
            {
                source.CopyTo(target[written..]);
                return written + source.Length;
            }
            source[..plain].CopyTo(target[written..]);
            written += plain;
            source = source[plain..];
            int read;
            if (source[0] == 0)
            {
                "\uFFFD"u8.CopyTo(target[written..]);
                (read, written) = (1, written + 3);
            }
            else
            {
                read = DecodeOne(source, target[written..], inAttribute, out int length);
                written += length;
            }
            source = source[read..];
        }
    }

    /// <summary>Copies with U+FFFD in the place of each NUL.</summary>
    /// <returns>How many bytes were written.</returns>
    public static int ReplaceNulls(ReadOnlySpan<byte> source, Span<byte> target)
    {
        int written = 0;
        while (true)
        {
            int plain = source.IndexOf((byte)0);
            if (plain < 0)
            {
                source.CopyTo(target[written..]);
                return written + source.Length;
            }
            source[..plain].CopyTo(target[written..]);
            "\uFFFD"u8.CopyTo(target[(written + plain)..]);
            written += plain + 3;
            source = source[(plain + 1)..];
        }
    }

    /// <summary>The most bytes that decoding can give: a NUL becomes three, "&amp;nGt;" six.</summary>
    public static int MostBytes(int sourceLength) => sourceLength * 3;

    /// <returns>How many bytes of the source were read: one, the "&amp;", where there is no reference.</returns>
    static int DecodeOne(ReadOnlySpan<byte> source, Span<byte> target, bool inAttribute, out int length)
    {
        int read = source is [_, (byte)'#', ..]
            ? DecodeNumber(source, target, out length)
            : DecodeName(source, target, inAttribute, out length);
        if (read > 0)
            return read;
        target[0] = (byte)'&';
        length = 1;
        return 1;
    }

    static int DecodeName(ReadOnlySpan<byte> source, Span<byte> target, bool inAttribute, out int length)
    {
        int end = 1;
        while (end < source.Length && end <= NamedCharacterReferences.LongestName && char.IsAsciiLetterOrDigit((char)source[end]))
            end++;
        var name = source[1..end];
        length = 0;
        if (end < source.Length && source[end] == ';' && NamedCharacterReferences.TryFind(name, out var value, out _))
        {
            value.CopyTo(target);
            length = value.Length;
            return end + 1;
        }
        for (int bare = Math.Min(name.Length, NamedCharacterReferences.LongestBareName); bare > 1; bare--)
        {
            if (!NamedCharacterReferences.TryFind(name[..bare], out value, out bool mayLackSemicolon) || !mayLackSemicolon)
                continue;
            if (inAttribute && 1 + bare < source.Length && (source[1 + bare] == '=' || char.IsAsciiLetterOrDigit((char)source[1 + bare])))
                return 0;
            value.CopyTo(target);
            length = value.Length;
            return 1 + bare;
        }
        return 0;
    }

    static int DecodeNumber(ReadOnlySpan<byte> source, Span<byte> target, out int length)
    {
        length = 0;
        bool isHexadecimal = source.Length > 2 && (source[2] | 0x20) == 'x';
        int start = isHexadecimal ? 3 : 2, end = start;
        int code = 0;
        var digits = source[start..];

        // Zeros before a number, and digits behind one that is too large already, may be as many as the page is long.
        end += LengthOf(digits.IndexOfAnyExcept((byte)'0'), digits.Length);
        for (; end < source.Length && code <= LastCharacter; end++)
        {
            int digit = HexDigit(source[end]);
            if (digit < 0 || digit > 9 && !isHexadecimal)
                break;
            code = code * (isHexadecimal ? 16 : 10) + digit;
        }
        if (code > LastCharacter)
            end += LengthOf(source[end..].IndexOfAnyExcept(isHexadecimal ? HexDigits : DecimalDigits), source.Length - end);
        if (end == start)
            return 0;
        length = Meant(code).EncodeToUtf8(target);
        return end < source.Length && source[end] == ';' ? end + 1 : end;
    }

    static int LengthOf(int found, int length) => found < 0 ? length : found;

    static int HexDigit(byte letter) => (char)letter switch
    {
        >= '0' and <= '9' => letter - '0',
        >= 'a' and <= 'f' => letter - 'a' + 10,
        >= 'A' and <= 'F' => letter - 'A' + 10,
        _ => -1,
    };

    /// <summary>What a number stands for: the standard reads 0x80 to 0x9F as windows-1252 and keeps no half of a pair.</summary>
    static Rune Meant(int code) => code switch
    {
        0 or > LastCharacter or >= 0xD800 and <= 0xDFFF => Rune.ReplacementChar,
        >= 0x80 and <= 0x9F => new Rune(Windows1252[code - 0x80]),
        _ => new Rune(code),
    };

    const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
}
