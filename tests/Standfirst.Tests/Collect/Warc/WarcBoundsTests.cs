using System.IO.Compression;
using Standfirst.Collect.Warc;
using Standfirst.Tests.House;
using static Standfirst.Tests.Collect.Warc.WarcMaking;

namespace Standfirst.Tests.Collect.Warc;

/// <summary>No file fills the machine, and none keeps it busy for ever.</summary>
public class WarcBoundsTests
{
    static readonly WarcLimits Small = new() { LongestRecord = 10_000, LongestBody = 20_000 };

    [Theory, InlineData(true), InlineData(false)]
    public void A_record_over_the_limit_is_told_and_the_next_is_read(bool isPacked)
    {
        byte[][] records = [Page(1), Response("https://harbour.example/2", Http(new byte[50_000])), Page(3)];

        var found = Read(Join([.. records.Select(record => isPacked ? Gzip(record) : record)]), Small);

        Assert.Equal(3, found.Count);
        Assert.Equal("the record is longer than 10000 bytes: passed over", found[1].Damage.Reason);
        Assert.Equal("https://harbour.example/3", found[2].Record.Url);
    }

    [Theory, InlineData("gzip"), InlineData("deflate"), InlineData("br")]
    public void A_body_that_unpacks_to_more_than_the_limit_is_cut_off(string packing)
    {
        byte[] zeros = new byte[5_000_000];
        byte[] packed = packing switch { "gzip" => Gzip(zeros), "br" => Brotli(zeros), _ => Zlib(zeros) };

        var found = Assert.Single(Read(Response("x:", Http(packed, $"Content-Encoding: {packing}\r\n")), Small));

        Assert.Equal(20_000, found.Body.Length);
        Assert.Equal(["the body is longer than 20000 bytes: cut off"], found.Record.Troubles);
    }

    [Fact]
    public void A_bomb_is_passed_over_without_being_unpacked_to_its_end()
    {
        byte[] bomb = Bomb("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9000000000000\r\n\r\n", megabytes: 400);

        using var reader = new WarcReader(new MemoryStream(Join(Gzip(Page(1)), bomb, Gzip(Page(2)))));
        var found = reader.ReadAll().ToList();

        Assert.Equal(3, found.Count);
        Assert.Equal("few bytes unpack to very many: passed over", Assert.IsType<WarcDamage>(found[1]).Reason);
        Assert.Equal("https://harbour.example/2", Assert.IsType<WarcRecord>(found[2]).Url);
    }

    [Theory]
    [InlineData("WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 9000000000000\r\n\r\n")]
    [InlineData("WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 2\r\n\r\nxx")]
    [InlineData("")]
    public void A_bomb_in_any_place_is_a_damage(string head) =>
        Assert.IsType<WarcDamage>(Assert.Single(Read(Bomb(head, megabytes: 100))).Reading);

    [Fact]
    public void A_length_on_paper_takes_no_memory()
    {
        byte[] liar = Response("x:", Http(Utf8("boats")), length: 30 << 20);
        Read(liar); // the pool's first arrays
        long before = GC.GetAllocatedBytesForCurrentThread();

        Read(liar);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8 << 20);
    }

    [Fact]
    public void Memory_does_not_grow_with_the_file()
    {
        byte[] member = Gzip(Page(1));
        long AllocatedFor(int records)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            using var reader = new WarcReader(new RepeatingStream(member, records));
            int count = 0;
            foreach (var reading in reader.ReadAll())
            {
                ((WarcRecord)reading).Dispose();
                count++;
            }
            Assert.Equal(records, count);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
        AllocatedFor(100);

        long few = AllocatedFor(1000), many = AllocatedFor(11_000);

        // What a record leaves behind for the collector: its fields, and nothing of its body.
        Assert.InRange((many - few) / 10_000, 0, 4500);
    }

    [Fact]
    public void Records_that_lie_about_their_length_do_not_have_the_file_read_again_and_again()
    {
        byte[] liar = Utf8("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 300000\r\n\r\n");
        var stream = new CountingStream(Join([.. Enumerable.Repeat(liar, 60_000)]));

        int damages = Read(stream).Count;

        Assert.InRange(damages, 10, 60_000);
        Assert.InRange(stream.BytesRead, stream.Length, 100 * stream.Length);
    }

    // Each is a whole member of no bytes but for its checksum, whose zeros may be looked for all over what follows.
    [Theory]
    [InlineData(80_000, 0)]
    [InlineData(1_000, 1 << 20)]
    public void What_only_looks_like_members_is_soon_passed_over(int members, int zeros)
    {
        byte[] member = [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 0xFF, 0x03, 0];
        byte[] file = Join([.. Enumerable.Repeat(member, members), new byte[zeros], .. Enumerable.Repeat(member, members)]);
        int damages = 0;

        TimeSpan time = ProcessorTime.Of(() => damages = Read(new MemoryStream(file)).Count);

        Assert.InRange(damages, 1, members);
        Assert.InRange(time.TotalSeconds, 0, 2);
    }

    // Packs a head and very many zeros.
    static byte[] Bomb(string head, int megabytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(Utf8(head));
            byte[] lineEnds = new byte[1 << 20];
            lineEnds.AsSpan().Fill((byte)'\n');
            for (int count = 0; count < megabytes; count++)
                gzip.Write(lineEnds);
        }
        return packed.ToArray();
    }

    sealed class CountingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public long BytesRead { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int read = base.Read(buffer, offset, count);
            BytesRead += read;
            return read;
        }
    }

    sealed class RepeatingStream(byte[] bytes, int times) : Stream
    {
        long _position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (_position == (long)bytes.Length * times)
                return 0;
            int at = (int)(_position % bytes.Length), read = Math.Min(count, bytes.Length - at);
            bytes.AsSpan(at, read).CopyTo(buffer.AsSpan(offset));
            _position += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
