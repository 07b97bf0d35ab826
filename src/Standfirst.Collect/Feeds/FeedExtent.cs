using System.Text.RegularExpressions;

namespace Standfirst.Collect.Feeds;

/// <summary>Judges whether what a feed gives of a story is all of it.</summary>
static partial class FeedExtent
{
    // Teasers are a sentence or two: systems that cut them cut at 55 words, or at 200 to 500 letters.
    const int ShortestStory = 600;

    // Where the words come in the place of a summary, they must be long to be a story.
    const int ShortestStoryInSummary = 1500;

    // How far from the end words such as "continue reading" may begin, with the headline behind them.
    const int EndLength = 200;

    /// <summary>Judges the HTML of a content element.</summary>
    public static FeedContent OfContent(string? html, string? summary)
    {
        string? text = PlainText.OfHtml(html);
        if (text is null)
            return FeedContent.None;
        bool isTeaser = text.Length < ShortestStory || text == summary && text.Length < ShortestStoryInSummary || IsCut(text);
        return isTeaser ? FeedContent.Teaser : FeedContent.Full;
    }

    /// <summary>Whether what stands in the place of a summary is the whole story.</summary>
    public static bool IsStory(string html) =>
        PlainText.OfHtml(html) is { Length: >= ShortestStoryInSummary } text && !IsCut(text);

    static bool IsCut(string text)
    {
        // "The post X appeared first on Y": a line that the publishing system adds behind everything.
        string story = AddedLine().Replace(text, "").TrimEnd();
        return CutEnd().IsMatch(story.Length > EndLength ? story[^EndLength..] : story);
    }

    [GeneratedRegex(@"The post [^\n]{1,300} (first appeared|appeared first) on [^\n]{1,200}$")]
    private static partial Regex AddedLine();

    [GeneratedRegex(@"(\.\.\.|…|\[…\]|\[\.\.\.\])$"
        + @"|\b(continue reading|read (more|on|the full (story|article)|full (story|article))|weiterlesen|(mehr|weiter) lesen"
        + @"|lire (la suite|plus|l.article)|(seguir|sigue) leyendo|leer más|leggi tutto|continua a leggere|lees (verder|meer)"
        + @"|leia mais|czytaj (dalej|więcej)|читать далее)\b[^.!?]{0,120}$", RegexOptions.IgnoreCase)]
    private static partial Regex CutEnd();
}
