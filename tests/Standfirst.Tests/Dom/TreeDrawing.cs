using System.Text;
using Standfirst.Dom;

namespace Standfirst.Tests.Dom;

/// <summary>A tree as the tests of the HTML standard write it down: a line a node, two spaces a level.</summary>
static class TreeDrawing
{
    /// <summary>The nodes below one, "| " before each line.</summary>
    public static string Of(PageNode top)
    {
        var drawing = new StringBuilder();
        int depth = 0;
        for (var node = top.FirstChild; node.Exists; node = Following(node, top, ref depth))
            Draw(drawing, node, depth);
        return drawing.ToString();
    }

    static PageNode Following(PageNode node, PageNode top, ref int depth)
    {
        if (node.FirstChild is { Exists: true } child)
        {
            depth++;
            return child;
        }
        for (; !node.Equals(top); node = node.Parent, depth--)
        {
            if (node.Next is { Exists: true } next)
                return next;
        }
        return default;
    }

    static void Draw(StringBuilder drawing, PageNode node, int depth)
    {
        Line(drawing, depth, node.Kind switch
        {
            NodeKind.Element => $"<{Prefix(node)}{node.TagLetters}>",
            NodeKind.Text => $"\"{node.TextContent()}\"",
            NodeKind.Comment => $"<!-- {node.TextContent()} -->",
            NodeKind.Doctype => $"<!DOCTYPE {Encoding.UTF8.GetString(node.Utf8)}{Identifiers(node)}>",
            NodeKind.Fragment => "content",
            var kind => throw new InvalidOperationException(kind.ToString()),
        });
        List<string> attributes = [];
        foreach (var attribute in node.Attributes)
            attributes.Add($"{attribute.NameLetters}=\"{attribute.Value}\"");
        attributes.Sort(StringComparer.Ordinal);
        foreach (string attribute in attributes)
            Line(drawing, depth + 1, attribute);
    }

    static void Line(StringBuilder drawing, int depth, string line) =>
        drawing.Append("| ").Append(' ', depth * 2).Append(line).Append('\n');

    static string Prefix(PageNode node) => node.Namespace switch
    {
        NodeNamespace.Svg => "svg ",
        NodeNamespace.MathMl => "math ",
        _ => "",
    };

    static string Identifiers(PageNode node)
    {
        string publicId = Encoding.UTF8.GetString(node.Tree.DoctypePublicId);
        string systemId = Encoding.UTF8.GetString(node.Tree.DoctypeSystemId);
        return publicId.Length + systemId.Length == 0 ? "" : $" \"{publicId}\" \"{systemId}\"";
    }
}
