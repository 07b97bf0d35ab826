using Standfirst.Dom;

namespace Standfirst.Extraction.Content;

/// <summary>A block's words, for a look at them.</summary>
static class BlockText
{
    /// <summary>The words, white space collapsed.</summary>
    public static string Of(PageTree page, in PageBlock block)
    {
        using var words = new CollapsedText();
        for (int index = block.FirstNode; index <= block.LastNode;)
        {
            var node = page[index];
            if (node.IsText)
                words.Append(node.Utf8);
            // A script between words does not part them, and is none of them.
            index = BlockReader.IsSkipped(node) ? node.End : index + 1;
        }
        words.TrimEnd(0);
        return words.ToString();
    }
}
