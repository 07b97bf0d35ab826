using Standfirst.Articles;

namespace Standfirst.Language.Identification;

/// <summary>Weighs the language that a page declares against the one that its text shows.</summary>
static class LanguageJudge
{
    const string Field = "language", FromText = "text";

    /// <summary>
    /// The article, its language and the evidence for it mended where the text tells better.
    /// </summary>
    public static Article Judge(Article article)
    {
        string? declared = article.Language is { } tag && tag.IndexOf('-') is > 0 and var end
            ? tag[..end] : article.Language;
        return LanguageIdentifier.Identify(article.Text, declared) is { } shown && Outweighs(shown, declared)
            ? article with { Language = shown.Tag, Evidence = Mended(article, shown) }
            : article;
    }

    static bool Outweighs(IdentifiedLanguage shown, string? declared) => declared is null
        || shown.Against >= LanguageIdentifier.Sure
        && shown.Tag != declared
        && !LanguageNeighbours.Are(shown.Tag, declared)
        && !LanguageNeighbours.IsUnprofiled(declared);

    static List<FieldEvidence> Mended(Article article, IdentifiedLanguage shown)
    {
        List<FieldEvidence> evidence = [.. article.Evidence];
        int place = evidence.FindIndex(row => row.Field == Field);
        if (place < 0)
        {
            evidence.Add(new(Field, FromText, shown.Confidence, []));
            return evidence;
        }
        var before = evidence[place];
        evidence[place] = new(Field, FromText, shown.Confidence,
            [new(before.From, article.Language!), .. before.Others.Where(other => other.Value != article.Language)]);
        return evidence;
    }
}
