using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Formats.Json;

/// <summary>A block with its place in <c>text</c> in code points.</summary>
sealed class BlockRecord(Block block, CodePointOffsets offsets)
{
    public BlockKind Kind => block.Kind;
    public BlockRole? Role => block.Role;
    public int? Level => block.Level;
    public int? Depth => block.Depth;
    public bool? Ordered => block.Ordered;
    public IReadOnlyList<IReadOnlyList<string>>? Rows => block.Rows;
    public string? At => block.At;
    public string? Heading => block.Heading;
    public int? Start => block.Span is { } span ? offsets[span.Start] : null;
    public int? End => block.Span is { } span ? offsets[span.End] : null;
    public int? Image => block.Image;
    public int? Embed => block.Embed;
}
