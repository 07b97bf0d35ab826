using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Standfirst.Dom;

/// <summary>Characters → page tree, by the HTML standard, scripting off.</summary>
/// <remarks>The one file that knows AngleSharp, which builds the tree until our own tokenizer does.</remarks>
static class PageParser
{
    // With scripting off the contents of noscript are markup, as this reader wants them.
    static readonly HtmlParserOptions Options = new() { IsScripting = false };

    public static PageTree Parse(string html, CancellationToken cancel = default)
    {
        using var document = new HtmlParser(Options).ParseDocument(html);
        var tree = new PageTreeWriter();
        int at = tree.AddNode(-1, NodeKind.Document, "");

        // Hostile pages nest deeply: the walk keeps its place in a stack of its own.
        var open = new Stack<(INode Node, int Index)>([(document, at)]);
        INode? next = document.FirstChild;
        while (open.Count > 0)
        {
            if (next is null)
            {
                next = open.Pop().Node is var done && open.Count > 0 ? After(done) : null;
                continue;
            }
            cancel.ThrowIfCancellationRequested();
            at = Add(tree, open.Peek().Index, next);
            if (next is IHtmlTemplateElement template)
            {
                open.Push((template, at));
                open.Push((template.Content, tree.AddNode(at, NodeKind.Fragment, "")));
                next = template.Content.FirstChild;
            }
            else if (next.FirstChild is { } child && at >= 0)
            {
                open.Push((next, at));
                next = child;
            }
            else
            {
                next = next.NextSibling;
            }
        }
        return tree.ToTree();
    }

    /// <summary>What follows a finished node; the contents of a template have no follower.</summary>
    static INode? After(INode node) => node is IDocumentFragment ? null : node.NextSibling;

    /// <returns>The new node's number; -1 for a node the tree does not keep.</returns>
    static int Add(PageTreeWriter tree, int parent, INode node) => node switch
    {
        IElement element => AddElement(tree, parent, element),
        IComment comment => tree.AddNode(parent, NodeKind.Comment, comment.Data),
        ICharacterData text => tree.AddNode(parent, NodeKind.Text, text.Data),
        IDocumentType doctype => tree.AddNode(parent, NodeKind.Doctype, doctype.Name),
        _ => -1,
    };

    static int AddElement(PageTreeWriter tree, int parent, IElement element)
    {
        int index = tree.AddElement(parent, element.LocalName, element.NamespaceUri switch
        {
            "http://www.w3.org/2000/svg" => NodeNamespace.Svg,
            "http://www.w3.org/1998/Math/MathML" => NodeNamespace.MathMl,
            _ => NodeNamespace.Html,
        });
        foreach (var attribute in element.Attributes)
            tree.AddAttribute(attribute.Name, attribute.Value);
        return index;
    }
}
