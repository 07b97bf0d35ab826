using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Standfirst.Archive;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>The bodies of articles' pages that were made last, to be sent again while the archive stays the same.</summary>
/// <remarks>What many read at once is made once. Safe for several threads.</remarks>
sealed class KeptPages(HtmlEncoder encoder)
{
    // In UTF-16 code units, two bytes each: some 400 stories of usual length in each of two generations.
    const int MostLetters = 16_000_000;

    readonly Lock _turn = new();
    Dictionary<(long, ArchiveState), KeptPage> _young = [], _old = [];
    int _letters;

    /// <summary>The page of an article; null where it was not made, or is long ago.</summary>
    public KeptPage? Find(long articleId, ArchiveState state)
    {
        lock (_turn)
            return _young.GetValueOrDefault((articleId, state)) ?? _old.GetValueOrDefault((articleId, state));
    }

    /// <summary>Keeps a page.</summary>
    /// <returns>Its body, as it is kept.</returns>
    public IHtmlContent Keep(long articleId, ArchiveState state, string title, IHtmlContent body)
    {
        using var html = new StringWriter();
        body.WriteTo(html, encoder);
        string written = html.ToString();
        var page = new KeptPage(title, new HtmlString(written));
        lock (_turn)
        {
            if (_letters + written.Length > MostLetters)
                (_old, _young, _letters) = (_young, [], 0);
            // One that alone is more than all others is made anew each time.
            if (written.Length < MostLetters / 2 && _young.TryAdd((articleId, state), page))
                _letters += written.Length;
        }
        return page.Body;
    }
}

/// <summary>A page about an article.</summary>
/// <param name="Title">The title of its tab.</param>
/// <param name="Body">What stands between the masthead and the foot.</param>
sealed record KeptPage(string Title, IHtmlContent Body);
