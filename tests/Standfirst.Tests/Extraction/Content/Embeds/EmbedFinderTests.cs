using Standfirst.Dom;
using Standfirst.Extraction;
using Standfirst.Extraction.Content.Embeds;
using Standfirst.Tests.House;

namespace Standfirst.Tests.Extraction.Content.Embeds;

public class EmbedFinderTests
{
    [Theory, MemberData(nameof(EmbedReaderTests.Fixtures), MemberType = typeof(EmbedReaderTests))]
    public void On_the_way_through_a_page_the_same_embeds_are_found_as_by_asking_each_element(string markup, string embed)
    {
        Assert.NotEmpty(embed);
        AssertSame($"<main><p>Before.</p><div class='wrap'> {markup} </div><p>After.</p></main>");
    }

    [Fact]
    public void And_so_on_every_sample_page()
    {
        foreach (string page in Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples/pages"), "*.html"))
            AssertSame(File.ReadAllText(page));
    }

    static void AssertSame(string markup)
    {
        using var page = PageParser.Parse(markup);
        var finder = new EmbedFinder(page);
        for (int i = 1; i < page.Count; i++)
        {
            if (page[i].IsElement)
                Assert.Equal(EmbedReader.IsEmbed(page[i]), finder.IsEmbed(page[i], AttributeLook.SignsOf(page[i])));
        }
    }
}
