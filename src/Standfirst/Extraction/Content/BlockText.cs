using System.Text;
using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction.Content;

/// <summary>A block's words, for a look at them.</summary>
static class BlockText
{
    /// <summary>The words, white space collapsed.</summary>
    public static string Of(PageTree page, in PageBlock block)
    {
        var words = new StringBuilder();
        for (int index = block.FirstNode; index <= block.LastNode; index++)
        {
            if (!page[index].IsText)
                continue;
            foreach (char letter in Encoding.UTF8.GetString(page[index].Utf8))
                WhiteSpace.Append(words, letter);
        }
        return words.ToString().TrimEnd();
    }

    /// <summary>The same number for blocks of the same letters, whatever the white space.</summary>
    public static ulong HashOf(PageTree page, in PageBlock block)
    {
        // FNV-1a, 64 bits.
        ulong hash = 14695981039346656037;
        for (int index = block.FirstNode; index <= block.LastNode; index++)
        {
            if (!page[index].IsText)
                continue;
            foreach (byte unit in page[index].Utf8)
            {
                if (unit > ' ')
                    hash = (hash ^ unit) * 1099511628211;
            }
        }
        return hash;
    }
}
