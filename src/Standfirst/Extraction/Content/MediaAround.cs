using Standfirst.Dom;
using Standfirst.Extraction.Content.Pictures;
using Standfirst.Text;

namespace Standfirst.Extraction.Content;

/// <summary>The pictures and embeds of a story that stand before its first paragraph or behind its last.</summary>
/// <remarks>Those between paragraphs the judge keeps, but not those between the last and a note behind it.</remarks>
static class MediaAround
{
    // A lead picture stands at most a few lines (date, byline, caption, share buttons) over the first paragraph.
    const int MostLinesBetween = 12;

    /// <summary>Adds them to a body, in the page's order.</summary>
    /// <param name="page">The page.</param>
    /// <param name="blocks">All its blocks.</param>
    /// <param name="body">Those of the body; changed.</param>
    /// <param name="judged">How many of them the judge kept: those behind are notes.</param>
    /// <param name="headline">Where the headline is printed; none when unknown.</param>
    public static void Add(PageTree page, PageBlocks blocks, List<PageBlock> body, int judged, PageNode headline)
    {
        if (headline.Exists && body.Sum(block => block.Letters) < FewestLetters)
            AddAll(page, blocks, body, headline);
        else if (body.Count > 0)
            AddAround(page, blocks, body, judged, headline);
        if (body.Sum(block => block.Letters) < FewestLettersBesidePosts)
            AddPosts(page, blocks, body);
    }

    static void AddAround(PageTree page, PageBlocks blocks, List<PageBlock> body, int judged, PageNode headline)
    {
        int first = IndexOf(blocks, body[0]), last = IndexOf(blocks, body[judged - 1]);
        var story = Around(page[body[0].Container], page[body[^1].Container]);
        var section = SectionOf(page[body[^1].Container]);
        int note = judged, notes = body.Count;
        for (int i = last + 1, lines = 0; i < blocks.Count && (lines <= MostLinesBetween || section.Exists); i++)
        {
            if (note < notes && blocks[i].FirstNode == body[note].FirstNode)
                (note, lines) = (note + 1, 0);
            else if (blocks[i].HasWords && blocks[i].Kind != PageBlockKind.Caption)
                lines++;
            else if (page[blocks[i].Container] is var media
                && media.IsWithin(lines <= MostLinesBetween ? story : section) && BelongsBehind(blocks[i], media, lines))
            {
                body.Add(blocks[i]);
            }
        }
        if (notes > judged && body.Count > notes)
            body.Sort((one, other) => one.FirstNode.CompareTo(other.FirstNode));
        List<PageBlock> before = [];
        for (int i = first - 1, lines = 0; i >= 0 && lines <= MostLinesBetween; i--)
        {
            if (blocks[i].HasWords && blocks[i].Kind != PageBlockKind.Caption)
                lines++;
            else if (IsMedia(blocks[i]) && BelongsBefore(page[blocks[i].Container], story, headline))
            {
                before.Add(blocks[i]);

                // The pictures of a gallery have a line or two each.
                lines = headline.Exists && blocks[i].Container > headline.Index ? 0 : lines;
            }
        }
        before.Reverse();
        body.InsertRange(0, before);
    }

    static int IndexOf(PageBlocks blocks, PageBlock wanted) =>
        blocks.FindIndex(block => block.FirstNode == wanted.FirstNode && block.Container == wanted.Container);

    /// <summary>
    /// The section that the last paragraph stands in: posts in it are the story's even where its end was not known. None
    /// where that is all of the page.
    /// </summary>
    static PageNode SectionOf(PageNode paragraph) =>
        paragraph.Parent is { Tag: TagName.Div or TagName.Section or TagName.Article } section ? section : default;

    // A date and a line or two: the pictures are what such a page shows.
    const int FewestLetters = 200;

    /// <summary>The pictures of a page that tells hardly anything else: those behind its headline.</summary>
    static void AddAll(PageTree page, PageBlocks blocks, List<PageBlock> body, PageNode headline)
    {
        body.RemoveAll(block => IsMedia(block));
        foreach (var block in blocks)
        {
            if (IsMedia(block) && block.Container > headline.Index && !IsAside(page[block.Container]))
                body.Add(block);
        }
        body.Sort((one, other) => one.FirstNode.CompareTo(other.FirstNode));
    }

    // A paragraph or two lead to the posts that the page is about; it may be their platform's own.
    const int FewestLettersBesidePosts = 400;

    /// <summary>The posts of a page that tells hardly anything else, wherever they stand.</summary>
    static void AddPosts(PageTree page, PageBlocks blocks, List<PageBlock> body)
    {
        var shown = body.Where(block => block.Kind == PageBlockKind.Embed).Select(block => block.Container).ToHashSet();
        body.AddRange(blocks.Where(block =>
            block.Kind == PageBlockKind.Embed && !shown.Contains(block.Container) && !IsAside(page[block.Container])));
        body.Sort((one, other) => one.FirstNode.CompareTo(other.FirstNode));
    }

    static bool IsMedia(in PageBlock block) => block.Kind is PageBlockKind.Figure or PageBlockKind.Embed;

    /// <summary>The smallest element around both.</summary>
    static PageNode Around(PageNode one, PageNode other)
    {
        while (one.Exists && !other.IsWithin(one))
            one = one.Parent;
        return one;
    }

    /// <summary>A picture that ends a story stands right behind it, in a figure; behind other lines come teasers.</summary>
    static bool BelongsBehind(in PageBlock block, PageNode media, int lines) => block.Kind == PageBlockKind.Embed
        || block.Kind == PageBlockKind.Figure && lines == 0 && media.Closest(TagName.Figure).Exists && !IsAside(media);

    static bool BelongsBefore(PageNode media, PageNode story, PageNode headline) =>
        !IsAside(media) && !IsPortrait(media) && (media.IsWithin(story) || headline.Exists && media.Index > headline.Index
            || media.Closest(TagName.Figure) is { Exists: true });

    // The byline's own: a portrait of the author, who is no part of the story.
    static readonly Utf8Needles PortraitWords = new(["author", "Author", "autor", "avatar", "Avatar", "byline", "Byline"]);

    // The picture, its ratio, its link, the line of author and date.
    const int MostStepsToByline = 4, MostNodesOfByline = 40;

    static bool IsPortrait(PageNode media)
    {
        var around = media;
        for (int steps = 0; around.IsElement && steps < MostStepsToByline; steps++, around = around.Parent)
        {
            if (!around.HasAtMost(MostNodesOfByline))
                return false;
            if (PortraitWords.AreIn(around.Utf8Attribute(AttributeName.Class)))
                return true;
        }
        return false;
    }

    static bool IsAside(PageNode media)
    {
        for (var around = media.Parent; around.Exists; around = around.Parent)
        {
            if (around.Tag is TagName.Nav or TagName.Aside or TagName.Footer && !PictureFrame.Is(around, media))
                return true;
        }
        return false;
    }
}
