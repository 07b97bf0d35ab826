using Standfirst.App.ReadingRoom.Days;
using Standfirst.App.ReadingRoom.Words;
using Standfirst.Articles;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>How somebody cites an article.</summary>
static class Citation
{
    const int LongestName = 80, MostAuthors = 3;

    /// <summary>"Ana Ruiz, “Night clinic opens”, Harbour Courier, 23 December 2020, https://…", as far as it is known.</summary>
    public static string Of(StoryView story)
    {
        var article = story.Article;
        IEnumerable<string> names = story.CorrectionOf(CorrectedField.Authors)?.To ?? article.Authors.Select(author => author.Name);
        string authors = string.Join(", ", names.Take(MostAuthors).Select(name => Shortened.Of(name, LongestName)));
        string? day = story.CorrectionOf(CorrectedField.Published) is { } correction ? CorrectedValue.Of(correction)
            : article.Published is { } published ? ReadableDate.Of(published) : null;
        string?[] parts =
        [
            authors.Length > 0 ? authors : null,
            article.Headline is null ? null : $"“{story.Title}”",
            article.SiteName is { } site ? Shortened.Of(site, LongestName) : WebLink.HostOf(story.Source),
            day,
            story.Source,
        ];
        return string.Join(", ", parts.OfType<string>());
    }
}
