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
        var said = Witnesses.Select(witness => (Witness: witness, Tag: witness.Read((page, article))))
            .Where(row => row.Tag is not null)
            .GroupBy(row => LanguageTag.Primary(row.Tag!))
                .MaxBy(group => group.Sum(row => row.Witness.Confidence));
        if (said is null)
            return null;
        string tag = said.Select(row => row.Tag!)
            .FirstOrDefault(tag => tag.Length > said.Key.Length) ?? said.Key;
        var believed = said.First().Witness;
        List<Testimony> others = [];
        foreach (var witness in Witnesses)
        {
            if (witness.Read((page, article)) is { } other && LanguageTag.Primary(other) != said.Key)
                others.Add(new(witness.From, other));
        }
        return new(tag, new FieldEvidence("language", believed.From, believed.Confidence, others));
    }

    static string? InLanguage(LinkedArticle article) =>
        LinkedValue.String(article.Json, "inLanguage")
        ?? LinkedValue.All(article.Json, "inLanguage")
            .Select(value => LinkedValue.String(value, "alternateName")).FirstOrDefault();
}
