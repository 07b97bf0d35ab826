using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Standfirst.Archive.Search.Quotations;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.App.ReadingRoom.Voices;

/// <summary>The sentences that a quotation stands in: what was said stands out, the writer's words stand back.</summary>
/// <param name="said">The quotation.</param>
sealed class Passage(SpokenQuotation said) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach ((string? name, string words) in Runs())
        {
            if (name is not null)
                writer.Write($"<span class=\"{name}\">");
            foreach ((int line, string paragraph) in words.Split('\n').Index())
            {
                if (line > 0)
                    writer.Write("<br>");
                encoder.Encode(writer, paragraph);
            }
            if (name is not null)
                writer.Write("</span>");
        }
        // The archive cuts what is longer than six lines.
        if (said.Quotation.Content[^1].End > said.SentenceSpan.End)
            writer.Write(" …");
    }

    /// <summary>The passage cut where one sort of words ends and another begins: said, cue, mention; null is the writer's.</summary>
    public IEnumerable<(string? Name, string Words)> Runs()
    {
        Quotation quotation = said.Quotation;
        (string Name, TextSpan Span)[] named =
        [
            .. quotation.Content.SelectMany(span => Known("said", span))
                .Concat(Known("cue", quotation.Cue)).Concat(Known("mention", quotation.Mention))
                .OrderBy(part => part.Span.Start),
        ];
        int place = said.SentenceSpan.Start, end = said.SentenceSpan.End;
        foreach ((string name, TextSpan span) in named)
        {
            // The writer's words of an indirect quotation may run over its own cue: whichever begins first has them.
            int start = Math.Max(span.Start, place), stop = Math.Min(span.End, end);
            if (start >= stop || span.Start < place)
                continue;
            if (start > place)
                yield return (null, Words(place, start));
            yield return (name, Words(start, stop));
            place = stop;
        }
        if (place < end)
            yield return (null, Words(place, end));
    }

    static IEnumerable<(string Name, TextSpan Span)> Known(string name, TextSpan? span) => span is { } known ? [(name, known)] : [];

    string Words(int start, int end) => said.Sentence[(start - said.SentenceSpan.Start)..(end - said.SentenceSpan.Start)];
}
