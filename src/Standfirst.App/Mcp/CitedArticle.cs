using Standfirst.App.Mcp.Answers;
using Standfirst.Archive;
using Standfirst.Articles;
using Standfirst.Formats;
using Standfirst.Text;

namespace Standfirst.App.Mcp;

/// <summary>An article from which passages are cited.</summary>
/// <param name="id">Its number in the archive; null for a page that is not in it.</param>
/// <param name="address">Where it stands.</param>
/// <param name="article">What it says.</param>
sealed class CitedArticle(long? id, string address, Article article)
{
    /// <summary>The longest passage in code points, the text itself aside: sentences and quotations are far shorter.</summary>
    const int LongestPassage = 1500;

    readonly CodePointOffsets _places = new(article.Text);

    /// <summary>A stored one.</summary>
    public static CitedArticle Of(StoredArticle stored) => new(stored.Id, stored.Address, ArticleJson.Read(stored.Record));

    /// <summary>Its number in the archive; null for a page that is not in it.</summary>
    public long? Id => id;

    /// <summary>Where it stands.</summary>
    public string Address { get; } = Shown.Address(address);

    /// <summary>What it says.</summary>
    public Article Article => article;

    /// <summary>How long the text is, in code points.</summary>
    public int Length => _places[article.Text.Length];

    /// <summary>The words of a stretch of the text, in UTF-16 code units, with their place.</summary>
    public Passage Cite(TextSpan span) => Cite(_places[span.Start], _places[span.End], LongestPassage);

    /// <summary>The words of several stretches.</summary>
    public IReadOnlyList<Passage> Cite(IEnumerable<TextSpan> spans) => [.. spans.Select(Cite)];

    /// <summary>A part of the text that begins at a place in code points.</summary>
    /// <param name="start">The place; within the text.</param>
    /// <param name="most">How many code points at most; fewer where a paragraph ends in the second half of so many.</param>
    public Passage CitePart(int start, int most)
    {
        int end = Math.Min(Length, start + most);
        if (end < Length)
        {
            int from = _places.Utf16Of(start + most / 2);
            int lineBreak = article.Text.LastIndexOf('\n', _places.Utf16Of(end) - 1, _places.Utf16Of(end) - from);
            end = lineBreak < 0 ? end : _places[lineBreak + 1];
        }
        return Cite(start, end, most);
    }

    Passage Cite(int start, int end, int most)
    {
        int shownEnd = Math.Min(end, start + most);
        int from = _places.Utf16Of(start);
        return new(Address, "text", start, shownEnd, article.Text[from.._places.Utf16Of(shownEnd)])
        {
            ArticleId = id,
            GoesOnTo = shownEnd < end ? end : null,
        };
    }
}
