using System.Text;
using Standfirst.Collect.Lists;

namespace Standfirst.Tests.Collect.Lists;

public class UrlListReaderTests
{
    static (UrlListReader Reader, List<ListedUrl> Urls) Read(byte[] bytes)
    {
        var reader = new UrlListReader(new MemoryStream(bytes));
        List<ListedUrl> urls = [.. reader.ReadAll()];
        return (reader, urls);
    }

    static (UrlListReader Reader, List<ListedUrl> Urls) Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    [Theory]
    [InlineData("\n"), InlineData("\r\n"), InlineData("\r")]
    public void Blank_lines_comments_and_byte_order_marks_are_passed_over(string lineEnd)
    {
        var (reader, urls) = Read(string.Join(lineEnd,
            "\uFEFF# Morning", "https://quay.example/a#part", "", "  http://quay.example/b\t# late", "\t", "https://quay.example/a#part"));

        Assert.Empty(reader.Troubles);
        Assert.Equal(
            [new("https://quay.example/a#part", 2), new("http://quay.example/b", 4), new("https://quay.example/a#part", 6)], urls);
    }

    [Fact]
    public void A_wrong_line_is_told_with_its_number()
    {
        var (reader, urls) = Read("https://quay.example/\nquay.example\nfile:///etc/hosts\nhttps://quay.example/a b\nhttps://\nhttps://quay.example/c");

        Assert.Equal([1, 6], urls.Select(url => url.Line));
        Assert.Equal([2, 3, 4, 5], reader.Troubles.Select(trouble => trouble.Line!.Value));
        Assert.Equal("line 2: no address of the web: \"quay.example\"", reader.Troubles[0].ToString());
    }

    [Fact]
    public void A_file_that_is_no_list_is_told_by_its_first_lines()
    {
        var (reader, urls) = Read(string.Concat(Enumerable.Repeat("fog over the quay\n", 5000)) + new string('x', 3_000_000));

        Assert.Empty(urls);
        Assert.Equal((5001, 100), (reader.WrongLineCount, reader.Troubles.Count));
    }

    [Fact]
    public void Lists_in_other_encodings_and_packed_ones_are_read()
    {
        byte[] wide = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("https://quay.example/é\n")];

        Assert.Equal("https://quay.example/%C3%A9", Assert.Single(Read(wide).Urls).Url);
        Assert.Equal("https://quay.example/", Assert.Single(Read(Warc.WarcMaking.Gzip("https://quay.example/"u8.ToArray())).Urls).Url);
        Assert.Empty(Read([]).Urls);
    }
}
