using Standfirst.Extraction.Content.Judging;
using Standfirst.Text;

namespace Standfirst.Extraction.Content;

/// <summary>Whether words stop where a sentence does.</summary>
static class SentenceEnd
{
    // “(He said: ‘No.’)” has three signs behind the stop.
    const int MostSignsBehind = 3;

    /// <summary>Whether some UTF-8 ends with a stop; closing quotation marks and brackets behind it are left out.</summary>
    public static bool Is(ReadOnlySpan<byte> words)
    {
        for (int signs = 0; signs <= MostSignsBehind; signs++)
        {
            words = WithoutSpaceBehind(words);
            var last = LastOf(words);
            if (last is SignClass.Stop or SignClass.Ellipsis)
                return true;
            if (last is not (SignClass.Quote or SignClass.Bracket))
                return false;
            words = WithoutLast(words);
        }
        return false;
    }

    static ReadOnlySpan<byte> WithoutSpaceBehind(ReadOnlySpan<byte> words)
    {
        while (true)
        {
            words = words.TrimEnd(WhiteSpace.Utf8);
            if (!words.EndsWith("\u00A0"u8))
                return words;
            words = words[..^2];
        }
    }

    static SignClass LastOf(ReadOnlySpan<byte> words)
    {
        if (words.IsEmpty)
            return SignClass.None;
        uint tail = 0;
        foreach (byte unit in words[Math.Max(0, words.Length - 4)..])
            tail = tail << 8 | unit;
        return SignClasses.OfEnding(tail, SignClasses.Of(words[^1]));
    }

    /// <summary>All but the last sign: bytes of one sign behind its first are 80 to BF.</summary>
    static ReadOnlySpan<byte> WithoutLast(ReadOnlySpan<byte> words)
    {
        int end = words.Length - 1;
        while (end > 0 && words[end] is >= 0x80 and < 0xC0)
            end--;
        return words[..end];
    }
}
