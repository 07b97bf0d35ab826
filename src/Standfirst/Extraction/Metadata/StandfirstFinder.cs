using Standfirst.Dom;
using Standfirst.Extraction.Metadata.Declared;

namespace Standfirst.Extraction.Metadata;

/// <summary>A short text of the article's head and where it is printed.</summary>
sealed record PrintedText(PageNode Node, string Text);

/// <summary>Finds the standfirst and the kicker as printed, and the description as declared.</summary>
static class StandfirstFinder
{
    const int ShortestStandfirst = 20;
    const int LongestStandfirst = 1_200;
    const int LongestKicker = 100;
    const int MostCandidates = 60;

    // A printed line that shares this much with the declared description is where the description was taken
    // from.
    const double SameWords = .8;

    /// <summary>The description for search engines, else for networks; null when none is declared.</summary>
    public static string? Description(PageDeclarations page, LinkedArticle? article) =>
        page.Meta("description", "og:description", "twitter:description", "dc.description",
            "dcterms.description", "sailthru.description")
        ?? (article is null ? null : LinkedValue.Words(article.Json, "description"));

    /// <summary>The standfirst: marked as such near the headline, or saying what the description says; null
    /// when none is printed.</summary>
    public static PrintedText? Find(StoryPage story) => Marked(story) ?? AsDescribed(story);

    /// <summary>The kicker that an element right before the headline is marked as; null when there is
    /// none.</summary>
    public static string? Kicker(StoryPage story)
    {
        foreach (var (node, _) in Near(story, ClassHint.Kicker))
        {
            if (story.OffsetOf(node) <= story.HeadlineOffset
                && story.TextOf(node) is { Length: > 1 and <= LongestKicker } words
                && Letters.Key(words) != Letters.Key(story.Headline ?? ""))
                return words;
        }
        return null;
    }

    static PrintedText? Marked(StoryPage story)
    {
        foreach (var (node, hints) in Near(story, ClassHint.Standfirst))
        {
            if (node.Tag is TagName.A or TagName.Ul or TagName.Section or TagName.Main or TagName.Article
                || node.IsWithin(story.HeadlineNode) && story.HeadlineNode.Exists
                || story.HeadlineNode.Exists && story.HeadlineNode.IsWithin(node))
                continue;
            string text = story.TextOf(node);
            if (text.Length is >= ShortestStandfirst and <= LongestStandfirst
                && Letters.Key(text) != Letters.Key(story.Headline ?? ""))
                return new(node, text);
        }
        return null;
    }

    static PrintedText? AsDescribed(StoryPage story)
    {
        string[] described = [.. Descriptions(story).OfType<string>().Distinct()];
        var lines = story.Declared.Lines;
        if (described.Length == 0 || !story.HeadlineNode.Exists)
            return null;
        foreach (int line in story.LinesAroundHeadline().Take(20))
        {
            string text = lines.TextOf(line);
            if (text.Length is >= ShortestStandfirst * 2 and <= LongestStandfirst
                && described.Any(words => Letters.Agreement(words, text) >= SameWords)
                && !story.IsAside(lines.NodeOf(line).Parent) && !IsOneOfManyParagraphs(lines.ElementOf(line)))
                return new(lines.ElementOf(line), text);
        }
        return null;
    }

    /// <summary>Whether a like paragraph follows: then it is the story's first, which the description was taken from.</summary>
    static bool IsOneOfManyParagraphs(PageNode paragraph)
    {
        var next = paragraph.Next;
        while (next.Exists && next.Tag != paragraph.Tag)
            next = next.Next;
        return paragraph.Tag == TagName.P && next.Exists
            && next.Utf8Attribute(AttributeName.Class).SequenceEqual(paragraph.Utf8Attribute(AttributeName.Class));
    }

    static IEnumerable<string?> Descriptions(StoryPage story)
    {
        yield return story.Declared.Meta("description");
        yield return story.Declared.Meta("og:description");
        yield return story.Article is { } article ? LinkedValue.Words(article.Json, "description") : null;
    }

    static IEnumerable<HintedElement> Near(StoryPage story, ClassHint hint) => story.HeadlineNode.Exists
        ? story.Declared.Hinted.Where(element => (element.Hints & hint) != 0
            && story.IsNearHeadline(element.Node))
            .Take(MostCandidates).Where(element => !story.IsAside(element.Node))
        : [];
}
