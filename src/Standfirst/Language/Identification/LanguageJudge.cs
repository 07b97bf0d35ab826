using Standfirst.Articles;

namespace Standfirst.Language.Identification;

/// <summary>Weighs the language that a page declares against the one that its text shows.</summary>
static class LanguageJudge
{
    /// <summary>So sure must the text be to speak against a declaration.</summary>
    public const double LeastAgainst = .99;

    const string Field = "language", FromText = "text";

    /// <summary>The article, its language and the evidence for it mended where the text tells better.</summary>
    public static Article Judge(Article article) =>
        LanguageIdentifier.Identify(article.Text) is { } shown && Stands(article.Language, shown)
            ? article with { Language = shown.Tag, Evidence = Mended(article, shown) }
            : article;

    /// <summary>Whether what the text shows takes the place of what is declared.</summary>
    static bool Stands(string? declared, IdentifiedLanguage shown)
    {
        if (declared is null)
            return true;
        string language = declared.IndexOf('-') is > 0 and var end ? declared[..end] : declared;
        return language != shown.Tag && shown.Confidence >= LeastAgainst
            && !LanguageNeighbours.Are(language, shown.Tag) && !LanguageNeighbours.IsUnprofiled(language);
    }

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
