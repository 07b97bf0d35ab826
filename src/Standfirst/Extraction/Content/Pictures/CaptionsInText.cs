using Standfirst.Dom;

namespace Standfirst.Extraction.Content.Pictures;

/// <summary>Takes captions out of a body that were judged to be of the story: they belong to their pictures.</summary>
static class CaptionsInText
{
    // Between a picture and its caption stand buttons and the ends of wrappers.
    const int MostNodesBetween = 200;

    /// <summary>Drops the blocks behind a picture that stand in its caption.</summary>
    /// <param name="page">The page.</param>
    /// <param name="body">The blocks of the body, in the page's order; changed.</param>
    public static void Drop(PageTree page, List<PageBlock> body)
    {
        int left = 0;
        for (int i = 0; i < body.Count; left++)
        {
            var block = body[left] = body[i++];
            if (block.Kind != PageBlockKind.Figure || i == body.Count || !MayBeCaption(block, body[i]))
                continue;
            var place = CaptionPlace.Of(page[block.Container]);
            if (place.IsSure)
                i += CountIn(place, body, i);
        }
        body.RemoveRange(left, body.Count - left);
    }

    static bool MayBeCaption(in PageBlock picture, in PageBlock words) =>
        IsLine(words) && words.FirstNode - picture.FirstNode <= MostNodesBetween;

    static int CountIn(in CaptionPlace place, List<PageBlock> body, int from)
    {
        var caption = place.Words;
        int next = from;
        while (next < body.Count && IsLine(body[next]) && IsIn(caption, body[next]))
            next++;
        return IsInStory(body, from, next) || place.IsSigned ? next - from : 0;
    }

    static bool IsIn(PageNode caption, in PageBlock block) =>
        block.FirstNode >= caption.Index && block.LastNode < caption.End;

    /// <summary>Headings, list items and links under a picture are cards of other things.</summary>
    static bool IsLine(in PageBlock block) =>
        block.HasWords && block.Kind is PageBlockKind.Paragraph or PageBlockKind.Caption && block.LinkLetters * 2 < block.Letters;

    // Further pictures and headings may stand between a caption and the text.
    const int MostBlocksBetween = 16;

    /// <summary>Whether running text goes on behind the caption, or stopped before the picture: among products it does neither.</summary>
    static bool IsInStory(List<PageBlock> body, int from, int next)
    {
        int before = from - 1, first = Math.Max(0, from - MostBlocksBetween), last = Math.Min(body.Count, next + MostBlocksBetween);
        while (before >= first && !IsText(body[before]))
            before--;
        while (next < last && !IsText(body[next]))
            next++;
        return before >= first && body[before].IsProse || next < last && body[next].IsProse;
    }

    static bool IsText(in PageBlock block) => block.HasWords && block.Kind != PageBlockKind.Heading;
}
