using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Formats.Json;

/// <summary>A quotation with its places in <c>text</c> in code points.</summary>
sealed class QuotationRecord(Quotation quotation, CodePointOffsets offsets)
{
    public IEnumerable<int[]> Content => quotation.Content.Select(offsets.PairOf);
    public QuotationKind Kind => quotation.Kind;
    public int[]? Cue => offsets.PairOf(quotation.Cue);
    public int[]? Mention => offsets.PairOf(quotation.Mention);
    public string? Speaker => quotation.Speaker;
    public string? Medium => quotation.Medium;
    public string? Said => quotation.Said;
    public double Confidence => Math.Round(quotation.Confidence, 3);
}
