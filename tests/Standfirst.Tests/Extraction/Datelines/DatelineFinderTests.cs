using Standfirst.Articles;
using Standfirst.Extraction.Datelines;
using Standfirst.Tests.Extraction.Metadata;
using Standfirst.Text;

namespace Standfirst.Tests.Extraction.Datelines;

public class DatelineFinderTests
{
    const string Story = "The ferry that sank in the storm runs again, the harbour office of the bay said.";

    static (Dateline? Dateline, string? From) Find(string text, string page = "<h1>Ferry runs again</h1>")
    {
        var found = DatelineFinder.Find(Said.By(page), text, [new(BlockKind.Paragraph, TextSpan.Between(0, text.Length))]);
        return (found?.Value, found?.Evidence.From);
    }

    [Fact]
    public void The_storys_own_words_go_before_what_is_declared() => Assert.Equal(
        (new Dateline("PORT ELM", "AP"), "opening"),
        Find($"PORT ELM (AP) — {Story}", """
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry runs again","dateline":"LONDON"}</script>
            <h1>Ferry runs again</h1>
            """));

    [Fact]
    public void An_element_before_the_story_may_hold_it() => Assert.Equal(
        (new Dateline("PORT ELM", null), "dateline"), Find(Story, "<h1>Ferry runs again</h1><span class=dateline>PORT ELM —</span>"));

    [Fact]
    public void An_element_that_is_named_so_and_holds_a_date_is_none() =>
        Assert.Equal((null, null), Find(Story, "<h1>Ferry runs again</h1><span class=dateline>23 December 2020</span>"));
}
