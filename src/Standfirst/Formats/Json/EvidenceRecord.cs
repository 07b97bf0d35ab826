using Standfirst.Articles;

namespace Standfirst.Formats.Json;

/// <summary>The evidence for one field; which field is told by the key it stands under.</summary>
sealed class EvidenceRecord(FieldEvidence evidence)
{
    public string From => evidence.From;
    public double Confidence => Math.Round(evidence.Confidence, 3);
    public IReadOnlyList<Testimony> Others => evidence.Others;

    /// <summary>The evidence by the name of its field, in the article's order.</summary>
    public static OrderedDictionary<string, EvidenceRecord> ByField(IReadOnlyList<FieldEvidence> all)
    {
        OrderedDictionary<string, EvidenceRecord> byField = [];
        foreach (var evidence in all)
            byField[evidence.Field] = new(evidence);
        return byField;
    }
}
