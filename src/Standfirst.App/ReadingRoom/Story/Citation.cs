using Standfirst.App.ReadingRoom.Charts;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>How somebody cites an article.</summary>
static class Citation
{
    const int LongestName = 80, MostAuthors = 3;

    /// <summary>"Ana Ruiz, “Night clinic opens”, Harbour Courier, 23 December 2020, https://…", as far as it is known.</summary>
    public static string Of(StoryView story)
    {
        var article = story.Article;
        string authors = string.Join(", ", article.Authors.Take(MostAuthors).Select(author => Shortened.Of(author.Name, LongestName)));
        string?[] parts =
        [
            authors.Length > 0 ? authors : null,
            article.Headline is null ? null : $"“{story.Title}”",
            article.SiteName is { } site ? Shortened.Of(site, LongestName) : WebLink.HostOf(story.Source),
            article.Published is { } published ? ReadableDate.Of(published) : null,
            story.Source,
        ];
        return string.Join(", ", parts.OfType<string>());
    }
}
