namespace Standfirst.Language.Sentences;

/// <summary>A token while its sentence is parsed. Places are numbers of nodes; 0 is none.</summary>
struct ParserNode
{
    /// <summary>The word, and the word with its tag, as hashes.</summary>
    public ulong Word, WordTag;

    /// <summary>Its outermost dependents on either side, and those next to them.</summary>
    public short Left, InnerLeft, Right, InnerRight;

    /// <summary>Its head and the stretch of its phrase, as far as they are known.</summary>
    public short Head, First, End;

    /// <summary>How many commas, verbs and quotation marks stand before it in the sentence.</summary>
    public short Commas, Verbs, Quotes;

    /// <summary>Its part of speech; <see cref="ParserState.RootTag"/> for what the root leans on.</summary>
    public byte Tag;

    /// <summary>What it is to its head.</summary>
    public Relation Relation;

    /// <summary>How many dependents it has on either side.</summary>
    public byte LeftCount, RightCount;
}
