using Standfirst.Dom;
using Standfirst.Extraction.Metadata.Dates;
using Standfirst.Extraction.Metadata.Declared;

namespace Standfirst.Extraction.Metadata;

/// <summary>A short text of the article's head and where it is printed.</summary>
sealed record PrintedText(PageNode Node, string Text);

/// <summary>Finds the standfirst, the kicker and the dateline's element as printed, and the description as declared.</summary>
static class StandfirstFinder
{
    const int ShortestStandfirst = 20;
    const int LongestStandfirst = 1_200;
    const int LongestKicker = 100;
    const int MostCandidates = 60;
    const int MostLines = 20;

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
        foreach (var node in Near(story, ClassHint.Kicker))
        {
            if (story.OffsetOf(node) > story.HeadlineOffset)
                continue;
            var words = story.TextOf(node);
            if (words.Length is > 1 and <= LongestKicker && !PlainLetters.AreSame(words, story.Headline))
                return words.ToString();
        }
        return null;
    }

    /// <summary>What an element near the headline says that is named a dateline; null when there is none, or it is a
    /// date.</summary>
    public static string? Dateline(StoryPage story)
    {
        foreach (var node in Near(story, ClassHint.Dateline))
        {
            var words = story.TextOf(node);
            if (words.Length is > 1 and <= LongestKicker && DateReader.FindAll(words, story.Habits).Count == 0)
                return words.ToString();
        }
        return null;
    }

    static PrintedText? Marked(StoryPage story)
    {
        foreach (var node in Near(story, ClassHint.Standfirst))
        {
            if (node.Tag is TagName.A or TagName.Ul or TagName.Section or TagName.Main or TagName.Article
                || node.IsWithin(story.HeadlineNode) || story.HeadlineNode.IsWithin(node))
                continue;
            var text = story.TextOf(node);
            if (text.Length is >= ShortestStandfirst and <= LongestStandfirst
                && !PlainLetters.AreSame(text, story.Headline) && !IsBody(node))
                return new(node, text.ToString());
        }
        return null;
    }

    // "text with summary" is what a widespread publishing system calls the field of a story's body, which the word
    // "summary" would make a standfirst; and a summary has no paragraphs under headings.
    static bool IsBody(PageNode node) =>
        node.Utf8Attribute(AttributeName.Class).IndexOf("text-with-summary"u8) >= 0 || HasSections(node);

    static bool HasSections(PageNode node)
    {
        bool hasHeading = false;
        foreach (var inner in node.Descendants)
        {
            hasHeading |= Elements.HeadingLevel(inner.Tag) > 0;
            if (hasHeading && inner.Tag == TagName.P)
                return true;
        }
        return false;
    }

    static PrintedText? AsDescribed(StoryPage story)
    {
        var lines = story.Declared.Lines;
        if (!story.HeadlineNode.Exists || Descriptions(story) is not { Count: > 0 } described)
            return null;
        Span<ulong> numbers = stackalloc ulong[LongestStandfirst / 2 + 1];
        int looked = 0;
        foreach (int line in story.LinesAroundHeadline())
        {
            if (++looked > MostLines)
                break;
            var text = lines.TextOf(line);
            if (text.Length is >= ShortestStandfirst * 2 and <= LongestStandfirst
                && MayBeDescribed(text, described) && IsDescribed(LineKey.Sorted(text, numbers), described)
                && !story.IsAside(lines.NodeOf(line).Parent) && !IsOneOfManyParagraphs(lines.ElementOf(line)))
                return new(lines.ElementOf(line), text.ToString());
        }
        return null;
    }

    // To count words is cheaper than to compare them.
    static bool MayBeDescribed(ReadOnlySpan<char> text, List<LineKey> described)
    {
        int words = LineKey.CountOf(text);
        return described.Exists(description => description.MayAgree(words, SameWords));
    }

    static bool IsDescribed(ReadOnlySpan<ulong> words, List<LineKey> described)
    {
        foreach (var description in described)
        {
            if (description.Agreement(words) >= SameWords)
                return true;
        }
        return false;
    }

    // If a like paragraph follows, it is the story's first, which the description was taken from.
    static bool IsOneOfManyParagraphs(PageNode paragraph)
    {
        if (paragraph.Tag != TagName.P)
            return false;
        var next = paragraph.Next;
        while (next.Exists && next.Tag != paragraph.Tag)
            next = next.Next;
        return next.Exists && next.Utf8Attribute(AttributeName.Class)
            .SequenceEqual(paragraph.Utf8Attribute(AttributeName.Class));
    }

    static List<LineKey> Descriptions(StoryPage story)
    {
        List<LineKey> described = [];
        Add(story.Declared.Meta("description"));
        Add(story.Declared.Meta("og:description"));
        Add(story.Article is { } article ? LinkedValue.Words(article.Json, "description") : null);
        return described;

        void Add(string? words)
        {
            if (words is not null && !described.Exists(other => other.Line == words))
                described.Add(LineKey.Of(words));
        }
    }

    static List<PageNode> Near(StoryPage story, ClassHint hint)
    {
        List<PageNode> near = [];
        int looked = 0;
        if (!story.HeadlineNode.Exists)
            return near;
        foreach (int number in story.Declared.Noted.Hinted)
        {
            var node = story.Declared.Page[number];
            if ((story.HintsOf(node) & hint) == 0 || !story.IsNearHeadline(node))
                continue;
            if (++looked > MostCandidates)
                break;
            if (!story.IsAside(node))
                near.Add(node);
        }
        return near;
    }
}
