using Standfirst.Dom;

namespace Standfirst.Extraction.Content;

/// <summary>A block's words, for a look at them.</summary>
static class BlockText
{
    /// <summary>The words, white space collapsed.</summary>
    public static string Of(PageTree page, in PageBlock block)
    {
        using var words = new CollapsedText();
        for (int index = block.FirstNode; index <= block.LastNode; index++)
        {
            if (page[index].IsText)
                words.Append(page[index].Utf8);
        }
        words.TrimEnd(0);
        return words.ToString();
    }
}
