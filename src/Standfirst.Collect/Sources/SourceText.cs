using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Standfirst.Collect.Sources;

/// <summary>
/// Opens bytes as text, in the encoding that they are in, which is not always the one that is declared.
/// </summary>
static partial class SourceText
{
    // The declaration stands at the beginning; what else is looked at tells UTF-8 from other encodings.
    const int SampleLength = 1 << 16, DeclarationLength = 1 << 10;

    // Encodings of which a text is read as UTF-8 where it is that, byte by byte as Windows-1252 where not.
    static readonly string[] Western =
        ["utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1", "latin1", "latin-1", "windows-1252", "cp1252"];

    /// <summary>UTF-8, and Windows-1252 for each byte that is no part of a letter in UTF-8.</summary>
    static readonly Encoding Utf8OrWestern = Encoding.GetEncoding(
        "utf-8", EncoderFallback.ReplacementFallback, new WesternFallback());

    static readonly (byte[] Bytes, Encoding Encoding)[] Beginnings =
    [
        ([0xEF, 0xBB, 0xBF], Utf8OrWestern),
        ([0xFF, 0xFE], Encoding.Unicode),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode),
        ([(byte)'<', 0, (byte)'?', 0], Encoding.Unicode),
        ([0, (byte)'<', 0, (byte)'?'], Encoding.BigEndianUnicode),
    ];

    /// <summary>Opens bytes as text.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="charset">What the server declared; null where it did not.</param>
    /// <param name="troubles">What is odd is added here.</param>
    public static StreamReader Open(Stream stream, string? charset, List<SourceTrouble> troubles)
    {
        byte[] sample = new byte[SampleLength];
        int count = stream.ReadAtLeast(sample, SampleLength, throwOnEndOfStream: false);
        var encoding = Choose(sample.AsSpan(0, count), charset, troubles);
        var whole = new RejoinedStream(sample.AsMemory(0, count), stream);
        return new StreamReader(whole, encoding, detectEncodingFromByteOrderMarks: false);
    }

    static Encoding Choose(ReadOnlySpan<byte> sample, string? charset, List<SourceTrouble> troubles)
    {
        foreach (var (bytes, encoding) in Beginnings)
        {
            if (sample.StartsWith(bytes))
                return encoding;
        }
        string head = Encoding.Latin1.GetString(sample[..Math.Min(sample.Length, DeclarationLength)]);
        string? declared = Declaration().Match(head) is { Success: true } match
            ? match.Groups[1].Value
            : charset?.Trim('"', '\'', ' ');
        if (declared is null || Western.Contains(declared, StringComparer.OrdinalIgnoreCase) || IsUtf8(sample))
            return Utf8OrWestern;
        // What could be read as bytes of ASCII up to here is in no encoding of two bytes a letter.
        if (!declared.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) && Named(declared) is { } named)
            return named;
        troubles.Add(new($"the declared encoding \"{declared}\" is unknown or wrong") { Line = 1 });
        return Utf8OrWestern;
    }

    static bool IsUtf8(ReadOnlySpan<byte> sample)
    {
        // The sample may end inside a letter of up to four bytes.
        int end = sample.Length;
        for (int back = 0; back < 3 && end > 0 && sample.Length == SampleLength && sample[end - 1] >= 0x80; back++)
            end--;
        return sample[..end].ContainsAnyExceptInRange((byte)0, (byte)0x7F) && Utf8.IsValid(sample[..end]);
    }

    static Encoding? Named(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("""^[^<]{0,64}<\?xml[^>]{0,200}?encoding\s{0,8}=\s{0,8}["']([A-Za-z0-9._:-]{1,40})["']""")]
    private static partial Regex Declaration();

    /// <summary>Reads a byte that UTF-8 cannot make sense of as Windows-1252.</summary>
    sealed class WesternFallback : DecoderFallback
    {
        public override int MaxCharCount => 4;

        public override DecoderFallbackBuffer CreateFallbackBuffer() => new Letters();

        sealed class Letters : DecoderFallbackBuffer
        {
            static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

            string _letters = "";
            int _next;

            public override int Remaining => _letters.Length - _next;

            public override bool Fallback(byte[] bytesUnknown, int index)
            {
                _letters = Windows1252.GetString(bytesUnknown);
                _next = 0;
                return true;
            }

            public override char GetNextChar() => _next < _letters.Length ? _letters[_next++] : '\0';

            public override bool MovePrevious() => _next > 0 && _next-- > 0;

            public override void Reset() => (_letters, _next) = ("", 0);
        }
    }
}
