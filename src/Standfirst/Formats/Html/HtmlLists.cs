using Standfirst.Articles;

namespace Standfirst.Formats.Html;

/// <summary>Opens and closes lists, one in an item of the other, as the items come.</summary>
sealed class HtmlLists(TextWriter output)
{
    // The names of the lists that are open, innermost on top; in each an item is open, too.
    readonly Stack<string> _open = [];

    /// <summary>Opens the next item; its words follow. Depth 3 right after depth 1 is shown as 2.</summary>
    public void Open(Block item)
    {
        string list = item.Ordered == true ? "ol" : "ul";
        int depth = Math.Clamp(item.Depth ?? 1, 1, Math.Min(_open.Count + 1, ListMarkers.DeepestLevel));

        while (_open.Count > depth || (_open.Count == depth && _open.Peek() != list))
            CloseInnermost();
        if (_open.Count == depth)
        {
            output.Write("</li>\n<li>");
            return;
        }
        output.Write($"{(_open.Count > 0 ? "\n" : "")}<{list}>\n<li>");
        _open.Push(list);
    }

    /// <summary>Closes whatever is open: the next item starts a new list.</summary>
    public void End()
    {
        while (_open.Count > 0)
            CloseInnermost();
    }

    void CloseInnermost() => output.Write($"</li>\n</{_open.Pop()}>\n");
}
