using Standfirst.Articles;
using Standfirst.Extraction.Metadata.Declared;

namespace Standfirst.Extraction.Metadata;

/// <summary>Finds the declared language: the one that most weight of witnesses speaks for.</summary>
static class LanguageFinder
{
    static readonly Witness<(PageDeclarations Page, LinkedArticle? Article), string>[] Witnesses =
    [
        new("html lang", .95, at => LanguageTag.Normalize(at.Page.RootLanguage)),
        new("json-ld", .9, at => at.Article is { } article ? LanguageTag.Normalize(InLanguage(article))
            : null),
        new("og:locale", .85, at => LanguageTag.Normalize(at.Page.Meta("og:locale"))),
        new("content-language", .8, at => LanguageTag.Normalize(at.Page.Meta("content-language"))),
        new("meta", .8, at =>
            LanguageTag.Normalize(at.Page.Meta("dc.language", "dcterms.language", "language", "inlanguage",
            "og:language", "parsely-language"))),
    ];

    /// <summary>The language and why; null when the page declares none.</summary>
    public static Verdict<string>? Find(PageDeclarations page, LinkedArticle? article)
    {
        var said = Metadata.Witnesses.Ask(Witnesses, (page, article));
        if (said.Count == 0)
            return null;
        string language = Heaviest(said);
        var agreeing = said.FindAll(statement => LanguageTag.Primary(statement.Value) == language);
        string tag = agreeing.Find(statement => statement.Value.Length > language.Length)?.Value ?? language;
        List<Testimony> others = [];
        foreach (var (from, _, other) in said)
        {
            if (LanguageTag.Primary(other) != language)
                others.Add(new(from, other));
        }
        return new(tag, new FieldEvidence("language", agreeing[0].From, agreeing[0].Confidence, others));
    }

    // The first of those that are equally heavy.
    static string Heaviest(List<Statement<string>> said)
    {
        string heaviest = "";
        double most = 0;
        foreach (var statement in said)
        {
            string language = LanguageTag.Primary(statement.Value);
            double weight = 0;
            foreach (var other in said)
                weight += LanguageTag.Primary(other.Value) == language ? other.Confidence : 0;
            if (weight > most)
                (heaviest, most) = (language, weight);
        }
        return heaviest;
    }

    static string? InLanguage(LinkedArticle article)
    {
        if (LinkedValue.String(article.Json, "inLanguage") is { } tag)
            return tag;
        foreach (var value in LinkedValue.All(article.Json, "inLanguage"))
            return LinkedValue.String(value, "alternateName");
        return null;
    }
}
