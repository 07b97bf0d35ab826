using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Fuzzing.Judging;

/// <summary>What holds of every article, whatever the page was.</summary>
static class ArticleInvariants
{
    /// <exception cref="BrokenException">Something does not hold.</exception>
    public static void Check(Article article)
    {
        CheckSpans(article);
        CheckReferences(article);
        foreach (double confidence in Confidences(article))
        {
            if (confidence is not (>= 0 and <= 1))
                throw new BrokenException("a confidence is not from 0 to 1", $"{confidence}");
        }
    }

    /// <summary>Checks the text and the spans alone: a record from elsewhere may name people who are not in it.</summary>
    /// <exception cref="BrokenException">Something does not hold.</exception>
    public static void CheckSpans(Article article)
    {
        CheckText(article.Text);
        foreach (var (what, span) in Spans(article))
            CheckSpan(article.Text, span, what);
    }

    static void CheckText(string text)
    {
        for (int place = 0; place < text.Length; place++)
        {
            if (char.IsHighSurrogate(text[place]) && place + 1 < text.Length && char.IsLowSurrogate(text[place + 1]))
                place++;
            else if (char.IsSurrogate(text[place]))
                throw new BrokenException("the text has half a character", $"at {place}");
        }
    }

    static void CheckSpan(string text, TextSpan span, string what)
    {
        if (span.Start < 0 || span.Length < 0 || span.Start > text.Length - span.Length)
            throw new BrokenException($"a span of {what} is not within the text", $"{span} of {text.Length}");
        if (IsWithinCharacter(text, span.Start) || IsWithinCharacter(text, span.End))
            throw new BrokenException($"a span of {what} cuts a character", $"{span}");
    }

    static bool IsWithinCharacter(string text, int place) =>
        place > 0 && place < text.Length && char.IsHighSurrogate(text[place - 1]) && char.IsLowSurrogate(text[place]);

    static IEnumerable<(string What, TextSpan Span)> Spans(Article article) =>
    [
        .. Of("blocks", article.Blocks.Select(block => block.Span)),
        .. Of("links", article.Links.Select(link => link.Span)),
        .. Of("marks", article.Marks.Select(mark => mark.Span)),
        .. Of("what is said", article.Quotations.SelectMany(quotation => quotation.Content)),
        .. Of("cues", article.Quotations.Select(quotation => quotation.Cue)),
        .. Of("speakers", article.Quotations.Select(quotation => quotation.Mention)),
        .. Of("mentions", article.People.SelectMany(person => person.Mentions)),
        .. Of("descriptions", article.People.SelectMany(person => person.Descriptions).Select(said => said.Evidence)),
        .. Of("relations", article.People.SelectMany(person => person.Relations).Select(relation => relation.Evidence)),
        .. Of("times", article.TimeExpressions.Select(time => time.Span)),
        .. Of("the timeline", article.Timeline.Select(entry => entry.Evidence)),
        .. Of("content notes", article.ContentNotes.SelectMany(note => note.Evidence)),
        .. Of("corrections", article.Page.Corrections.Select(correction => correction.Span)),
    ];

    static IEnumerable<(string, TextSpan)> Of(string what, IEnumerable<TextSpan> spans) => spans.Select(span => (what, span));

    static IEnumerable<(string, TextSpan)> Of(string what, IEnumerable<TextSpan?> spans) => Of(what, spans.OfType<TextSpan>());

    static void CheckReferences(Article article)
    {
        HashSet<string> people = [.. article.People.Select(person => person.Id)];
        if (people.Count != article.People.Count)
            throw new BrokenException("two people have one id");
        IEnumerable<string?> named =
        [
            .. article.Quotations.Select(quotation => quotation.Speaker),
            .. article.People.SelectMany(person => person.Relations).Select(relation => relation.Person),
            .. article.Timeline.SelectMany(entry => entry.People),
        ];
        if (named.FirstOrDefault(id => id is not null && !people.Contains(id)) is { } stranger)
            throw new BrokenException("somebody is meant who is none of the people", stranger);
        foreach (Block block in article.Blocks)
        {
            if (block.Image is { } image && (image < 0 || image >= article.Images.Count))
                throw new BrokenException("a block shows a picture that is not there", $"{image}");
            if (block.Embed is { } embed && (embed < 0 || embed >= article.Embeds.Count))
                throw new BrokenException("a block shows an embed that is not there", $"{embed}");
        }
    }

    static IEnumerable<double> Confidences(Article article) =>
    [
        .. article.Evidence.Select(evidence => evidence.Confidence),
        .. article.Quotations.Select(quotation => quotation.Confidence),
        .. article.People.Select(person => person.Confidence),
    ];
}
