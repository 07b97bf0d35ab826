using System.Text;
using Standfirst.Dom;

namespace Standfirst.Tests.Dom;

/// <summary>A small tree on one line: html(head body(p{class=lead}(“One” b(“two”)))).</summary>
static class TreeOutline
{
    /// <summary>All that is below a node.</summary>
    public static string Of(PageNode top)
    {
        List<string> children = [];
        foreach (var child in top.Children)
        {
            string below = Of(child);
            children.Add(below.Length == 0 ? Words(child) : $"{Words(child)}({below})");
        }
        return string.Join(' ', children);
    }

    static string Words(PageNode node) => node.Kind switch
    {
        NodeKind.Element => Prefix(node.Namespace) + node.TagLetters + Attributes(node),
        NodeKind.Text => $"“{node.TextContent()}”",
        NodeKind.Comment => $"<!--{node.TextContent()}-->",
        NodeKind.Doctype => "!" + Encoding.UTF8.GetString(node.Utf8),
        _ => "content",
    };

    static string Prefix(NodeNamespace space) => space switch
    {
        NodeNamespace.Svg => "svg:",
        NodeNamespace.MathMl => "math:",
        _ => "",
    };

    static string Attributes(PageNode element)
    {
        List<string> written = [];
        foreach (var attribute in element.Attributes)
            written.Add($"{attribute.NameLetters}={attribute.Value}");
        return written.Count == 0 ? "" : $"{{{string.Join(' ', written)}}}";
    }
}
