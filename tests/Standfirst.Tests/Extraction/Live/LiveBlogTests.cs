using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Extraction.Content;
using Standfirst.Extraction.Live;
using Standfirst.Tests.Extraction.Content;
using Standfirst.Text;

namespace Standfirst.Tests.Extraction.Live;

public class LiveBlogTests
{
    static Block[] BlocksOf(string markup)
    {
        using var page = PageParser.Parse(markup);
        var body = BodyWriter.Write(page, [.. BlockReader.Read(page, ReadingLimits.None)], null);
        return [.. LiveBlog.Mark(page, body, "en").Blocks];
    }

    static string Entry(int hour, string heading = "") =>
        $"<div class=entry><time datetime='2026-01-22T{hour}:00:00Z'></time>{heading}<p>{Bodies.Sentence(hour)}</p><p>More.</p></div>";

    [Fact]
    public void Each_entry_opens_with_its_time()
    {
        var blocks = BlocksOf($"<main>{Entry(12)}{Entry(11)}{Entry(10)}</main>");

        Assert.Equal(
            [BlockKind.LiveEntry, BlockKind.Paragraph, BlockKind.LiveEntry, BlockKind.Paragraph, BlockKind.LiveEntry, BlockKind.Paragraph],
            blocks.Select(block => block.Kind));
        Assert.Equal(
            ["2026-01-22T12:00:00Z", "2026-01-22T11:00:00Z", "2026-01-22T10:00:00Z"],
            blocks.Select(block => block.At).OfType<string>());
    }

    [Fact]
    public void An_entrys_heading_is_named()
    {
        var blocks = BlocksOf($"<main>{Entry(12, "<h2>Bridge shut</h2>")}{Entry(11)}{Entry(10)}</main>");

        Assert.Equal("Bridge shut", blocks[0].Heading);
        Assert.All(blocks[1..], block => Assert.Null(block.Heading));
    }

    [Fact]
    public void A_list_of_key_events_with_their_times_is_not_taken_for_the_blog()
    {
        string keys = string.Concat(Enumerable.Range(10, 6).Select(hour => $"<li><time datetime='2026-01-22T{hour}:00Z'></time> Key {hour}"));
        var blocks = BlocksOf($"<ul>{keys}</ul><main>{Entry(12)}{Entry(11)}{Entry(10)}</main>");

        Assert.Equal(3, blocks.Count(block => block.Kind == BlockKind.LiveEntry));
        Assert.All(blocks[..6], block => Assert.Equal(BlockKind.ListItem, block.Kind));
    }

    [Fact]
    public void Two_times_are_a_story_and_its_update() =>
        Assert.DoesNotContain(BlocksOf($"<main>{Entry(12)}{Entry(11)}</main>"), block => block.Kind == BlockKind.LiveEntry);

    [Fact]
    public void Times_far_apart_in_a_deep_page_are_no_entries()
    {
        string deep = string.Concat(Enumerable.Range(0, 60).Select(_ => "<div>"));
        string close = string.Concat(Enumerable.Range(0, 60).Select(_ => "</div>"));
        string far = string.Concat(Enumerable.Range(0, 4).Select(_ => $"{deep}<time>10:00</time>{close}<p>{Bodies.Sentence(1)}</p>"));

        Assert.DoesNotContain(BlocksOf(far), block => block.Kind == BlockKind.LiveEntry);
    }
}
