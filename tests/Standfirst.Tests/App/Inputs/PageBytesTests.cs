using System.Text;
using Standfirst.App.Inputs;

namespace Standfirst.Tests.App.Inputs;

public class PageBytesTests
{
    const string TooLarge = "the page has more bytes than the limit of 1,000 (--max-bytes)";
    const string Damaged = "damaged gzip: it ends too early or some of its bytes are wrong";

    // What gzip makes of an empty file; .NET makes nothing at all of it.
    static readonly byte[] GzipOfNothing = Convert.FromHexString("1F8B080000000000000303000000000000000000");

    [Fact]
    public void A_page_may_be_as_large_as_the_limit_and_not_a_byte_larger()
    {
        Assert.Equal((null, 1000), Load(Encoding.ASCII.GetBytes(new string('a', 1000))));
        Assert.Equal(
            "the page has 1,001 bytes, more than the limit of 1,000 (--max-bytes)",
            Load(Encoding.ASCII.GetBytes(new string('a', 1001))).Trouble);
    }

    [Fact]
    public void The_limit_counts_unpacked_bytes_too()
    {
        Assert.Equal((null, 1000), Load(Workbench.Gzip(new string('a', 1000))));
        Assert.Equal(TooLarge, Load(Workbench.Gzip(new string('a', 1001))).Trouble);
    }

    [Fact]
    public void A_stream_without_end_is_cut_off_at_the_limit()
    {
        using var endless = new Endless();

        Assert.Equal(TooLarge, Load(endless).Trouble);
        Assert.InRange(endless.Given, 1001, 1_000_000);
    }

    [Fact]
    public void A_gzip_bomb_is_cut_off_at_the_limit()
    {
        byte[] bomb = Workbench.Gzip(new string('a', 500_000));
        Assert.InRange(bomb.Length, 1, 1000);

        Assert.Equal(TooLarge, Load(bomb).Trouble);
    }

    [Fact]
    public void Gzip_that_ends_early_is_damaged_wherever_it_ends()
    {
        byte[] whole = Workbench.Gzip("<h1>The ferry is late</h1><p>It waits for the tide.</p>");

        Assert.Null(Load(whole).Trouble);
        for (int length = 2; length < whole.Length; length++)
            Assert.Equal(Damaged, Load(whole[..length]).Trouble);
    }

    [Fact]
    public void Gzip_with_a_wrong_byte_is_damaged()
    {
        byte[] wrong = Workbench.Gzip("<h1>The ferry is late</h1>");
        wrong[^6] ^= 1;

        Assert.Equal(Damaged, Load(wrong).Trouble);
    }

    [Fact]
    public void Several_gzip_members_in_a_row_are_one_page()
    {
        using var page = new PageBytes(1000);
        byte[] members = [.. Workbench.Gzip("<h1>Fer"), .. Workbench.Gzip("ry</h1>")];
        Assert.Null(page.Load(() => new MemoryStream(members)));

        Assert.Equal("<h1>Ferry</h1>", Encoding.UTF8.GetString(page.Span));
    }

    [Fact]
    public void Nothing_is_not_a_page()
    {
        Assert.Equal("empty: it has no bytes", Load([]).Trouble);
        Assert.Equal("empty: the gzip holds no bytes", Load(GzipOfNothing).Trouble);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_a_trouble()
    {
        using var page = new PageBytes(1000);

        Assert.Equal("permission denied", page.Load(() => throw new UnauthorizedAccessException()));
    }

    [Fact]
    public void A_page_that_comes_in_small_pieces_is_whole()
    {
        byte[] bytes = [.. Enumerable.Range(0, 900_000).Select(i => (byte)(i % 251))];
        using var page = new PageBytes(1_000_000);

        Assert.Null(page.Load(() => new Trickle(bytes)));

        Assert.True(page.Span.SequenceEqual(bytes));
    }

    static (string? Trouble, int Length) Load(byte[] bytes) => Load(new MemoryStream(bytes));

    static (string? Trouble, int Length) Load(Stream stream)
    {
        using var page = new PageBytes(1000);
        return (page.Load(() => stream), page.Span.Length);
    }

    sealed class Endless : MemoryStream
    {
        public long Given { get; private set; }

        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)'a');
            Given += buffer.Length;
            return buffer.Length;
        }
    }

    sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 777)]);
    }
}
