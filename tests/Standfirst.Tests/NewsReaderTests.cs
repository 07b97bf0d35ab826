using System.Text;
using Standfirst.Articles;
using Standfirst.Tests.House;

namespace Standfirst.Tests;

public class NewsReaderTests
{
    public static TheoryData<string> Samples() => [.. Repository.SampleNames];

    static byte[] BytesOf(string sample) => File.ReadAllBytes(Path.Combine(Repository.SamplePages, sample));

    static Article Read(string sample, ReadOnlySpan<byte> page) => sample.EndsWith(".txt", StringComparison.Ordinal)
        ? NewsReader.ReadPlainText(page)
        : NewsReader.Read(page);

    // The yardstick is a page of 60 KB on a busy machine: a second is a hundred times what it takes.
    static readonly TimeSpan LongestReading = TimeSpan.FromSeconds(1);

    static void ReadInTime(string sample, byte[] page, string damage)
    {
        var article = Read(sample, page);
        AssertSound(article);

        // A busy machine may take the processor away; hardly three times in a row.
        var shortest = TimeSpan.FromMilliseconds(article.Page.Milliseconds);
        for (int again = 0; again < 2 && shortest > LongestReading; again++)
            shortest = TimeSpan.FromMilliseconds(Read(sample, page).Page.Milliseconds);
        Assert.True(shortest < LongestReading, $"{sample}, {damage}: too slow");
    }

    static void AssertSound(Article article)
    {
        int end = 0;
        foreach (var block in article.Blocks)
        {
            if (block.Span is { } span)
            {
                Assert.True(span.Start == (end == 0 ? 0 : end + 1) && span.Length > 0);
                end = span.End;
            }
            Assert.True(block.Image is null || block.Image < article.Images.Count);
            Assert.True(block.Embed is null || block.Embed < article.Embeds.Count);
        }
        Assert.Equal(article.Text.Length, end);
        Assert.All(article.Links, link => Assert.True(link.Span.Length > 0 && link.Span.End <= article.Text.Length));
        Assert.All(article.Marks, mark => Assert.True(mark.Span.Length > 0 && mark.Span.End <= article.Text.Length));
    }

    [Theory, MemberData(nameof(Samples))]
    public void A_sample_cut_off_anywhere_is_read(string sample)
    {
        byte[] page = BytesOf(sample);
        for (int cut = 0; cut < 200; cut++)
            ReadInTime(sample, page[..(int)((long)page.Length * cut / 200)], $"cut at {cut}/200");
    }

    [Theory, MemberData(nameof(Samples))]
    public void A_sample_with_flipped_bytes_is_read(string sample)
    {
        byte[] page = BytesOf(sample);
        var random = new Random(20261122);
        for (int round = 0; round < 100; round++)
        {
            byte[] flipped = [.. page];
            for (int flip = 0; flip <= round; flip++)
                flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
            ReadInTime(sample, flipped, $"round {round}");
        }
    }

    [Theory, MemberData(nameof(Samples))]
    public void The_same_bytes_give_the_same_record_on_every_thread(string sample)
    {
        byte[] page = BytesOf(sample);
        var records = new string[4];

        Parallel.For(0, records.Length, i => records[i] = Records.Json(sample, Read(sample, page)));

        Assert.All(records, record => Assert.Equal(records[0], record));
    }

    [Fact]
    public void A_page_over_the_limit_is_the_callers_mistake()
    {
        var thrown = Assert.Throws<PageTooLargeException>(() =>
            NewsReader.Read(new byte[1025], options: new ReadOptions { MaxBytes = 1024 }));

        Assert.Equal((1025, 1024), (thrown.Bytes, thrown.MaxBytes));
        Assert.Equal("the page has 1,025 bytes, more than the limit of 1,024", thrown.Message);
    }

    [Fact]
    public void A_page_that_grows_over_the_limit_in_decoding_is_too_large()
    {
        byte[] page = new byte[1000];
        page.AsSpan().Fill(0xE9);

        Assert.Throws<PageTooLargeException>(() => NewsReader.Read(page, options: new ReadOptions { MaxBytes = 1024 }));
    }

    [Fact]
    public void A_cancelled_reading_ends()
    {
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();

        Assert.Throws<OperationCanceledException>(() => NewsReader.Read("<p>a"u8, cancel: cancel.Token));
    }

    [Fact]
    public void The_record_names_the_bytes_it_was_read_from()
    {
        var page = NewsReader.Read("abc"u8).Page;

        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", page.Sha256);
        Assert.Equal((3, "utf-8"), (page.Bytes, page.Charset));
    }

    [Theory]
    [InlineData("date 0001-01-01\n\nHigh water at Port Averne\n\nThe ferry will open on 5 May, Ana Ruiz said on Tuesday.")]
    [InlineData("date 9999-12-31\n\nHigh water at Port Averne\n\nThe ferry opened on 5 May, Ana Ruiz said on Tuesday.")]
    public void A_day_at_the_end_of_the_calendar_is_read(string record)
    {
        Assert.Null(NewsReader.ReadPlainText(Encoding.UTF8.GetBytes(record)).Published);
        foreach (var day in (DateOnly[])[DateOnly.MinValue, DateOnly.MaxValue])
        {
            var article = NewsReader.ReadPlainText(Encoding.UTF8.GetBytes(record), options: new() { Published = day });
            Assert.Equal(day, article.Published?.Day);
        }
    }

    [Fact]
    public void No_limit_is_higher_than_what_can_be_read()
    {
        // Its pages are never touched, and so it takes no memory.
        byte[] page = GC.AllocateUninitializedArray<byte>(512 * 1024 * 1024 + 1);

        var thrown = Assert.Throws<PageTooLargeException>(() => NewsReader.Read(page, options: new() { MaxBytes = int.MaxValue }));

        Assert.Equal((page.Length, 512 * 1024 * 1024), (thrown.Bytes, thrown.MaxBytes));
    }

    [Fact]
    public void A_reading_ends_when_its_time_is_up()
    {
        Assert.Throws<TimeoutException>(() => NewsReader.Read("<p>a"u8, options: new() { TimeBudget = TimeSpan.FromTicks(-1) }));
        Assert.NotNull(NewsReader.Read("<p>a"u8, options: new() { TimeBudget = TimeSpan.MaxValue }));
    }

    [Fact]
    public void An_encoding_that_nobody_knows_counts_as_none() =>
        Assert.Equal("utf-8", NewsReader.Read("<p>ä"u8, options: new() { Charset = "the usual" }).Page.Charset);

    [Fact]
    public void The_callers_reservations_come_before_the_pages()
    {
        var mine = new Reservation("noai", "robots.txt");

        var all = NewsReader.Read(
            "<meta name=robots content=noai><p>a"u8, options: new() { Reservations = [mine] }).Page.Reservations;

        Assert.Equal(mine, all[0]);
        Assert.Equal(2, all.Count);
    }
}
