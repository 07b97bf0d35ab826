using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.App.ReadingRoom.Voices;

/// <summary>What words are to a quotation.</summary>
enum WordsOf
{
    /// <summary>The writer's own, around it.</summary>
    Writer,

    /// <summary>What was said.</summary>
    Speaker,

    /// <summary>Those that report it: "said".</summary>
    Cue,

    /// <summary>Those that name who said it: "she".</summary>
    Mention,

    /// <summary>The end of a paragraph.</summary>
    Break,

    /// <summary>Words that are left out: the passage is longer than its place.</summary>
    Gap,
}

/// <summary>A run of words that are all the same to a quotation.</summary>
/// <param name="Of">What they are.</param>
/// <param name="Words">The words; "…" where some are left out.</param>
readonly record struct PassageRun(WordsOf Of, string Words);

/// <summary>A quotation within the sentences that it stands in.</summary>
/// <param name="Span">The stretch of the article's text.</param>
/// <param name="Runs">Its words, in reading order.</param>
sealed record Passage(TextSpan Span, IReadOnlyList<PassageRun> Runs)
{
    /// <summary>A speech is told in full by its article; here it is cut. About six lines.</summary>
    public const int LongestPassage = 640;

    // How far a sentence is followed beyond the quotation: what is longer is no sentence but a page without stops.
    const int LongestWay = 240;

    /// <summary>Finds the sentences around a quotation.</summary>
    public static Passage Around(Article article, Quotation quotation)
    {
        string text = article.Text;
        TextSpan[] named = [.. quotation.Content, .. OfThese(quotation.Cue, quotation.Mention)];
        int start = SentenceStart(text, named.Min(span => span.Start));
        int end = SentenceEnd(text, named.Max(span => span.End));
        var runs = new List<PassageRun>();
        int left = LongestPassage;
        foreach (var (of, span) in Cut(quotation, start, end))
        {
            foreach (PassageRun run in Lines(of, text[span.Start..span.End]))
            {
                if (run.Words.Length > left)
                {
                    runs.Add(run with { Words = CutAtWord(run.Words, left) });
                    runs.Add(new(WordsOf.Gap, "…"));
                    return new(TextSpan.Between(start, end), runs);
                }
                left -= run.Words.Length;
                runs.Add(run);
            }
        }
        return new(TextSpan.Between(start, end), runs);
    }

    static IEnumerable<TextSpan> OfThese(params TextSpan?[] spans) => spans.OfType<TextSpan>();

    /// <summary>The stretch cut where one sort of words ends and another begins.</summary>
    static IEnumerable<(WordsOf Of, TextSpan Span)> Cut(Quotation quotation, int start, int end)
    {
        (WordsOf Of, TextSpan Span)[] named =
        [
            .. quotation.Content.Select(span => (WordsOf.Speaker, span))
                .Concat(OfThese(quotation.Cue).Select(span => (WordsOf.Cue, span)))
                .Concat(OfThese(quotation.Mention).Select(span => (WordsOf.Mention, span)))
                .OrderBy(part => part.span.Start),
        ];
        int place = start;
        foreach ((WordsOf of, TextSpan span) in named)
        {
            // What an indirect quotation covers may hold its own cue: whoever comes first has the words.
            if (span.Start < place || span.Length == 0)
                continue;
            if (span.Start > place)
                yield return (WordsOf.Writer, TextSpan.Between(place, span.Start));
            yield return (of, span);
            place = span.End;
        }
        if (place < end)
            yield return (WordsOf.Writer, TextSpan.Between(place, end));
    }

    static IEnumerable<PassageRun> Lines(WordsOf of, string words)
    {
        int place = 0;
        for (int line; (line = words.IndexOf('\n', place)) >= 0; place = line + 1)
        {
            if (line > place)
                yield return new(of, words[place..line]);
            yield return new(WordsOf.Break, "");
        }
        if (place < words.Length)
            yield return new(of, words[place..]);
    }

    /// <summary>Where the sentence begins that holds a place: behind the stop before it, or with its paragraph.</summary>
    static int SentenceStart(string text, int place)
    {
        int furthest = Math.Max(0, place - LongestWay);
        for (int at = place; at > furthest; at--)
        {
            if (text[at - 1] == '\n' || (at < place && char.IsWhiteSpace(text[at - 1]) && IsStop(text, at - 2)))
                return at;
        }
        return furthest == 0 ? 0 : WordStart(text, furthest, place);
    }

    static int SentenceEnd(string text, int place)
    {
        // A quotation mostly ends with its own stop, and the mark that closes it.
        int furthest = Math.Min(text.Length, place + LongestWay);
        for (int at = place; at < furthest; at++)
        {
            if (text[at] == '\n' || (at > place && char.IsWhiteSpace(text[at]) && IsStop(text, at - 1)))
                return at;
        }
        return furthest == text.Length ? furthest : WordEnd(text, place, furthest);
    }

    /// <summary>Whether a sentence ends with the letter at a place: a stop, or marks that close behind one. An initial's dot
    /// ("J. Quill") ends none.</summary>
    static bool IsStop(string text, int at)
    {
        int stop = at;
        while (stop > 0 && text[stop] is '”' or '"' or '’' or '\'' or '»' or ')' or ']')
            stop--;
        return stop >= 0 && text[stop] switch
        {
            '.' => stop == 0 || !char.IsUpper(text[stop - 1]) || (stop > 1 && char.IsLetter(text[stop - 2])),
            '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।' => true,
            _ => false,
        };
    }

    static int WordStart(string text, int from, int to)
    {
        int space = text.AsSpan(from, to - from).IndexOf(' ');
        return space < 0 ? Whole(text, from) : from + space + 1;
    }

    static int WordEnd(string text, int from, int to)
    {
        int space = text.AsSpan(from, to - from).LastIndexOf(' ');
        return space < 0 ? Whole(text, to) : from + space;
    }

    static int Whole(string text, int place) => place < text.Length && char.IsLowSurrogate(text[place]) ? place - 1 : place;

    static string CutAtWord(string words, int longest) => words[..WordEnd(words, 0, longest)];
}
