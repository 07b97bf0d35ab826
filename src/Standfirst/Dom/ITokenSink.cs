namespace Standfirst.Dom;

/// <summary>What takes the tokens of a page as they are read: a tree builder, or a test that writes them down.</summary>
interface ITokenSink
{
    /// <summary>Whether "&lt;![CDATA[" opens a CDATA section: only inside foreign elements.</summary>
    bool AllowsCharacterData { get; }

    /// <summary>Characters. Consecutive calls may hand over one run in pieces.</summary>
    void Text(in TextSlice text);

    /// <returns>Whether the attributes are kept; their places are used again when they are not.</returns>
    bool StartTag(in Tag tag);

    void EndTag(in Tag tag);

    void Comment(in TextSlice letters);

    void Doctype(in Doctype doctype);

    void EndOfFile();
}

/// <summary>Some UTF-8: in the page as it came, or in the side buffer.</summary>
readonly record struct TextSlice(int Offset, int Length, bool IsSide);

/// <summary>A start or end tag.</summary>
/// <param name="Name">A <see cref="TagName"/> or a page's own name.</param>
/// <param name="FirstAttribute">The place of its first attribute.</param>
/// <param name="AttributeCount">How many attributes it has, each name once.</param>
/// <param name="IsSelfClosing">Whether it ends in "/&gt;".</param>
readonly record struct Tag(ushort Name, int FirstAttribute, int AttributeCount, bool IsSelfClosing)
{
    public TagName Known => Name < NameLimits.FirstOther ? (TagName)Name : TagName.Other;
}

/// <summary>A document type declaration. A missing identifier has a negative length.</summary>
readonly record struct Doctype(TextSlice Name, TextSlice PublicId, TextSlice SystemId, bool ForcesQuirks)
{
    public static readonly TextSlice Missing = new(0, -1, false);
}
