using Standfirst.Archive.Search.Queries;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Archive.Search.Snippets;

/// <summary>Cuts the stretch of an article that shows best what was looked for.</summary>
sealed class SnippetCutter
{
    // Two or three lines on a screen.
    const int Length = 240;

    // A stretch does not begin with what was looked for: some words before it tell what it is about.
    const int Lead = 60;

    // Between two places that show equally much, nobody misses a later one; and a page of stars stays cheap.
    const int MostHits = 5000;

    readonly Wording[] _anywhere;
    readonly Wording[] _headline;
    readonly Wording[] _said;

    /// <param name="query">What was looked for.</param>
    public SnippetCutter(SearchQuery query)
    {
        SearchQuery.Words[] words = [.. WordsOf(query)];
        Wording[] Of(WordPlace place) => [.. words.Where(word => word.Place == place).Select(word => word.Wording).Distinct()];
        _anywhere = Of(WordPlace.Anywhere);
        _headline = Of(WordPlace.Headline);
        _said = Of(WordPlace.Said);
    }

    /// <summary>How many of the wordings a headline has.</summary>
    public int WordingsInHeadline(string? headline)
    {
        var words = new CutWords(headline);
        return _anywhere.Concat(_headline).Count(wording => WordingFinder.IsIn(words, wording));
    }

    /// <summary>What was looked for in a headline.</summary>
    public IReadOnlyList<TextSpan> HitsInHeadline(string? headline)
    {
        Wording[] wordings = [.. _anywhere, .. _headline];
        return wordings.Length == 0 ? [] : [.. FindAll(new CutWords(headline), wordings).Select(hit => hit.Span)];
    }

    /// <summary>The best stretch of an article's text, or of its standfirst where only that shows anything; null of an
    /// article without either.</summary>
    public Snippet? Cut(Article article)
    {
        var inText = HitsInText(article);
        if (inText.Count == 0 && article.Standfirst is { Length: > 0 } standfirst)
        {
            var hits = FindAll(new CutWords(standfirst), _anywhere);
            if (hits.Count > 0 || article.Text.Length == 0)
                return CutFrom(standfirst, SnippetPlace.Standfirst, hits);
        }
        return article.Text.Length == 0 ? null : CutFrom(article.Text, SnippetPlace.Text, inText);
    }

    /// <summary>What was looked for in words that somebody said, as stretches of the article's text.</summary>
    public IReadOnlyList<TextSpan> HitsIn(Article article, Quotation quotation) =>
    [
        .. _anywhere.Length + _said.Length == 0 ? [] : quotation.Content.SelectMany(
            span => FindAll(new CutWords(span.Of(article.Text).ToString()), [.. _anywhere, .. _said])
                .Select(hit => hit.Span with { Start = hit.Span.Start + span.Start })),
    ];

    readonly record struct Hit(TextSpan Span, int Wording);

    List<Hit> HitsInText(Article article)
    {
        // Cutting a text takes a tenth of a millisecond: not for nothing.
        List<Hit> hits = _anywhere.Length == 0 ? [] : FindAll(new CutWords(article.Text), _anywhere);
        if (_said.Length == 0)
            return hits;
        foreach (var span in article.Quotations.SelectMany(quotation => quotation.Content))
        {
            var said = FindAll(new CutWords(span.Of(article.Text).ToString()), _said);
            hits.AddRange(said.Select(
                hit => new Hit(hit.Span with { Start = hit.Span.Start + span.Start }, hit.Wording + _anywhere.Length)));
        }
        return Apart(hits);
    }

    static List<Hit> FindAll(CutWords words, Wording[] wordings)
    {
        List<Hit> hits = [];
        for (int wording = 0; wording < wordings.Length; wording++)
        {
            int count = wordings[wording].Words.Count, number = wording;
            hits.AddRange(WordingFinder.Find(words, wordings[wording]).Take(MostHits)
                .Select(at => new Hit(words.SpanOf(at, at + count - 1), number)));
        }
        return Apart(hits);
    }

