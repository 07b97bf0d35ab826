using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Standfirst.App.ReadingRoom.Words;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>The words of one block as HTML: with its links, its marks, who says what, and the words that were asked for.</summary>
/// <remarks>
/// What overlaps is cut, so that elements stand within or after each other: a quotation holds links, these hold highlighted
/// words, these the marks. Every letter of the text comes out once and in order, line breaks as they are, so that places can be
/// counted in the page.
/// </remarks>
/// <param name="story">The article.</param>
/// <param name="block">The block's words.</param>
/// <param name="highlight">The words to highlight, of any block; null for none.</param>
/// <param name="inPlace">Whether this is the text itself: its quotations then have their ids and numbers. A repetition has none.</param>
sealed class StoryWords(StoryView story, TextSpan block, TextSpan? highlight = null, bool inPlace = true) : IHtmlContent
{
    // The levels of nesting, the outermost first.
    const int Quotation = 0, Link = 1, Highlight = 2, FirstMark = 3;

    // Behind the words come the marks that close them; the number belongs behind those.
    const string ClosingMarks = "”\"’»“«」』,.";

    // A name for those who listen, or hold the pointer over a number.
    const int LongestName = 80;

    static readonly string[] MarkTags = ["em", "strong", "sub", "sup"];

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var layers = LayersOf();
        int[] cuts = [.. layers.SelectMany(layer => layer.Cuts).Append(block.Start).Append(block.End)
            .Concat(_numbers.Select(number => number.At)).Distinct().Order()];
        int[] open = new int[layers.Length];
        Array.Fill(open, Layer.Nothing);
        int nextNumber = 0;
        for (int cut = 0; cut < cuts.Length; cut++)
        {
            int at = cuts[cut];
            int[] wanted = [.. layers.Select(layer => layer.At(at))];
            if (at == block.End)
                Array.Fill(wanted, Layer.Nothing);
            int same = 0;
            while (same < open.Length && open[same] == wanted[same])
                same++;
            bool hasNumber = nextNumber < _numbers.Count && _numbers[nextNumber].At <= at;
            // A number is a link, which stands in no other.
            same = hasNumber ? Math.Min(same, Link) : same;
            for (int level = open.Length - 1; level >= same; level--)
                writer.Write(open[level] == Layer.Nothing ? "" : ClosingOf(level));
            for (; nextNumber < _numbers.Count && _numbers[nextNumber].At <= at; nextNumber++)
                WriteNumber(writer, encoder, _numbers[nextNumber].Place);
            for (int level = same; level < open.Length; level++)
            {
                if (wanted[level] != Layer.Nothing)
                    WriteOpening(writer, encoder, level, wanted[level]);
            }
            open = wanted;
            if (cut + 1 < cuts.Length)
                encoder.Encode(writer, story.Article.Text, at, cuts[cut + 1] - at);
        }
    }

    // Behind which place the number of which quotation stands, in order.
    readonly List<(int At, int Place)> _numbers = [];
    readonly HashSet<int> _named = [];
    bool _isHighlightNamed;

    Layer[] LayersOf()
    {
        Article article = story.Article;
        var quotations = new Layer(innermost: true);
        foreach ((TextSpan span, int place, bool isLast) in story.Quoted.StartingIn(block))
        {
            quotations.Add(Clip(span), place);
            if (isLast && inPlace)
                _numbers.Add((BehindMarks(Math.Min(span.End, block.End)), place));
        }
        _numbers.Sort();

        var links = new Layer();
        for (int at = FirstFrom(article.Links, link => link.Span.Start); at < article.Links.Count; at++)
        {
            if (article.Links[at].Span.Start >= block.End)
                break;
            if (inPlace && WebLink.Of(article.Links[at].Url) is not null)
                links.Add(Clip(article.Links[at].Span), at);
        }

        var highlights = new Layer();
        if (highlight is { } words && words.Start < block.End && words.End > block.Start)
            highlights.Add(TextSpan.Between(Math.Max(words.Start, block.Start), Math.Min(words.End, block.End)), 0);

        // Two of one kind that lie over each other are one.
        Layer[] marks = [.. MarkTags.Select(_ => new Layer(innermost: true))];
        for (int at = FirstFrom(article.Marks, mark => mark.Span.Start); at < article.Marks.Count; at++)
        {
            if (article.Marks[at].Span.Start >= block.End)
                break;
            marks[(int)article.Marks[at].Kind].Add(Clip(article.Marks[at].Span), 0);
        }
        return [quotations, links, highlights, .. marks];
    }

    void WriteOpening(TextWriter writer, HtmlEncoder encoder, int level, int value)
    {
        switch (level)
        {
            case Quotation:
                Quotation quotation = story.Article.Quotations[value];
                writer.Write($"<span class=\"quote {KindOf(quotation)} {story.Speakers.ClassOf(value)}\"");
                if (inPlace && _named.Add(value) && story.Quoted.IsFirst(value, block))
                    writer.Write($" id=\"q{value + 1}\"");
                writer.Write(inPlace ? $" data-quotation=\"{value + 1}\">" : ">");
                break;
            case Link:
                writer.Write("<a class=\"away\" rel=\"nofollow noopener noreferrer\" href=\"");
                encoder.Encode(writer, WebLink.Of(story.Article.Links[value].Url)!);
                writer.Write("\">");
                break;
            case Highlight:
                bool isFirst = inPlace && !_isHighlightNamed && highlight!.Value.Start >= block.Start;
                writer.Write(isFirst ? "<mark id=\"span\">" : "<mark>");
                _isHighlightNamed = true;
                break;
            default:
                writer.Write($"<{MarkTags[level - FirstMark]}>");
                break;
        }
    }

    static string ClosingOf(int level) => level switch
    {
        Quotation => "</span>",
        Link => "</a>",
        Highlight => "</mark>",
        _ => $"</{MarkTags[level - FirstMark]}>",
    };

    /// <summary>The number behind a quotation: a link to what it rests on.</summary>
    void WriteNumber(TextWriter writer, HtmlEncoder encoder, int place)
    {
        // Where other words lie over all of it, it has no element of its own that could be linked to.
        string id = _named.Add(place) && story.Quoted.IsFirst(place, block) ? $" id=\"q{place + 1}\"" : "";
        string speaker = story.Speakers[place] is { } person ? Shortened.Of(person.Name, LongestName) : "not named";
        // The room's keys walk from one item to the next.
        writer.Write($"<span data-item><a class=\"quote-number {story.Speakers.ClassOf(place)}\"{id}");
        writer.Write($" data-why data-number=\"{place + 1}\" href=\"");
        encoder.Encode(writer, Paths.Evidence(story.Id, $"quotation-{place + 1}"));
        writer.Write($"\" aria-label=\"Quotation {place + 1}, ");
        encoder.Encode(writer, speaker);
        writer.Write($": what it rests on\" title=\"");
        encoder.Encode(writer, speaker);
        writer.Write("\"></a></span>");
    }

    static string KindOf(Quotation quotation) => quotation.Kind switch
    {
        QuotationKind.Direct => "direct",
        QuotationKind.Mixed => "mixed",
        _ => "indirect",
    };

    int BehindMarks(int at)
    {
        int end = Math.Min(block.End, at + 2);
        while (at < end && ClosingMarks.Contains(story.Article.Text[at], StringComparison.Ordinal))
            at++;
        return at;
    }

    TextSpan Clip(TextSpan span) => TextSpan.Between(span.Start, Math.Min(span.End, block.End));

    int FirstFrom<T>(IReadOnlyList<T> sorted, Func<T, int> startOf)
    {
        int low = 0, high = sorted.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (startOf(sorted[middle]) < block.Start)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>One level of nesting: which of its stretches covers a place. Asked from left to right.</summary>
    /// <param name="innermost">Where stretches lie over each other: whether the one that began last is shown; else the first is
    /// shown to its end.</param>
    sealed class Layer(bool innermost = false)
    {
        public const int Nothing = -1;

        readonly List<(TextSpan Span, int Value)> _stretches = [];
        readonly Stack<(int End, int Value)> _open = [];
        int _next;

        public IEnumerable<int> Cuts => _stretches.SelectMany(stretch => new[] { stretch.Span.Start, stretch.Span.End });

        /// <summary>Adds a stretch that begins no earlier than those before it.</summary>
        public void Add(TextSpan span, int value)
        {
            if (span.Length > 0)
                _stretches.Add((span, value));
        }

        public int At(int place)
        {
            Close(place);
            for (; _next < _stretches.Count && _stretches[_next].Span.Start <= place; _next++)
            {
                (TextSpan span, int value) = _stretches[_next];
                if (span.End > place && (innermost || _open.Count == 0))
                    _open.Push((span.End, value));
            }
            return _open.TryPeek(out var shown) ? shown.Value : Nothing;
        }

        void Close(int place)
        {
            while (_open.TryPeek(out var shown) && shown.End <= place)
                _open.Pop();
        }
    }
}
