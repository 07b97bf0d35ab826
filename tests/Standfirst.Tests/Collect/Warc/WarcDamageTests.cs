using Standfirst.Collect.Warc;
using static Standfirst.Tests.Collect.Warc.WarcMaking;

namespace Standfirst.Tests.Collect.Warc;

/// <summary>Damage at every kind of place: it is told with its offset, and what is untouched comes out.</summary>
public class WarcDamageTests
{
    const int RecordCount = 30;

    static readonly byte[][] Members = [.. Enumerable.Range(0, RecordCount).Select(number => Gzip(Page(number)))];

    static readonly long[] Starts = [.. Members.Select((_, index) => Members[..index].Sum(member => (long)member.Length))];

    static readonly byte[] File = Join(Members);

    static int[] Numbers(IEnumerable<Found> found) => [.. found.Select(one => one.Reading).OfType<WarcRecord>()
        .Select(record => int.Parse(record.Url!.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture))];

    // What happens to a file: one of its bytes is turned, some are cut out, some are put in between.
    static (byte[] File, int First, int Last) Hurt(byte[] file, int kind, Random random)
    {
        int at = random.Next(file.Length), count = random.Next(1, 2000);
        switch (kind % 3)
        {
            case 0:
                byte[] turned = [.. file];
                turned[at] ^= (byte)(1 << random.Next(8));
                return (turned, at, at);
            case 1:
                count = Math.Min(count, file.Length - at);
                return (Join(file[..at], file[(at + count)..]), at, at + count - 1);
            default:
                byte[] strange = new byte[count];
                random.NextBytes(strange);
                return (Join(file[..at], strange, file[at..]), at, at);
        }
    }

    static int MemberAt(long offset) => Starts.Count(start => start <= offset) - 1;

    [Theory, InlineData(true), InlineData(false)]
    public void Wherever_a_packed_file_is_hurt_the_other_records_come_out_and_the_place_is_told(bool canSeek)
    {
        for (int round = 0; round < 150; round++)
        {
            var (file, first, last) = Hurt(File, round, new Random(round));
            int firstHurt = MemberAt(first), lastHurt = MemberAt(last);

            var found = Read(canSeek ? new MemoryStream(file) : new TrickleStream(file, 4000));

            int[] numbers = Numbers(found);
            int[] untouched = [.. Enumerable.Range(0, RecordCount).Where(number => number < firstHurt || number > lastHurt)];
            Assert.Equal(untouched, numbers.Where(number => number < firstHurt || number > lastHurt));
            Assert.All(found, one => Assert.True(one.Reading is WarcDamage || one.Body.Length > 4000));
            // Bytes put in before a member, and a turned bit in the time or name of a gzip head, hurt no record.
            bool isHarmless = numbers.Length == RecordCount;
            var damages = found.Select(one => one.Reading).OfType<WarcDamage>().ToList();
            if (!isHarmless)
                Assert.Contains(damages, damage => damage.Offset >= Starts[firstHurt] && damage.Offset <= first);
            Assert.All(damages, damage => Assert.True(damage.ResumedAt is null || damage.ResumedAt > damage.Offset));
        }
    }

    [Fact]
    public void Wherever_a_plain_file_is_hurt_the_other_records_come_out()
    {
        byte[][] records = [.. Enumerable.Range(0, RecordCount).Select(Page)];
        byte[] whole = Join(records);
        long[] starts = [.. records.Select((_, index) => records[..index].Sum(record => (long)record.Length))];
        int At(long offset) => starts.Count(start => start <= offset) - 1;
        for (int round = 0; round < 150; round++)
        {
            var (file, first, last) = Hurt(whole, round, new Random(round));

            int[] numbers = Numbers(Read(file));

            int[] untouched = [.. Enumerable.Range(0, RecordCount).Where(number => number < At(first) || number > At(last))];
            Assert.Equal(untouched, numbers.Where(number => number < At(first) || number > At(last)));
        }
    }

    [Fact]
    public void A_file_of_one_member_is_read_up_to_its_damage()
    {
        const int Count = 300, LostBefore = 17; // 64 KB, the longest piece that is unpacked at once
        byte[] file = Gzip(Join([.. Enumerable.Range(0, Count).Select(Page)]));
        for (int round = 0; round < 60; round++)
        {
            var (hurt, first, _) = Hurt(file, round, new Random(round));

            var found = Read(hurt);

            int sound = Math.Max(0, (int)((double)first / file.Length * Count) - LostBefore);
            Assert.Equal(Enumerable.Range(0, sound), Numbers(found.Take(sound)));
            Assert.Contains(found, one => one.Reading is WarcDamage { Offset: 0 });
        }
    }

