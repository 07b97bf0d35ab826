using System.Buffers;
using System.Text.Encodings.Web;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Html;
using Standfirst.App.ReadingRoom.Story;
using Standfirst.Archive;
using Standfirst.Articles;
using Standfirst.Formats;
using Standfirst.Text;

namespace Standfirst.Tests.App.ReadingRoom.Stories;

/// <summary>Articles for the tests of the pages about them.</summary>
static class MadeStory
{
    static readonly Provenance Made = new(new(2025, 11, 26, 10, 14, 0, TimeSpan.Zero), "file");

    /// <summary>The view of an article that no archive keeps.</summary>
    public static StoryView Of(Article article)
    {
        var record = new ArrayBufferWriter<byte>();
        ArticleJson.Write(record, article);
        return new(new()
        {
            Id = 7,
            PageId = 7,
            Address = "https://courier.example/story",
            Version = 1,
            IsCurrent = true,
            StoredAt = Made.Captured,
            FirstSeen = Made.Captured,
            LastSeen = Made.Captured,
            Input = "story.html",
            Provenance = Made,
            Record = record.WrittenMemory,
        });
    }

    /// <summary>An article of one paragraph.</summary>
    public static Article Of(string text) => new()
    {
        Kind = PageKind.Article,
        Headline = "Ferry returns",
        Text = text,
        Blocks = [new(BlockKind.Paragraph, new TextSpan(0, text.Length))],
    };

    /// <summary>A stretch of a text: the first place of some words in it.</summary>
    public static TextSpan In(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);

    /// <summary>Some HTML, read as a browser reads it.</summary>
    public static IHtmlDocument Read(IHtmlContent content)
    {
        using var html = new StringWriter();
        content.WriteTo(html, HtmlEncoder.Default);
        return new HtmlParser().ParseDocument(html.ToString());
    }

    /// <summary>Puts an article into the archive that a server shows.</summary>
    /// <returns>Its number.</returns>
    public static async Task<long> Keep(RoomServer room, Article article, byte[]? original = null, string? contentType = null)
    {
        var page = new PageToStore(article, "story.html", Made with { ContentType = contentType })
        {
            Original = original is null ? null : (ReadOnlyMemory<byte>?)original,
        };
        await room.Archive.Add([page]);
        long last = 0;
        await foreach (StoredArticle stored in room.Archive.All(oldVersions: true))
            last = stored.Id;
        return last;
    }
}
