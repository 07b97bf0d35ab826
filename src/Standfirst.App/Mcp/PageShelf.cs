using Standfirst.App.Inputs;
using Standfirst.App.Reading;
using Standfirst.Articles;

namespace Standfirst.App.Mcp;

/// <summary>Where pages are read that are not in the archive; the last few stay, to be given part by part.</summary>
/// <param name="settings">What is allowed.</param>
sealed class PageShelf(McpSettings settings) : IDisposable
{
    // A conversation goes on with the page it has just begun; the text of the longest page is some megabytes.
    const int MostKept = 8;

    readonly SentPages _pages = new(ReadOptions.Default.MaxBytes, settings.Fetching);
    readonly Lazy<PageSupply> _web = new(() => new PageSupply(settings.Fetching, archive: null));
    readonly LinkedList<CitedArticle> _kept = [];

    /// <summary>Whether pages may be fetched.</summary>
    public bool AllowsFetch => settings.AllowFetch;

    /// <summary>Reads a page's HTML.</summary>
    /// <param name="html">The bytes.</param>
    /// <param name="url">Its address; null where it is not known.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="ToolException">It cannot be read.</exception>
    public CitedArticle Read(byte[] html, Uri? url, CancellationToken cancel) =>
        Read(new Input.Captured("page", new(html) { Url = url, IsHtml = true, Charset = "utf-8" }), cancel);

    /// <summary>Fetches a page and reads it.</summary>
    /// <exception cref="ToolException">It cannot be had, or must not be.</exception>
    public async Task<CitedArticle> Fetch(Uri url, CancellationToken cancel)
    {
        if (!AllowsFetch)
            throw new ToolException("pages are not fetched: give html, or start standfirst mcp with --allow-fetch");
        return await _web.Value.Fetch(url, cancel) switch
        {
            Input.Source => throw new ToolException("the address leads to a feed or a list: give the address of a page"),
            Input input => Read(input, cancel),
        };
    }

    /// <summary>A page that was read before; null where it was too long ago.</summary>
    public CitedArticle? FindRead(string key)
    {
        lock (_kept)
            return _kept.FirstOrDefault(cited => KeyOf(cited) == key);
    }

    /// <summary>What a page that was read is called in cursors: its bytes' hash.</summary>
    public static string KeyOf(CitedArticle cited) => cited.Article.Page.Sha256![..16];

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_web.IsValueCreated)
            _web.Value.Dispose();
    }

    CitedArticle Read(Input input, CancellationToken cancel)
    {
        try
        {
            return Keep(_pages.Read(input, readsStory: true, cancel));
        }
        catch (UnreadPageException unread)
        {
            throw new ToolException($"the page cannot be read: {unread.Message}");
        }
    }

    CitedArticle Keep(Article article)
    {
        var cited = new CitedArticle(null, article.Url ?? $"page:{article.Page.Sha256}", article);
        lock (_kept)
        {
            _kept.AddFirst(cited);
            if (_kept.Count > MostKept)
                _kept.RemoveLast();
        }
        return cited;
    }
}
