using Standfirst.Collect.Warc;

namespace Standfirst.Tests.Collect.Warc;

public class Crc32Tests
{
    [Fact]
    public void The_check_value_of_the_standard_comes_out() =>
        Assert.Equal(0xCBF43926u, Crc32.Append(0, "123456789"u8));

    [Fact]
    public void Folding_gives_what_the_plain_way_gives_at_every_length_and_beginning()
    {
        byte[] bytes = new byte[700];
        new Random(7).NextBytes(bytes);
        for (int length = 0; length < 600; length++)
        {
            var piece = bytes.AsSpan(length % 31, length);
            Assert.Equal(AppendByteByByte(0x1234u, piece), Crc32.Append(0x1234u, piece));
            Assert.Equal(AppendByteByByte(0x1234u, piece), Crc32.AppendPlainly(0x1234u, piece));
        }
    }

    [Fact]
    public void Pieces_give_what_the_whole_gives() => Assert.Equal(
        Crc32.Append(0, "the ferry was late again"u8), Crc32.Append(Crc32.Append(0, "the ferry "u8), "was late again"u8));

    static uint AppendByteByByte(uint crc, ReadOnlySpan<byte> bytes)
    {
        crc = ~crc;
        foreach (byte next in bytes)
        {
            crc ^= next;
            for (int bit = 0; bit < 8; bit++)
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }
        return ~crc;
    }
}
