using System.Text;
using System.Xml;

namespace Standfirst.Collect.Sources;

/// <summary>
/// An element with all that is in it, its names made short ("dc:creator") whatever prefix stands for the
/// namespace.
/// </summary>
sealed class XmlPiece
{
    // Markup inside an item nests less; of what is deeper only the text is kept, so that walking it needs
    // little of the stack.
    const int Deepest = 100;

    readonly List<(string Name, string Value)> _attributes = [];
    readonly List<object> _contents = [];

    XmlPiece(string name) => Name = name;

    /// <summary>Its name; elements of RSS, OPML and sitemaps have no prefix.</summary>
    public string Name { get; }

    /// <summary>Its attributes in their order.</summary>
    public IReadOnlyList<(string Name, string Value)> Attributes => _attributes;

    /// <summary>What is in it: pieces and strings in their order.</summary>
    public IReadOnlyList<object> Contents => _contents;

    /// <summary>The elements right inside it.</summary>
    public IEnumerable<XmlPiece> Children => _contents.OfType<XmlPiece>();

    /// <summary>The value of an attribute; null where it has none of the name.</summary>
    public string? this[string attribute]
    {
        get
        {
            foreach (var (name, value) in _attributes)
            {
                if (name == attribute)
                    return value;
            }
            return null;
        }
    }

    /// <summary>The elements of a name right inside it.</summary>
    public IEnumerable<XmlPiece> All(string name) => Children.Where(child => child.Name == name);

    /// <summary>The first element of a name right inside it; null where there is none.</summary>
    public XmlPiece? First(string name) => Children.FirstOrDefault(child => child.Name == name);

    /// <summary>All text in it, trimmed; null where there is none but white space.</summary>
    public string? Text
    {
        get
        {
            if (_contents is [string only])
                return only.Trim() is { Length: > 0 } trimmed ? trimmed : null;
            var text = new StringBuilder();
            AppendText(text);
            return text.ToString().Trim() is { Length: > 0 } joined ? joined : null;
        }
    }

    /// <summary>
    /// Reads the element that a reader stands on, up to its end: what comes behind may be broken.
    /// </summary>
    public static XmlPiece Read(XmlReader reader)
    {
        var root = Begin(reader);
        if (reader.IsEmptyElement)
            return root;
        Stack<XmlPiece> open = new([root]);
        int tooDeep = 0;
        while (open.Count > 0 && XmlSource.Read(reader))
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when open.Count == Deepest:
                    tooDeep += reader.IsEmptyElement ? 0 : 1;
                    break;
                case XmlNodeType.Element:
                    var piece = Begin(reader);
                    open.Peek()._contents.Add(piece);
                    if (!reader.IsEmptyElement)
                        open.Push(piece);
                    break;
                case XmlNodeType.EndElement when tooDeep > 0:
                    tooDeep--;
                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    open.Peek()._contents.Add(reader.Value);
                    break;
            }
        }
        return root;
    }

    /// <summary>Reads the start of an element alone; the reader stays on it.</summary>
    public static XmlPiece Begin(XmlReader reader)
    {
        var piece = new XmlPiece(XmlNames.Of(reader));
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix != "xmlns" && reader.Name != "xmlns")
                piece._attributes.Add((XmlNames.Of(reader), reader.Value));
        }
        reader.MoveToElement();
        return piece;
    }

    void AppendText(StringBuilder text)
    {
        foreach (object content in _contents)
        {
            if (content is XmlPiece piece)
                piece.AppendText(text);
            else
                text.Append((string)content);
        }
    }
}
