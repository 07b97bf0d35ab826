using System.Text.Json;
using Standfirst.Articles;
using Standfirst.Extraction.Metadata.Dates;
using Standfirst.Extraction.Metadata.Declared;

namespace Standfirst.Extraction.Metadata;

/// <summary>Reads the corrections that JSON-LD gives of a story.</summary>
static class DeclaredCorrections
{
    const int MostCorrections = 20;

    /// <summary>The corrections, in their order; those that are only an address are left out.</summary>
    public static IReadOnlyList<Correction> Of(LinkedArticle? article)
    {
        if (article is null || !LinkedValue.TryGet(article.Json, "correction", out _))
            return [];
        List<Correction> corrections = [];
        foreach (var value in LinkedValue.All(article.Json, "correction"))
        {
            var said = article.Graph.Resolve(value);
            bool isText = said.ValueKind == JsonValueKind.String;
            string? text = isText ? DeclaredText.Of(LinkedValue.StringOf(said)) : LinkedValue.Words(said, "text");
            if (text is null || !text.Contains(' ') || corrections.Count == MostCorrections)
                continue;
            var at = isText ? null : DateReader.ReadDeclared(LinkedValue.Words(said, "datePublished"), default);
            corrections.Add(new(CorrectionKind.Correction, text) { At = at?.Value });
        }
        return corrections;
    }
}
