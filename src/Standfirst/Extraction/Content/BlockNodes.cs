using Standfirst.Dom;

namespace Standfirst.Extraction.Content;

/// <summary>The nodes of a block in their order, for foreach; those that show no words are left out, and so is all below them.</summary>
/// <remarks>A script between words does not part them, and is none of them.</remarks>
struct BlockNodes(PageTree page, in PageBlock block)
{
    readonly int _last = block.LastNode;
    int _next = block.FirstNode;

    public PageNode Current { get; private set; }

    public readonly BlockNodes GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_next <= _last)
        {
            Current = page[_next];
            bool isLeftOut = VisibleText.IsWordless(Current);
            _next = isLeftOut ? Current.End : _next + 1;
            if (!isLeftOut)
                return true;
        }
        return false;
    }
}
