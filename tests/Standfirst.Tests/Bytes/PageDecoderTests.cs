using System.Text;
using System.Text.Unicode;
using Standfirst.Bytes;
using Standfirst.Tests.House;

namespace Standfirst.Tests.Bytes;

public class PageDecoderTests
{
    static readonly byte[] CurlyQuotes1252 =
        [0x93, (byte)'H', (byte)'i', 0x94, (byte)' ', 0x97, (byte)' ', 0x80];

    static (string Text, string Encoding) Decode(ReadOnlySpan<byte> page, string? transport = null)
    {
        using DecodedPage decoded = PageDecoder.Decode(page, transport);
        return (Encoding.UTF8.GetString(decoded.Text), decoded.Encoding);
    }

    [Fact]
    public void A_byte_order_mark_is_taken_away()
    {
        byte[] page = [0xEF, 0xBB, 0xBF, .. "<meta charset=big5>é"u8];

        Assert.Equal(("<meta charset=big5>é", "utf-8"), Decode(page, "shift_jis"));
        Assert.Equal(("é", "utf-16be"), Decode([0xFE, 0xFF, 0x00, 0xE9]));
        Assert.Equal(("é", "utf-16le"), Decode([0xFF, 0xFE, 0xE9, 0x00]));
    }

    [Fact]
    public void Latin_1_means_windows_1252()
    {
        byte[] page = [.. "<meta charset=iso-8859-1>"u8, .. CurlyQuotes1252];

        Assert.Equal(("<meta charset=iso-8859-1>“Hi” — €", "windows-1252"), Decode(page));
    }

    [Fact]
    public void Without_any_label_bytes_that_are_no_UTF_8_are_guessed()
    {
        Assert.Equal(("“Hi” — €", "windows-1252"), Decode(CurlyQuotes1252));
    }

    [Theory]
    [InlineData("utf-8", "żółw\0")]
    [InlineData("windows-1251", "мост\0")]
    [InlineData("shift_jis", "橋\0")]
    [InlineData("utf-16le", "橋a\0")]
    [InlineData("iso-2022-jp", "bridge\0")]
    public void Newlines_are_LF_and_NUL_is_noticed_in_every_encoding(string encoding, string text)
    {
        Encoding encoder = encoding switch
        {
            "utf-8" => Encoding.UTF8,
            "utf-16le" => Encoding.Unicode,
            _ => CodePagesEncodingProvider.Instance.GetEncoding(encoding)!,
        };

        using DecodedPage page = PageDecoder.Decode(encoder.GetBytes($"<p>\r\n{text}\r</p>"), encoding);
        using DecodedPage plain = PageDecoder.Decode(encoder.GetBytes(text.TrimEnd('\0')), encoding);

        Assert.Equal($"<p>\n{text}\n</p>", Encoding.UTF8.GetString(page.Text));
        Assert.True(page.HasNul);
        Assert.False(plain.HasNul);
    }

    [Fact]
    public void What_was_overruled_is_told()
    {
        using DecodedPage page = PageDecoder.Decode("<meta charset=iso-8859-1>żółw"u8, null);

        Assert.Equal(("utf-8", "windows-1252"), (page.Encoding, page.Overruled));
    }

    [Fact]
    public void No_bytes_are_no_text()
    {
        Assert.Equal(("", "utf-8"), Decode([]));
        Assert.Equal(("", "replacement"), Decode([], "replacement"));
    }

    [Fact]
    public void A_page_in_an_encoding_that_must_not_be_read_is_one_replacement()
    {
        Assert.Equal(("\uFFFD", "replacement"), Decode("<p>~{<:Ky~}"u8, "hz-gb-2312"));
    }

    [Fact]
    public void A_page_that_was_disposed_of_is_gone()
    {
        DecodedPage page = PageDecoder.Decode("a"u8, null);
        page.Dispose();
        page.Dispose();

        Assert.Throws<ObjectDisposedException>(() => page.Buffer);
    }

    [Fact]
    public void Any_bytes_under_any_label_give_valid_UTF_8_with_padding()
    {
        var random = new Random(11);
        string?[] labels = [null, .. EncodingLabels.Names];
        byte[] page = new byte[300];
        for (int round = 0; round < 4000; round++)
        {
            int length = random.Next(page.Length);
            FillWithNoise(random, page.AsSpan(0, length));
            string? label = labels[round % labels.Length];

            using DecodedPage decoded = PageDecoder.Decode(page.AsSpan(0, length), label);

            Assert.True(Utf8.IsValid(decoded.Text));
            Assert.False(decoded.Text.Contains((byte)'\r'));
            Assert.Equal(decoded.Text.Contains((byte)0), decoded.HasNul);
            Assert.InRange(decoded.Length, 0, 3 * length + 3);
            Assert.False(
                decoded.Buffer.AsSpan(decoded.Length, DecodedPage.Padding).ContainsAnyExcept((byte)0));
        }
    }

    /// <summary>
    /// Bytes of every kind, of ASCII alone, of those beyond it, and pieces of meta elements.
    /// </summary>
    static void FillWithNoise(Random random, Span<byte> bytes)
    {
        int kind = random.Next(4);
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] = kind switch
            {
                0 => (byte)random.Next(0x100),
                1 => (byte)random.Next(0x80),
                2 => (byte)random.Next(0x80, 0x100),
                _ => "<meta charset=utf-8 content='\"/>!?-x\r\n\u001B$(BJ"u8[random.Next(43)],
            };
        }
    }

    // Two million bytes of what is worst for a step: an hour for what is quadratic, milliseconds for what is
    // not.
    [Theory]
    [InlineData("<meta ", null)]
    [InlineData("<meta content=c charset ", null)]
    [InlineData("<!--", null)]
    [InlineData("\r", null)]
    [InlineData("a\r\n", null)]
    [InlineData("\xE9\xFF", null)]
    [InlineData("\xFF", "utf-8")]
    [InlineData("\xFE\xFF", "big5")]
    [InlineData("\x81\x30", "gb18030")]
    [InlineData("\x8F\xA1", "euc-jp")]
    [InlineData("\x1B$", "iso-2022-jp")]
    [InlineData("\x80", "x-user-defined")]
    [InlineData("a\xE9", "windows-1252")]
    public void The_time_is_linear_in_the_page(string piece, string? label)
    {
        string pieces = string.Concat(Enumerable.Repeat(piece, 2_000_000 / piece.Length));
        byte[] page = Encoding.Latin1.GetBytes(pieces);

        TimeSpan time = ProcessorTime.Of(() => PageDecoder.Decode(page, label).Dispose());

        Assert.InRange(time, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void A_page_in_UTF_8_costs_no_memory_but_the_result()
    {
        string text = "<meta charset=utf-8><p>żółw</p>\r\n" + new string('x', 100_000);
        byte[] page = Encoding.UTF8.GetBytes(text);
        // The first round pays for tables, and any may find the pool emptied.
        long least = long.MaxValue;
        for (int round = 0; round < 5; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            PageDecoder.Decode(page, null).Dispose();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.InRange(least, 1, 128);
    }
}
