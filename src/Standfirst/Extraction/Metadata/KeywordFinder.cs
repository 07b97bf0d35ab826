using System.Text.Json;
using Standfirst.Dom;
using Standfirst.Extraction.Metadata.Bylines;
using Standfirst.Extraction.Metadata.Declared;

namespace Standfirst.Extraction.Metadata;

/// <summary>Finds the topics that a page names.</summary>
static class KeywordFinder
{
    const int MostKeywords = 60;
    const int LongestKeyword = 80;

    static readonly Witness<StoryPage, List<string>>[] Places =
    [
        new("json-ld", .79, story => story.Article is { } article ? Linked(article) : null),
        new("article:tag", .84, story => Split(story.Declared.AllMeta("article:tag", "og:article:tag"))),
        new("news_keywords", .89, story => Split(story.Declared.AllMeta("news_keywords"))),
        new("rel=tag", .84, story => Links(story)),
        new("keywords", .8, story => Split(story.Declared.AllMeta("keywords"))),
        new("meta", .75, story =>
            Split(story.Declared.AllMeta("parsely-tags", "sailthru.tags", "cxenseparse:tags", "tags"))),
        new("printed", .68, story => Printed(story)),
        new("microdata", .71, story =>
            Split(story.Declared.Properties.Where(property => property.Name == "keywords")
            .Select(property => property.Value ?? story.TextOf(property.Node)))),
    ];

    /// <summary>The topics of the most credible witness that names several, else one; null when none
    /// does.</summary>
    public static Verdict<List<string>>? Find(StoryPage story)
    {
        var said = Witnesses.Ask(Places, story);
        return Witnesses.Judge("keywords", said.Where(statement => statement.Value.Count > 1), Print)
            ?? Witnesses.Judge("keywords", said, Print);
    }

    static string Print(List<string> words) => string.Join(", ", words);

    static List<string>? Linked(LinkedArticle article) =>
        Split(LinkedValue.All(article.Json, "keywords")
            .Select(value => value.ValueKind == JsonValueKind.String
            ? DeclaredText.Of(LinkedValue.StringOf(value))
            : LinkedValue.Words(value, "name")).OfType<string>());

    static List<string>? Links(StoryPage story) =>
        Distinct(story.Declared.TagLinks.Take(MostKeywords).Select(story.TextOf));

    // The links of a list that is marked as one of topics.
    static List<string>? Printed(StoryPage story) => Distinct(story.Declared.Hinted
        .Where(element => (element.Hints & ClassHint.Topic) != 0 && element.Node.Tag == TagName.A
            && element.Node.Index > story.HeadlineNode.Index)
        .Take(MostKeywords).Where(element => !story.IsAside(element.Node))
            .Select(element => story.TextOf(element.Node)));

    static List<string>? Split(IEnumerable<string> lists)
    {
        string[] values = [.. lists];
        char[] separators = values.Any(value => value.Contains(';')) ? [';'] : [',', '|', '、', '，'];
        return Distinct(values.SelectMany(value => value.Split(separators)));
    }

    // Content systems file stories under labels of their own: "Category: News", numbers, GUIDs, host names.
    static bool IsMachines(string keyword) =>
        keyword.Contains(": ") || keyword.Contains('_') && !keyword.Contains(' ') || keyword.Length > 4
            && keyword.All(char.IsAsciiDigit)
        || Guid.TryParse(keyword, out _) || NameReader.IsAddress(keyword);

    static List<string>? Distinct(IEnumerable<string> words)
    {
        List<string> keywords = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string word in words)
        {
            string keyword = word.Trim().TrimStart('#').Trim();
            if (IsMachines(keyword))
                continue;
            if (keyword.Length is > 1 and <= LongestKeyword && seen.Add(Letters.Key(keyword))
                && keywords.Count < MostKeywords)
                keywords.Add(keyword);
        }
        return keywords.Count > 0 ? keywords : null;
    }
}
