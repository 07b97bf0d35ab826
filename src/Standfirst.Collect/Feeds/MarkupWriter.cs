using System.Collections.Frozen;
using System.Net;
using System.Text;
using Standfirst.Collect.Sources;

namespace Standfirst.Collect.Feeds;

/// <summary>Markup that stands in a feed as elements → HTML.</summary>
static class MarkupWriter
{
    static readonly FrozenSet<string> Void = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr");

    /// <summary>What is inside a piece, as HTML.</summary>
    public static string Inside(XmlPiece piece)
    {
        var html = new StringBuilder();
        AppendContents(html, piece);
        return html.ToString();
    }

    static void AppendContents(StringBuilder html, XmlPiece piece)
    {
        foreach (object content in piece.Contents)
        {
            if (content is XmlPiece inner)
                Append(html, inner);
            else
                html.Append(WebUtility.HtmlEncode((string)content));
        }
    }

    static void Append(StringBuilder html, XmlPiece piece)
    {
        string name = piece.Name[(piece.Name.IndexOf(':') + 1)..];
        html.Append('<').Append(name);
        foreach (var (attribute, value) in piece.Attributes)
        {
            if (!attribute.Contains(':'))
                html.Append(' ').Append(attribute).Append("=\"").Append(WebUtility.HtmlEncode(value)).Append('"');
        }
        html.Append('>');
        if (Void.Contains(name))
            return;
        AppendContents(html, piece);
        html.Append("</").Append(name).Append('>');
    }
}
