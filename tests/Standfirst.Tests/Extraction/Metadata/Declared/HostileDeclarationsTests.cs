using Standfirst.Dom;
using Standfirst.Extraction.Metadata;
using Standfirst.Extraction.Metadata.Declared;
using Standfirst.Tests.House;
using Standfirst.Text;

namespace Standfirst.Tests.Extraction.Metadata.Declared;

public class HostileDeclarationsTests
{
    const int Many = 20_000;
    const int MostNotes = 4_000;

    [Theory]
    [InlineData("<p class=author>Ana Ruiz</p>")]
    [InlineData("<time>23 Dec 2020</time> ")]
    [InlineData("<h2 class=headline>Ferry runs again</h2>")]
    [InlineData("<a rel='author tag' href=/author/ana-ruiz>Ana Ruiz</a> ")]
    [InlineData("<i itemprop=author>Ana Ruiz</i> ")]
    public void No_list_of_notes_grows_with_the_page(string element)
    {
        using var page = PageParser.Parse(string.Concat(Enumerable.Repeat(element, Many)));
        using var declared = DeclarationGatherer.Gather(page, null);
        var noted = declared.Noted;

        Assert.Equal(MostNotes, new[]
        {
            noted.Headings.Length, noted.Hinted.Length, noted.Times.Length, noted.AuthorLinks.Length,
            noted.ProfileLinks.Length, noted.TagLinks.Length, noted.Properties.Length,
        }.Max());
        Assert.NotNull(MetadataFinder.Find(page, null));
    }

    [Fact]
    public void A_page_nested_as_deep_as_it_goes_is_read()
    {
        using var page = PageParser.Parse(string.Concat(Enumerable.Repeat("<div class=author>", 5_000)) + "By Ana Ruiz");

        Assert.Equal(["Ana Ruiz"], MetadataFinder.Find(page, null).Authors.Select(author => author.Name));
    }

    [Fact]
    public void A_page_reads_the_same_after_another_has_used_its_arrays()
    {
        const string html = "<title>Ferry runs again</title><h1>Ferry runs again</h1><p class=byline>By Ana Ruiz, 23 December 2020</p>";
        var first = Said.By(html);
        Said.By(string.Concat(Enumerable.Repeat("<h1 class='date author'>Other words of 24 December 2021</h1>", 500)));
        var second = Said.By(html);

        Assert.Equal(first.Headline, second.Headline);
        Assert.Equal(first.Names(), second.Names());
        Assert.Equal(first.Published, second.Published);
    }

    [Fact]
    public void A_gathering_that_is_ended_gives_its_arrays_back()
    {
        using var page = PageParser.Parse("""
            <script type="application/ld+json">{"headline":"Ferry runs again"}</script><h1>Ferry runs again</h1><p itemprop=author>Ana Ruiz
            """);
        var ended = new ReadingLimits(long.MaxValue, new CancellationToken(canceled: true));
        using var arrays = new PooledArrays();

        Assert.Throws<OperationCanceledException>(() => DeclarationGatherer.Gather(page, null, ended));
        Assert.Throws<OperationCanceledException>(() => LinkedGraph.Read(page, [page.Document.First(TagName.Script).Index], ended));

        Assert.InRange(arrays.RentedCount, 1, int.MaxValue);
        Assert.Equal((0, 0), (arrays.MissingCount, arrays.StrangerCount));
    }
}