    [Fact]
    public void A_file_that_is_cut_off_gives_all_before_and_tells_where()
    {
        var found = Read(File[..(int)(Starts[20] + 100)]);

        Assert.Equal(Enumerable.Range(0, 20), Numbers(found));
        var damage = found[^1].Damage;
        Assert.Equal((Starts[20], "the file ends inside this gzip member", null), (damage.Offset, damage.Reason, damage.ResumedAt));
    }

    [Fact]
    public void A_wrong_checksum_is_told_though_the_bytes_could_be_unpacked()
    {
        byte[] file = [.. File];
        file[Starts[8] - 6] ^= 1;

        var found = Read(file);

        Assert.Equal(RecordCount - 1, Numbers(found).Length);
        var damage = found[7].Damage;
        Assert.Equal((Starts[7], "the checksum of the gzip member is wrong"), (damage.Offset, damage.Reason));
        Assert.Equal(Starts[8], damage.ResumedAt);
    }

    [Fact]
    public void Strange_bytes_between_members_are_told_and_cost_no_record()
    {
        var found = Read(Join(Members[0], Utf8("fog over the quay"), Members[1], new byte[512]));

        Assert.Equal([0, 1], Numbers(found));
        Assert.Equal(["no gzip member begins here", "no gzip member begins here"],
            found.Select(one => one.Reading).OfType<WarcDamage>().Select(damage => damage.Reason));
    }

    [Fact]
    public void A_plain_record_that_claims_the_rest_of_the_file_is_told_and_passed_over()
    {
        byte[] liar = Response("https://harbour.example/liar", Http(PageBody(9)), length: 20_000);

        var found = Read(Join(Page(0), liar, Page(1), Page(2), Page(3), Page(4)));

        Assert.Equal([0, 1, 2, 3, 4], Numbers(found));
        Assert.Equal("the next record does not begin where this one says that it ends", found[1].Damage.Reason);
    }

    [Theory, InlineData("response"), InlineData("request")]
    public void A_plain_record_that_claims_more_than_the_file_has_swallows_no_other(string type)
    {
        byte[] liar = Record(type, Http(PageBody(9)), length: 900_000);

        foreach (Stream stream in new Stream[] { new MemoryStream(Join(Page(0), liar, Page(1))), new TrickleStream(Join(Page(0), liar, Page(1)), 999) })
        {
            var found = Read(stream);

            Assert.Equal([0, 1], Numbers(found));
            Assert.Equal("other records begin before this one's Content-Length is over", found[1].Damage.Reason);
        }
    }

    [Fact]
    public void A_page_that_tells_of_WARCs_begins_no_record()
    {
        byte[] file = Join(Utf8("fog\nWARC/x\nWARC/\n\nWARC/1.0\nis how it begins\n\n"), Page(1));

        Assert.Equal([1], Numbers(Read(file)));
    }

    [Theory]
    [InlineData("WARC/1.0\r\nContent-Length: 0\r\n\r\n", "the record does not tell its WARC-Type")]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\n\r\n", "the record does not tell its Content-Length")]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -1\r\n\r\n", "the record does not tell its Content-Length")]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\nContent-Len", "the record's head has no end")]
    [InlineData("<html>", "no record begins here")]
    public void A_head_that_lacks_what_it_needs_is_told(string record, string reason)
    {
        var packed = Read(Join(Gzip(Utf8(record)), Gzip(Page(3))));
        var plain = Read(Utf8(record));

        Assert.Equal((0, reason), (packed[0].Damage.Offset, packed[0].Damage.Reason));
        Assert.Equal([3], Numbers(packed[1..]));
        Assert.Equal(reason, Assert.Single(plain).Damage.Reason);
    }

    [Fact]
    public void What_is_no_warc_at_all_is_one_damage_and_no_exception()
    {
        byte[] noise = new byte[300_000];
        new Random(3).NextBytes(noise);

        Assert.Null(Assert.Single(Read(noise)).Damage.ResumedAt);
        Assert.Null(Assert.Single(Read(Join([0x1F, 0x8B, 0x08], noise))).Damage.ResumedAt);
        Assert.Null(Assert.Single(Read(Gzip(noise))).Damage.ResumedAt);
    }

    [Fact]
    public void A_stream_that_breaks_is_told()
    {
        var found = Read(new BreakingStream(File[..(int)(Starts[3] + 50)]));

        Assert.Equal([0, 1, 2], Numbers(found));
        Assert.Equal("the disk is gone", found[^1].Damage.Reason);
    }

    sealed class BreakingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            base.Read(buffer, offset, count) is > 0 and var read ? read : throw new IOException("the disk is gone");
    }
}
