using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Formats.Json;

/// <summary>An editors' note with its place in <c>text</c> in code points.</summary>
sealed class CorrectionRecord(Correction correction, CodePointOffsets offsets)
{
    public CorrectionKind Kind => correction.Kind;
    public string Text => correction.Text;
    public string? At => correction.At;
    public int? Start => correction.Span is { } span ? offsets[span.Start] : null;
    public int? End => correction.Span is { } span ? offsets[span.End] : null;
}
