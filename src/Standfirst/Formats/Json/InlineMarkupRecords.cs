using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Formats.Json;

/// <summary>A link with its place in <c>text</c> in code points.</summary>
sealed class LinkRecord(Link link, CodePointOffsets offsets)
{
    public int Start => offsets[link.Span.Start];
    public int End => offsets[link.Span.End];
    public string Url => link.Url;
}

/// <summary>Marked words with their place in <c>text</c> in code points.</summary>
sealed class MarkRecord(Mark mark, CodePointOffsets offsets)
{
    public int Start => offsets[mark.Span.Start];
    public int End => offsets[mark.Span.End];
    public MarkKind Kind => mark.Kind;
}
