using System.Text;
using Standfirst.Bytes;

namespace Standfirst.Tests.Bytes;

public class SingleByteDecoderTests
{
    // What the runtime's code pages make of a byte where the standard says otherwise. Where the standard has
    // nothing, they have characters for private use; these are left out here.
    static readonly Dictionary<string, string> KnownDifferences = new()
    {
        ["iso-8859-7"] = "A1 A2 A4 A5 AA",          // the edition of 1987 against that of 2003
        ["iso-8859-8"] = "AF FD FE",
        ["iso-8859-8-i"] = "AF FD FE",
        ["macintosh"] = "BD",                       // the ohm sign for an omega
        ["x-mac-cyrillic"] = "A2 B6 FF",            // the edition before the euro
    };

    static readonly byte[] HighBytes = [.. Enumerable.Range(0x80, 128).Select(value => (byte)value)];

    static string Decode(ReadOnlySpan<byte> text, string encoding)
    {
        byte[] utf8 = new byte[3 * text.Length + 4];
        return Encoding.UTF8.GetString(utf8, 0, SingleByteDecoder.Decode(text, encoding, utf8));
    }

    static bool IsPrivate(char character) => character is >= '\uE000' and <= '\uF8FF';

    public static TheoryData<string> InBoth() =>
        [.. SingleByteIndex.Names.Except(["iso-8859-10", "iso-8859-14", "iso-8859-16", "x-user-defined"])];

    [Theory, MemberData(nameof(InBoth))]
    public void The_runtimes_code_page_says_the_same(string encoding)
    {
        Encoding codePage = CodePagesEncodingProvider.Instance.GetEncoding(encoding)!;
        string ours = Decode(HighBytes, encoding);
        string theirs = codePage.GetString(HighBytes);

        var differences = HighBytes
            .Where((_, i) => ours[i] != theirs[i])
            .Where((value, _) => ours[value - 0x80] != '\uFFFD' || !IsPrivate(theirs[value - 0x80]));

        Assert.Equal(
            KnownDifferences.GetValueOrDefault(encoding, ""),
            string.Join(' ', differences.Select(value => $"{value:X2}")));
    }

    [Theory]
    [InlineData("iso-8859-10", "ĄĒĢĪĨĶ", 0xA1)]
    [InlineData("iso-8859-10", "đšŧž―ūŋ", 0xB9)]
    [InlineData("iso-8859-14", "Ḃḃ£ĊċḊ§Ẁ", 0xA1)]
    [InlineData("iso-8859-14", "ŵñòóôõöṫ", 0xF0)]
    [InlineData("iso-8859-16", "ĄąŁ€„Š§š", 0xA1)]
    [InlineData("iso-8859-16", "ŚŰÙÚÛÜĘȚß", 0xD7)]
    [InlineData("x-user-defined", "\uF780\uF781\uF782", 0x80)]
    [InlineData("windows-1252", "€\u0081‚ƒ", 0x80)]
    [InlineData("windows-1255", "\u05C1\u05C2\u05C3װ", 0xD1)]
    [InlineData("windows-1253", "\uFFFD«", 0xAA)]
    public void The_index_says_what_a_byte_means(string encoding, string characters, int firstByte)
    {
        byte[] bytes = [.. Enumerable.Range(firstByte, characters.Length).Select(value => (byte)value)];

        Assert.Equal(characters, Decode(bytes, encoding));
    }

    [Fact]
    public void Every_index_is_complete_and_keeps_to_the_basic_plane()
    {
        Span<char> characters = stackalloc char[SingleByteIndex.Length];
        foreach (string encoding in SingleByteIndex.Names)
        {
            characters.Clear();
            SingleByteIndex.Expand(encoding, characters);
            Assert.DoesNotContain('\0', characters.ToString());
            Assert.DoesNotContain(characters.ToString(), char.IsSurrogate);
        }
    }

    [Theory]
    [InlineData(0), InlineData(1), InlineData(31), InlineData(32), InlineData(33), InlineData(100)]
    public void Letters_stand_where_they_stood_among_ASCII(int distance)
    {
        string ascii = new('x', distance);
        string text = ascii + "é" + ascii + "—öé" + ascii;
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding("windows-1252")!.GetBytes(text);

        Assert.Equal(text, Decode(bytes, "windows-1252"));
    }
}