    /// <summary>In the order of the text; of two that overlap, the first and longer.</summary>
    static List<Hit> Apart(List<Hit> hits)
    {
        List<Hit> apart = [];
        foreach (var hit in hits.OrderBy(hit => hit.Span.Start).ThenByDescending(hit => hit.Span.Length))
        {
            if (apart.Count == 0 || hit.Span.Start >= apart[^1].Span.End)
                apart.Add(hit);
        }
        return apart;
    }

    static Snippet CutFrom(string text, SnippetPlace place, List<Hit> hits)
    {
        var window = WindowOf(text, hits);
        TextSpan[] shown = [.. hits.Select(hit => hit.Span)
            .Where(span => span.Start >= window.Start && span.End <= window.End)
            .Select(span => span with { Start = span.Start - window.Start })];
        int before = CodePointsIn(text.AsSpan(0, window.Start));
        return new(place, window.Of(text).ToString(), window, shown)
        {
            CodePoints = new(before, CodePointsIn(window.Of(text))),
            GoesOn = (window.Start > 0, window.End < text.Length),
        };
    }

    /// <summary>The stretch with the most different wordings, then the most hits, then the first.</summary>
    static TextSpan WindowOf(string text, List<Hit> hits)
    {
        int best = 0, bestWorth = -1;
        var counts = new Dictionary<int, int>();
        for (int first = 0, behind = 0; first < hits.Count; first++)
        {
            for (; behind < hits.Count && hits[behind].Span.End - hits[first].Span.Start <= Length - Lead; behind++)
                counts[hits[behind].Wording] = counts.GetValueOrDefault(hits[behind].Wording) + 1;
            behind = Math.Max(behind, first);
            int worth = counts.Count * 1000 + Math.Min(behind - first, 999);
            if (worth > bestWorth)
                (best, bestWorth) = (first, worth);
            if (behind > first && --counts[hits[first].Wording] == 0)
                counts.Remove(hits[first].Wording);
            behind = Math.Max(behind, first + 1);
        }
        return hits.Count == 0 ? Around(text, 0, 0) : Around(text, hits[best].Span.Start, hits[best].Span.End);
    }

    /// <summary>From a little before a place on, between words; from the beginning of the sentence where that is near.</summary>
    static TextSpan Around(string text, int start, int end)
    {
        int from = start <= Lead ? 0 : AfterBreak(text, start - Lead, start);
        int to = Math.Min(Math.Max(from + Length, end), text.Length);
        if (to < text.Length && BreakBefore(text, Math.Max(end, from + 1), to) is { } place)
            to = place;
        // Not within a pair of surrogates.
        if (to < text.Length && char.IsLowSurrogate(text[to]))
            to++;
        if (from > 0 && char.IsLowSurrogate(text[from]))
            from--;
        return TextSpan.Between(from, to);
    }

    /// <summary>The last beginning of a sentence between two places, else the first beginning of a word.</summary>
    static int AfterBreak(string text, int from, int to)
    {
        int word = -1, sentence = -1;
        for (int at = from + 1; at <= to; at++)
        {
            if (!char.IsWhiteSpace(text[at - 1]) || (at < text.Length && char.IsWhiteSpace(text[at])))
                continue;
            if (word < 0)
                word = at;
            if (text[at - 1] == '\n' || (at > 1 && text[at - 2] is '.' or '!' or '?' or '”' or '"' or '»'))
                sentence = at;
        }
        return sentence >= 0 ? sentence : word >= 0 ? word : from;
    }

    static int? BreakBefore(string text, int from, int to)
    {
        for (int at = to; at > from; at--)
        {
            if (char.IsWhiteSpace(text[at]))
                return at;
        }
        return null;
    }

    static int CodePointsIn(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (var _ in text.EnumerateRunes())
            count++;
        return count;
    }

    /// <summary>The words that an article is found by; not those that it is to lack.</summary>
    static IEnumerable<SearchQuery.Words> WordsOf(SearchQuery query) => query switch
    {
        SearchQuery.Words words => [words],
        SearchQuery.All(var parts) => parts.SelectMany(WordsOf),
        SearchQuery.Any(var parts) => parts.SelectMany(WordsOf),
        _ => [],
    };
}
