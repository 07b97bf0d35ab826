using Standfirst.Dom;

namespace Standfirst.Extraction.Content;

/// <summary>Finds where a page that never ends goes on with another story: at its headline, in an article of its own.</summary>
static class NextStory
{
    // So many paragraphs tell a story; before them a second headline may be the site's own, or the story's in another size.
    const int FewestParagraphs = 3;

    // A page with more headlines of the first level is a list of stories, and its first ones tell where the first ends.
    const int MostHeadlines = 32;

    /// <summary>The place of the block that is the second headline; -1 when there is none.</summary>
    /// <param name="page">The page.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="headline">Where the first headline is printed; none when unknown.</param>
    public static int Find(PageTree page, PageBlocks blocks, PageNode headline)
    {
        var story = headline.Exists ? headline.Closest(TagName.Article) : default;
        if (!story.Exists)
            return -1;
        int paragraphs = 0, headlines = 0;
        for (int i = 0; i < blocks.Count && headlines < MostHeadlines; i++)
        {
            var block = blocks[i];
            if (block.FirstNode < headline.Index)
                continue;
            paragraphs += block.IsProse ? 1 : 0;
            if (block.Kind != PageBlockKind.Heading || block.Level != 1)
                continue;
            headlines++;
            var other = page[block.Container].Closest(TagName.Article);
            if (paragraphs >= FewestParagraphs && other.Exists && !other.IsWithin(story) && !story.IsWithin(other))
                return i;
        }
        return -1;
    }
}
