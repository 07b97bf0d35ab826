using System.Globalization;
using Standfirst.App.ReadingRoom.Days;
using Standfirst.App.ReadingRoom.Words;
using Standfirst.Articles;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>A field of the record that stands for the whole article.</summary>
/// <param name="Name">Its name in the record.</param>
/// <param name="Label">Its name for readers.</param>
/// <param name="Read">What it says, as it is shown; null where the page does not say.</param>
sealed record RecordField(string Name, string Label, Func<Article, string?> Read)
{
    /// <summary>What people put right of it goes by this name; null where they cannot.</summary>
    public CorrectedField? Corrected { get; init; }

    static readonly Dictionary<PageKind, string> KindNames = new()
    {
        [PageKind.Article] = "article",
        [PageKind.LiveBlog] = "live blog",
        [PageKind.Gallery] = "gallery",
        [PageKind.Video] = "video",
        [PageKind.Index] = "index of other pages",
        [PageKind.ConsentWall] = "consent wall",
        [PageKind.BotCheck] = "bot check",
        [PageKind.Error] = "error page",
        [PageKind.Other] = "other",
    };

    /// <summary>All of them, in the record's order.</summary>
    public static readonly RecordField[] All =
    [
        new("kind", "Kind of page", article => KindNames[article.Kind]),
        new("headline", "Headline", article => article.Headline),
        new("kicker", "Kicker", article => article.Kicker),
        new("standfirst", "Standfirst", article => article.Standfirst),
        new("description", "Description", article => article.Description),
        new("authors", "Byline", article => Joined(article.Authors.Select(author => author.Name))) { Corrected = CorrectedField.Authors },
        new("dateline", "Dateline", article => DatelineOf(article.Dateline)),
        new("published", "Published", article => article.Published is { } date ? ReadableDate.Of(date) : null) { Corrected = CorrectedField.Published },
        new("modified", "Last changed", article => article.Modified is { } date ? ReadableDate.Of(date) : null),
        new("language", "Language", article => article.Language is { } tag ? Languages.NameOf(tag) : null),
        new("siteName", "Publication", article => article.SiteName),
        new("section", "Section", article => article.Section),
        new("keywords", "Topics", article => Joined(article.Keywords)),
        new("genre", "Genre", article => article.Genre),
        new("isFree", "Free to read", article => Truth(article.IsFree)),
        new("isCutOff", "Cut off", article => Truth(article.IsCutOff)),
        new("text", "Text", article => article.Text.Length > 0
            ? $"{article.Blocks.Count.ToString("N0", CultureInfo.InvariantCulture)} blocks, "
                + $"{article.Text.Length.ToString("N0", CultureInfo.InvariantCulture)} letters"
            : null),
        new("licence", "Licence", article => article.Page.Licence is { } licence ? licence.Text ?? licence.Holder ?? licence.Url : null),
        new("charset", "Encoding", article => article.Page.Charset),
    ];

    /// <summary>The field of a name; null where there is none.</summary>
    public static RecordField? Find(string name) => Array.Find(All, field => field.Name == name);

    static string? DatelineOf(Dateline? line) =>
        line is null ? null : Joined(new string?[] { line.Place, line.Agency }.OfType<string>());

    static string? Truth(bool? value) => value is { } known ? known ? "yes" : "no" : null;

    static string? Joined(IEnumerable<string> values) => string.Join(", ", values) is { Length: > 0 } all ? all : null;
}
