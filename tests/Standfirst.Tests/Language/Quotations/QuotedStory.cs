using Standfirst.Articles;
using Standfirst.Language;
using Standfirst.Text;

namespace Standfirst.Tests.Language.Quotations;

/// <summary>Who says what in short stories.</summary>
static class QuotedStory
{
    /// <summary>An English article of some paragraphs, read.</summary>
    public static Article Read(params string[] paragraphs) => Read(ShortStory.Of("en", paragraphs));

    /// <summary>An article, read.</summary>
    public static Article Read(Article article) => StoryReader.Read(article, notesContent: false, ReadingLimits.Of(null, default));

    /// <summary>Some words of an article; - for none.</summary>
    public static string Words(Article article, TextSpan? span) => span is { } words ? words.Of(article.Text).ToString() : "-";

    /// <summary>"speaker's words | cue | content ~ content": what is told of the quotation that holds some words.</summary>
    public static string Told(Article article, string words)
    {
        var found = article.Quotations.First(one => one.Content.Any(span =>
            Words(article, span).Contains(words, StringComparison.Ordinal)));
        return $"{Words(article, found.Mention)} | {Words(article, found.Cue)} | "
            + string.Join(" ~ ", found.Content.Select(span => Words(article, span)));
    }

    /// <summary>The name of who speaks in the quotation that holds some words; null for nobody.</summary>
    public static string? Speaker(Article article, string words)
    {
        var found = article.Quotations.First(one => one.Content.Any(span =>
            Words(article, span).Contains(words, StringComparison.Ordinal)));
        return article.People.FirstOrDefault(person => person.Id == found.Speaker)?.Name;
    }
}
