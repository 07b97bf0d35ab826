namespace Standfirst.Dom;

/// <summary>What a node of the page tree is.</summary>
enum NodeKind : byte
{
    /// <summary>The root.</summary>
    Document,

    /// <summary>The document type; its text is the name.</summary>
    Doctype,

    /// <summary>An element with a tag name, attributes and children.</summary>
    Element,

    /// <summary>A run of characters.</summary>
    Text,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>The contents of a template element: in the tree, but no part of the page that is shown.</summary>
    Fragment,
}

/// <summary>Which language's elements these are.</summary>
enum NodeNamespace : byte
{
    /// <summary>HTML.</summary>
    Html,

    /// <summary>SVG.</summary>
    Svg = NodeFlags.Svg,

    /// <summary>MathML.</summary>
    MathMl = NodeFlags.MathMl,
}
