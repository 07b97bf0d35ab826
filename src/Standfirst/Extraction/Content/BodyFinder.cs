using Standfirst.Dom;
using Standfirst.Extraction.Content.Judging;
using Standfirst.Extraction.Content.Pictures;
using Standfirst.Extraction.Content.Roles;
using Standfirst.Text;

namespace Standfirst.Extraction.Content;

/// <summary>Page tree → the story's body.</summary>
static class BodyFinder
{
    /// <summary>Finds the body of the story that a page tells.</summary>
    /// <param name="page">The page.</param>
    /// <param name="baseUrl">What its addresses are relative to; null when unknown.</param>
    /// <param name="hints">What is known of the story already.</param>
    /// <param name="printed">Where headline, standfirst and byline are printed: fields of their own, no part of the body.</param>
    /// <param name="limits">When to end early.</param>
    public static Body Find(
        PageTree page, Uri? baseUrl, in StoryHints hints, ReadOnlySpan<PageNode> printed, in ReadingLimits limits)
    {
        using var blocks = BlocksOf(page, printed, limits);
        limits.ThrowIfOver();
        var body = BodyOf(page, blocks, hints, out bool isDoubtful);
        limits.ThrowIfOver();
        int lastNode = LastNodeOf(body);
        return BlockRoles.Assign(BodyWriter.Write(page, body, baseUrl) with
        {
            Measures = PageMeasures.Of(page, blocks, body, hints.IsDated),
            LastNode = lastNode,
            IsDoubtful = isDoubtful,
            WordsBehind = body.Sum(block => block.Letters) < LongestTeaser ? WordsBehind(page, blocks, lastNode) : null,
        });
    }

    /// <summary>Those of a page's blocks that are the body.</summary>
    /// <param name="page">The page.</param>
    /// <param name="blocks">All its blocks.</param>
    /// <param name="hints">What is known of the story already.</param>
    /// <param name="isDoubtful">Whether nothing on the page was likely.</param>
    public static List<PageBlock> BodyOf(PageTree page, PageBlocks blocks, in StoryHints hints, out bool isDoubtful)
    {
        var body = BodyJudge.Judge(page, blocks, hints, BodyModel.Default, out isDoubtful);
        int judged = body.Count;
        NotesBehind.Add(page, blocks, body);
        MediaAround.Add(page, blocks, body, judged, hints.HeadlineNode);
        CaptionsInText.Drop(page, body);
        return body;
    }

    /// <summary>Where the words of a body end.</summary>
    static int LastNodeOf(List<PageBlock> body)
    {
        int last = body.FindLastIndex(block => block.HasWords);
        return last < 0 ? 0 : body[last].LastNode;
    }

    // What paywalls let through is a few paragraphs.
    const int LongestTeaser = 3_000;

    // An invitation to subscribe stands right behind the story: a heading, a sentence, some buttons.
    const int BlocksBehind = 12;

    static string WordsBehind(PageTree page, PageBlocks blocks, int lastNode)
    {
        int next = blocks.FindIndex(block => block.FirstNode > lastNode);
        return next < 0
            ? ""
            : string.Join('\n', blocks.Skip(next).Take(BlocksBehind).Where(block => block.HasWords).Select(block => BlockText.Of(page, block)));
    }

    /// <summary>The blocks that may be of the body.</summary>
    public static PageBlocks BlocksOf(PageTree page, ReadOnlySpan<PageNode> printed, in ReadingLimits limits) =>
        BlockReader.Read(page, limits, printed);
}
