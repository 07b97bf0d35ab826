namespace Standfirst.Dom;

/// <summary>Tokens → page tree: the tree construction stage of the HTML standard.</summary>
/// <remarks>
/// https://html.spec.whatwg.org/#tree-construction. The rules of each insertion mode are in InsertionModes/, one file a mode; here is
/// what they share: the stack of open elements and the insertion of nodes.
/// </remarks>
sealed partial class TreeBuilder
{
    Node[] _nodes = [];
    int[] _open = [];
    ushort[] _openNames = [];
    TagTraits[] _openTraits = [];
    int _nodeCount, _depth, _countBehindComment = int.MaxValue;
    long _moved;

    // Whether there may be nodes whose numbers are not in document order.
    bool _isDisordered;
    byte[] _source = [];
    SideBuffer _side = null!;

    /// <summary>The tokenizer that feeds this builder; the rules switch its content model.</summary>
    public HtmlTokenizer<TreeSink> Tokenizer { get; private set; } = null!;

    public InsertionMode Mode { get; set; }

    /// <summary>The mode to go back to after text or table text.</summary>
    public InsertionMode OriginalMode { get; set; }

    /// <summary>The modes of the open templates, outermost first.</summary>
    public Stack<InsertionMode> TemplateModes { get; } = new();

    public bool IsScripting { get; init; }

    public bool IsQuirky { get; set; }

    public bool IsFramesetOk { get; set; } = true;

    public bool IsFostering { get; set; }

    /// <summary>Whether the next token, if a line feed, is ignored: behind pre, listing and textarea.</summary>
    public bool IgnoresLineFeed { get; set; }

    /// <summary>The head element; -1 as long as there is none.</summary>
    public int Head { get; set; } = -1;

    /// <summary>The open form; -1 when there is none.</summary>
    public int Form { get; set; } = -1;

    /// <summary>The element that a fragment is parsed for; default for a whole page.</summary>
    public FragmentContext Context { get; init; }

    public bool IsFragment => Context.Name != 0;

    /// <summary>Whether the last start tag's attributes were given to an element.</summary>
    public bool TookAttributes { get; set; }
}
