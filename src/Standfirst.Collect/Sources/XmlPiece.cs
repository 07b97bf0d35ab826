using System.Text;
using System.Xml;

namespace Standfirst.Collect.Sources;

/// <summary>An element with all that is in it, its names made short ("dc:creator") whatever prefix stands for the namespace.</summary>
sealed class XmlPiece
{
    // Markup inside an item nests less; what is deeper is left out, so that walking it needs little of the stack.
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

    /// <summary>Reads the element that a reader stands on, up to behind its end.</summary>
    public static XmlPiece Read(XmlReader reader)
    {
        var root = Begin(reader, out bool isEmpty);
        if (isEmpty)
            return root;
        Stack<XmlPiece> open = new([root]);
        while (open.Count > 0)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when open.Count >= Deepest:
                    reader.Skip();
                    continue;
                case XmlNodeType.Element:
                    var piece = Begin(reader, out isEmpty);
                    open.Peek()._contents.Add(piece);
                    if (!isEmpty)
                        open.Push(piece);
                    continue;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    open.Peek()._contents.Add(reader.Value);
                    break;
            }
            if (!reader.Read())
                break;
        }
        return root;
    }

    /// <summary>Reads the start of an element alone, and goes on behind it.</summary>
    public static XmlPiece Begin(XmlReader reader, out bool isEmpty)
    {
        var piece = new XmlPiece(XmlNames.Of(reader));
        isEmpty = reader.IsEmptyElement;
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix != "xmlns" && reader.Name != "xmlns")
                piece._attributes.Add((XmlNames.Of(reader), reader.Value));
        }
        reader.MoveToElement();
        reader.Read();
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
