using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Standfirst.Dom;

namespace Standfirst.Tests.Dom;

/// <summary>Compares our trees with AngleSharp's, node by node, without writing either down.</summary>
static class TreeComparison
{
    /// <summary>Where two trees part first; null when they are the same.</summary>
    public static string? FirstDifference(PageTree ours, IDocument theirs)
    {
        using var nodes = Walk(theirs).GetEnumerator();
        var depths = new int[ours.Count];
        for (int index = 0; index < ours.Count; index++)
        {
            var node = ours[index];
            depths[index] = index == 0 ? 0 : depths[node.Parent.Index] + 1;
            if (!nodes.MoveNext())
                return $"{PathOf(node)}: {Words(node)} is ours alone";
            var (other, depth) = nodes.Current;
            if (depth != depths[index] || !AreEqual(node, other))
                return $"{PathOf(node)}: {Words(node)} at {depths[index]} is {Words(other)} at {depth}";
        }
        return nodes.MoveNext() ? $"behind all: {Words(nodes.Current.Node)} is theirs alone" : null;
    }

    // In document order; the contents of a template are a node below it, as in our trees.
    static IEnumerable<(INode Node, int Depth)> Walk(INode root)
    {
        Stack<(INode Node, int Depth)> next = new([(root, 0)]);
        while (next.TryPop(out var step))
        {
            yield return step;
            for (int i = step.Node.ChildNodes.Length - 1; i >= 0; i--)
                next.Push((step.Node.ChildNodes[i], step.Depth + 1));
            if (step.Node is IHtmlTemplateElement template)
                next.Push((template.Content, step.Depth + 1));
        }
    }

    static bool AreEqual(PageNode ours, INode theirs) => (ours.Kind, theirs) switch
    {
        (NodeKind.Document, IDocument) or (NodeKind.Fragment, IDocumentFragment) => true,
        (NodeKind.Text, IText text) => IsSame(ours, text.Data),
        (NodeKind.Comment, IComment comment) => IsSame(ours, comment.Data),
        (NodeKind.Doctype, IDocumentType doctype) => IsSame(ours, doctype.Name)
            && Encoding.UTF8.GetString(ours.Tree.DoctypePublicId) == (doctype.PublicIdentifier ?? "")
            && Encoding.UTF8.GetString(ours.Tree.DoctypeSystemId) == (doctype.SystemIdentifier ?? ""),
        (NodeKind.Element, IElement element) => AreEqualElements(ours, element),
        _ => false,
    };

    static bool IsSame(PageNode ours, string theirs) => Encoding.UTF8.GetString(ours.Utf8) == theirs;

    static bool AreEqualElements(PageNode ours, IElement theirs)
    {
        if (ours.TagLetters != theirs.LocalName || ours.Namespace != NamespaceOf(theirs))
            return false;
        if (ours.Attributes.Count != theirs.Attributes.Length)
            return false;
        foreach (var attribute in ours.Attributes)
        {
            var (name, value) = (attribute.NameLetters, attribute.Value);
            if (!theirs.Attributes.Any(other => NameOf(other) == name && other.Value == value))
                return false;
        }
        return true;
    }

    static NodeNamespace NamespaceOf(IElement element) => element.NamespaceUri switch
    {
        "http://www.w3.org/2000/svg" => NodeNamespace.Svg,
        "http://www.w3.org/1998/Math/MathML" => NodeNamespace.MathMl,
        _ => NodeNamespace.Html,
    };

    // A name in a namespace is written as in the tests of the standard: "xlink href".
    static string NameOf(IAttr attribute) => attribute.NamespaceUri switch
    {
        "http://www.w3.org/1999/xlink" => "xlink " + attribute.LocalName,
        "http://www.w3.org/XML/1998/namespace" => "xml " + attribute.LocalName,
        "http://www.w3.org/2000/xmlns/" when attribute.LocalName != "xmlns" => "xmlns " + attribute.LocalName,
        _ => attribute.Name,
    };

    static string PathOf(PageNode node)
    {
        List<string> path = [];
        for (var above = node.Parent; above.Exists && above.Index > 0; above = above.Parent)
            path.Add(above.IsElement ? above.TagLetters : "content");
        path.Reverse();
        return string.Join(" ", path.TakeLast(6));
    }

    static string Words(PageNode node) => node.Kind switch
    {
        NodeKind.Element => $"<{node.TagLetters}{string.Concat(AttributesOf(node))}>",
        NodeKind.Document or NodeKind.Fragment => $"{node.Kind}",
        _ => $"{node.Kind} “{Cut(Encoding.UTF8.GetString(node.Utf8))}”",
    };

    static List<string> AttributesOf(PageNode node)
    {
        List<string> attributes = [];
        foreach (var attribute in node.Attributes)
            attributes.Add($" {attribute.NameLetters}={Cut(attribute.Value)}");
        return attributes;
    }

    static string Words(INode node) => node switch
    {
        IElement element => $"<{element.LocalName}{string.Concat(element.Attributes.Select(Words))}>",
        ICharacterData letters => $"{node.NodeType} “{Cut(letters.Data)}”",
        _ => node.NodeType.ToString(),
    };

    static string Words(IAttr attribute) => $" {NameOf(attribute)}={Cut(attribute.Value)}";

    static string Cut(string words) => words.Length > 60 ? words[..60] + "…" : words;
}
