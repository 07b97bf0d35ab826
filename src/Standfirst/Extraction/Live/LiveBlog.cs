using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Extraction.Content;
using Standfirst.Extraction.Metadata.Dates;

namespace Standfirst.Extraction.Live;

/// <summary>Marks the blocks of a live blog that begin its entries.</summary>
static class LiveBlog
{
    /// <summary>The body with the first block of each entry marked; the same body when the page is no live blog.</summary>
    /// <param name="page">The page.</param>
    /// <param name="body">Its body.</param>
    /// <param name="language">The language of its dates; null when unknown.</param>
    public static Body Mark(PageTree page, Body body, string? language)
    {
        var entries = LiveEntryFinder.Find(page, body);
        if (entries.Count == 0)
            return body;
        Block[] blocks = [.. body.Blocks];
        var habits = DateHabits.Of(language);
        int place = 0;
        foreach (var entry in entries)
        {
            int end = entry.Node.End;
            while (place < blocks.Length && (body.Nodes[place] < entry.Node.Index || !MayOpen(blocks[place]) && body.Nodes[place] < end))
                place++;
            if (place == blocks.Length || body.Nodes[place] >= end)
                continue;
            blocks[place] = blocks[place] with
            {
                Kind = BlockKind.LiveEntry,
                At = TimeOf(entry.Time, habits),
                Heading = HeadingOf(entry.Node, body.Nodes[place]),
            };
        }
        return body with { Blocks = blocks };
    }

    static bool MayOpen(Block block) => block.Span is not null && block.Kind != BlockKind.Table;

    // A heading is a line; what is longer is a box that stands in one.
    const int LongestHeading = 300;

    /// <summary>The heading in an entry that its first words stand in or come after; null when there is none.</summary>
    static string? HeadingOf(PageNode entry, int first)
    {
        foreach (var node in entry.Descendants)
        {
            if (node.Index > first)
                return null;
            if (Elements.HeadingLevel(node.Tag) > 0 && VisibleText.Of(node) is { Length: > 0 and <= LongestHeading } heading)
                return heading;
        }
        return null;
    }

    // "data-time" is what pages write that let a script print the time for the reader's own zone.
    static string? TimeOf(PageNode time, DateHabits habits)
    {
        string? declared = time.Attribute(AttributeName.Datetime);
        if (declared is null)
        {
            foreach (var attribute in time.Attributes)
            {
                if (attribute.Utf8Name.SequenceEqual("data-time"u8))
                    declared = attribute.Value;
            }
        }
        return declared is null ? null : DateReader.ReadDeclared(declared, habits)?.Value;
    }
}
