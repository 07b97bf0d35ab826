using Standfirst.Dom;

namespace Standfirst.Extraction.Content;

/// <summary>A block's words, for a look at them.</summary>
static class BlockText
{
    /// <summary>The words, white space collapsed.</summary>
    public static string Of(PageTree page, in PageBlock block)
    {
        using var words = new CollapsedText();
        foreach (var node in new BlockNodes(page, block))
        {
            if (node.IsText)
                words.Append(node.Utf8);
        }
        words.TrimEnd(0);
        return words.ToString();
    }
}
