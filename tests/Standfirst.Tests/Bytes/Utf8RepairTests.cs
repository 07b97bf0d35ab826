using System.Text;
using Standfirst.Bytes;

namespace Standfirst.Tests.Bytes;

public class Utf8RepairTests
{
    static string Repair(ReadOnlySpan<byte> text)
    {
        byte[] utf8 = new byte[3 * text.Length];
        return Encoding.UTF8.GetString(utf8, 0, Utf8Repair.Repair(text, utf8));
    }

    [Theory]
    [InlineData(new byte[] { 0x80 }, "\uFFFD")]                                     // nothing to go on with
    [InlineData(new byte[] { 0xC0, 0xAF }, "\uFFFD\uFFFD")]                         // longer than need be
    [InlineData(new byte[] { 0xE0, 0x80, 0xAF }, "\uFFFD\uFFFD\uFFFD")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "\uFFFD\uFFFD\uFFFD")]             // half a surrogate pair
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 }, "\uFFFD\uFFFD\uFFFD\uFFFD")] // beyond U+10FFFF
    [InlineData(new byte[] { 0xF0, 0x9F, 0x98, 0x41 }, "\uFFFDA")]                  // cut: one place
    [InlineData(new byte[] { 0xE2, 0x82, 0xE2, 0x82, 0xAC }, "\uFFFD€")]
    [InlineData(new byte[] { 0x41, 0xE2, 0x82 }, "A\uFFFD")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0xC3, 0xA9 }, "\uFFFD\uFFFDé")]
    public void A_broken_place_is_as_long_as_what_might_have_begun_a_character(byte[] text, string expected)
    {
        Assert.Equal(expected, Repair(text));
    }

    [Fact]
    public void The_runtimes_decoder_says_the_same_of_any_bytes()
    {
        var random = new Random(7);
        byte[] text = new byte[200];
        for (int round = 0; round < 2000; round++)
        {
            // Mostly the bytes that matter: leads, trails and their borders, among some ASCII.
            for (int i = 0; i < text.Length; i++)
                text[i] = random.Next(4) == 0 ? (byte)random.Next(0x80) : (byte)random.Next(0x80, 0x100);

            Assert.Equal(Encoding.UTF8.GetString(text), Repair(text));
        }
    }
}
