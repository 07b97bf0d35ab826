using System.Text;
using Standfirst.App.ReadingRoom.Days;
using Standfirst.App.ReadingRoom.Story;
using Standfirst.Articles;
using Standfirst.Formats.Markdown;

namespace Standfirst.App.ReadingRoom.Exports;

/// <summary>Items of an article as Markdown that says where each is from. Words of pages stay words, whatever they hold.</summary>
static class Cite
{
    /// <summary>The article's quotations, each with who said it, and the article.</summary>
    public static string Quotation(Article article)
    {
        var written = new StringBuilder();
        foreach ((int place, Quotation quotation) in article.Quotations.Index())
        {
            string said = string.Join(" … ", quotation.Content.Select(part => part.Of(article.Text).ToString()));
            Person? speaker = article.SpeakerOf(place);
            string? role = speaker?.Descriptions.FirstOrDefault(one => one.Kind == PersonDescriptionKind.Role)?.Value;
            string? mention = article.SpeakerCorrectionOf(place) is null ? quotation.Mention?.Of(article.Text).ToString() : null;
            string name = speaker?.Name ?? mention ?? "unknown";
            string[] about = [.. new[] { name, role, quotation.Medium, quotation.Said }.OfType<string>().Select(Line)];
            written.Append($"> {Line(said)}\n>\n> {string.Join(", ", about)}; {Source(article)}\n\n");
        }
        return written.ToString();
    }

    /// <summary>The article's days, each with its sentence, and the article.</summary>
    public static string Day(Article article) => string.Concat(article.Timeline.Select(entry =>
        $"- **{Line(entry.Date)}** {Line(entry.Evidence.Of(article.Text).ToString())} ({Source(article)})\n"));

    /// <summary>Words on one line of Markdown that shows just these words.</summary>
    public static string Line(string words)
    {
        using var line = new StringWriter { NewLine = "\n" };
        EscapedWriter.OnOneLine(line).Write(words);
        return line.ToString();
    }

    static string Source(Article article)
    {
        string headline = Line(article.Headline ?? "without a headline");
        string linked = WebLink.Of(article.CanonicalUrl ?? article.Url) is { } url
            ? $"[{headline}]({Address.Escape(url)})"
            : headline;
        string[] parts = [.. new[] { article.SiteName, PrintedDay.Of(article.Published?.Value)?.Day }.OfType<string>().Select(Line)];
        return string.Join(", ", [linked, .. parts]);
    }
}
