using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Standfirst.Archive;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>The bodies of articles' pages that were made last, to be sent again while the archive stays the same.</summary>
/// <remarks>What many read at once is made once. Of another state of the archive nothing is kept: it does not come back. Safe for
/// several threads.</remarks>
sealed class KeptPages(HtmlEncoder encoder)
{
    // In UTF-16 code units, two bytes each: some 400 stories of usual length in each of two generations, 64 MB.
    const int MostLetters = 16_000_000;

    readonly Lock _turn = new();
    Dictionary<long, KeptPage> _young = [], _old = [];
    ArchiveState _state;
    int _letters;

    /// <summary>How many are kept.</summary>
    public int Count
    {
        get
        {
            lock (_turn)
                return _young.Count + _old.Count;
        }
    }

    /// <summary>The page of an article; null where it was not made, or is long ago.</summary>
    public KeptPage? Find(long articleId, ArchiveState state)
    {
        lock (_turn)
            return state == _state ? _young.GetValueOrDefault(articleId) ?? _old.GetValueOrDefault(articleId) : null;
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
            if (state != _state)
                (_old, _young, _letters, _state) = ([], [], 0, state);
            if (_letters + written.Length > MostLetters)
                (_old, _young, _letters) = (_young, [], 0);
            // One that alone is more than all others is made anew each time.
            if (written.Length < MostLetters / 2 && _young.TryAdd(articleId, page))
                _letters += written.Length;
        }
        return page.Body;
    }
}

/// <summary>A page about an article.</summary>
/// <param name="Title">The title of its tab.</param>
/// <param name="Body">What stands between the masthead and the foot.</param>
sealed record KeptPage(string Title, IHtmlContent Body);
