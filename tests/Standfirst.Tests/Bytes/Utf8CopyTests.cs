using System.Text;
using System.Text.Unicode;
using Standfirst.Bytes;
using Standfirst.Text;

namespace Standfirst.Tests.Bytes;

public class Utf8CopyTests
{
    // From nothing to some blocks and an end that is none.
    public static TheoryData<int> Lengths => [0, 1, 15, 63, 64, 65, 127, 128, 129, 3 * LetterBlock.Longest + 7, 1000];

    static (Utf8Copy.Result Result, byte[] Copy) CopyOf(byte[] text)
    {
        // Bytes behind the copy's room would show up in the array's last half.
        byte[] copy = new byte[2 * text.Length];
        Array.Fill(copy, (byte)'#', text.Length, text.Length);
        Utf8Copy.Result result = Utf8Copy.Copy(text, copy.AsSpan(0, text.Length));

        Assert.DoesNotContain(copy[text.Length..], letter => letter != '#');
        return (result, copy[..result.Length]);
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Every_newline_of_any_kind_becomes_a_line_feed_wherever_it_stands(int length)
    {
        foreach (string newline in (string[])["\r", "\r\n", "\r\r\n", "\n\r", "\r\n\r\n"])
        {
            for (int at = 0; at + newline.Length <= length; at++)
            {
                string text = new string('a', at) + newline + new string('b', length - at - newline.Length);

                Assert.Equal(text.ReplaceLineEndings("\n"), Encoding.ASCII.GetString(CopyOf(Encoding.ASCII.GetBytes(text)).Copy));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void A_nul_and_a_letter_beyond_ascii_are_noticed_wherever_they_stand(int length)
    {
        for (int at = 0; at < length; at++)
        {
            byte[] text = Encoding.ASCII.GetBytes(new string('a', length));
            Assert.Equal(new(IsUtf8: true, IsAscii: true, HasNul: false, length), CopyOf(text).Result);

            text[at] = 0;
            Assert.Equal(new(IsUtf8: true, IsAscii: true, HasNul: true, length), CopyOf(text).Result);

            byte[] letter = [.. text[..at], .. "ü"u8, .. text[at..]];
            Assert.Equal(new(IsUtf8: true, IsAscii: false, HasNul: true, length + 2), CopyOf(letter).Result);
        }
    }

    [Fact]
    public void What_is_utf8_is_what_the_runtime_says()
    {
        byte[][] pieces = [[.. "plain"u8], [.. "ü"u8], [.. "語"u8], [.. "🤍"u8], [0xC3], [0xA9], [0xE8, 0xAA], [0xF0, 0x9F], [.. "\r\n"u8]];
        var random = new Random(11);
        for (int round = 0; round < 20_000; round++)
        {
            List<byte> text = [];
            int brokenOneIn = round % 2 == 0 ? int.MaxValue : 40;
            for (int piece = random.Next(60); piece > 0; piece--)
            {
                byte[] next = pieces[random.Next(brokenOneIn) == 0 ? random.Next(4, 8) : random.Next(4)];
                text.AddRange(random.Next(4) == 0 ? Encoding.ASCII.GetBytes(new string('x', random.Next(100))) : next);
            }
            byte[] page = [.. text];
            var (result, copy) = CopyOf(page);

            Assert.Equal(Utf8.IsValid(page), result.IsUtf8);
            if (result.IsUtf8)
                Assert.Equal(page, copy);
        }
    }
}
