using System.Text.Unicode;

namespace Standfirst.Bytes;

/// <summary>
/// Shift_JIS, EUC-JP, EUC-KR, GBK, GB18030 and Big5 → UTF-8. How bytes make a character is the standard's
/// rule; which character it is, the runtime's code pages say.
/// </summary>
/// <remarks>
/// The code pages differ from the standard's indexes in what news hardly prints: Big5 has private-use
/// characters for the Hong Kong supplement and lacks 33 symbols, EUC-JP has "・・" for the characters of JIS X
/// 0212, pairs that the Japanese encodings do not assign are "・" instead of U+FFFD, and there are private-use
/// characters for the rows C9 and FE of EUC-KR and for A3 A0 and A8 BC of GB18030.
/// </remarks>
static class MultiByteDecoder
{
    /// <summary>How many bytes are handed to the code page at a time, at most.</summary>
    const int LongestRun = 256;

    /// <summary>Decodes a text; U+FFFD stands for what is broken or cut off.</summary>
    /// <param name="text">The bytes.</param>
    /// <param name="form">The encoding.</param>
    /// <param name="utf8">Receives the UTF-8: room for three bytes for each byte.</param>
    /// <returns>The length of the UTF-8.</returns>
    public static int Decode(ReadOnlySpan<byte> text, MultiByteForm form, Span<byte> utf8)
    {
        Span<char> characters = stackalloc char[LongestRun];
        int at = 0, end = 0;
        while (at < text.Length)
        {
            int ascii = AsciiRun.Copy(text[at..], utf8[end..]);
            at += ascii;
            end += ascii;

            int run = MeasureRun(text[at..], form, out int broken);
            int count = form.CodePage.GetChars(text.Slice(at, run), characters);
            // The code pages say "?" for what they do not know. It stands for nothing else: ASCII is not in
            // a run.
            characters[..count].Replace('?', '\uFFFD');
            Utf8.FromUtf16(characters[..count], utf8[end..], out _, out int written);
            at += run;
            end += written;

            if (broken > 0)
            {
                // In GBK the standard reads 80 as Windows does; the code page has nothing there.
                bool isEuro = text[at] == 0x80 && form.Encoding is ("gbk" or "gb18030");
                ReadOnlySpan<byte> instead = isEuro ? "€"u8 : "\uFFFD"u8;
                instead.CopyTo(utf8[end..]);
                at += broken;
                end += instead.Length;
            }
        }
        return end;
    }

    /// <summary>
    /// How many bytes of whole characters beyond ASCII a text begins with, a run's worth at most.
    /// </summary>
    /// <param name="text">The bytes.</param>
    /// <param name="form">The encoding.</param>
    /// <param name="broken">How many bytes after them are broken or cut off.</param>
    static int MeasureRun(ReadOnlySpan<byte> text, MultiByteForm form, out int broken)
    {
        int run = 0;
        broken = 0;
        while (run < text.Length && text[run] >= 0x80 && run <= LongestRun - 4)
        {
            if (form.Measure(text[run..], out int length) != MultiByteForm.Finding.Whole)
            {
                broken = length;
                break;
            }
            run += length;
        }
        return run;
    }
}
