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
        new("microdata", .71, story => Split(Properties(story))),
    ];

    /// <summary>The topics of the most credible witness that names several, else one; null when none
    /// does.</summary>
    public static Verdict<List<string>>? Find(StoryPage story)
    {
        var said = Witnesses.Ask(Places, story);
        return Witnesses.Judge("keywords", said.FindAll(statement => statement.Value.Count > 1), Print)
            ?? Witnesses.Judge("keywords", said, Print);
    }

    static string Print(List<string> words) => string.Join(", ", words);

    static List<string>? Linked(LinkedArticle article)
    {
        List<string> lists = [];
        foreach (var value in LinkedValue.All(article.Json, "keywords"))
        {
            if ((value.ValueKind == JsonValueKind.String ? DeclaredText.Of(LinkedValue.StringOf(value))
                : LinkedValue.Words(value, "name")) is { } words)
                lists.Add(words);
        }
        return Split(lists);
    }

    static List<string> Properties(StoryPage story)
    {
        List<string> lists = [];
        foreach (var property in story.Declared.Noted.Properties)
        {
            if (property.Name == PropertyName.Keywords)
                lists.Add(story.Declared.ValueOf(property)
                    ?? story.TextOf(story.Declared.Page[property.Node]).ToString());
        }
        return lists;
    }

    static List<string>? Links(StoryPage story)
    {
        List<string> words = [];
        foreach (int number in story.Declared.Noted.TagLinks)
        {
            if (words.Count == MostKeywords)
                break;
            words.Add(story.TextOf(story.Declared.Page[number]).ToString());
        }
        return Distinct(words);
    }

    // The links of a list that is marked as one of topics.
    static List<string>? Printed(StoryPage story)
    {
        List<string> words = [];
        int looked = 0;
        foreach (int number in story.Declared.Noted.Hinted)
        {
            var node = story.Declared.Page[number];
            if ((story.HintsOf(node) & ClassHint.Topic) == 0 || node.Tag != TagName.A
                || number <= story.HeadlineNode.Index)
                continue;
            if (++looked > MostKeywords)
                break;
            if (!story.IsAside(node))
                words.Add(story.TextOf(node).ToString());
        }
        return Distinct(words);
    }

    static List<string>? Split(List<string> lists)
    {
        if (lists.Count == 0)
            return null;
        char[] separators = lists.Exists(value => value.Contains(';')) ? [';'] : [',', '|', '、', '，'];
        return Distinct(lists.SelectMany(value => value.Split(separators)));
    }

    // Content systems file stories under labels of their own: "Category: News", numbers, GUIDs, host names.
    static bool IsMachines(string keyword) =>
        keyword.Contains(": ") || keyword.Contains('_') && !keyword.Contains(' ') || keyword.Length > 4
            && keyword.All(char.IsAsciiDigit)
        || Guid.TryParse(keyword, out _) || NameReader.IsAddress(keyword);

    static List<string>? Distinct(IEnumerable<string> words)
    {
        if (words is List<string> { Count: 0 })
            return null;
        List<string> keywords = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string word in words)
        {
            string keyword = word.Trim().TrimStart('#').Trim();
            if (IsMachines(keyword))
                continue;
            if (keyword.Length is > 1 and <= LongestKeyword && seen.Add(PlainLetters.Key(keyword))
                && keywords.Count < MostKeywords)
                keywords.Add(keyword);
        }
        return keywords.Count > 0 ? keywords : null;
    }
}
