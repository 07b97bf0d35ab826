using Standfirst.Articles;
using Standfirst.Formats.Inline;

namespace Standfirst.Formats.Html;

/// <summary>Writes an article's blocks, each from a new line.</summary>
sealed class HtmlBody(TextWriter output, Article article)
{
    readonly HtmlLists _lists = new(output);
    readonly BlockMarkup _markup = new(article);

    bool _inQuotation, _inEntry;

    public void Write()
    {
        foreach (var (block, goesOn) in BlockFlow.Of(article))
        {
            if (!goesOn)
                CloseGroup();
            Write(block);
        }
        CloseGroup();
        CloseEntry();
    }

    void Write(Block block)
    {
        switch (block.Kind)
        {
            case BlockKind.Heading:
                // The headline alone is of the first level.
                WriteElement($"h{LevelOf(block)}", block);
                break;
            case BlockKind.ListItem:
                _lists.Open(block);
                WriteWords(block);
                break;
            case BlockKind.BlockQuote:
                output.Write(_inQuotation ? "" : "<blockquote>\n");
                _inQuotation = true;
                WriteElement("p", block);
                break;
            case BlockKind.PullQuote:
                output.Write("<aside>\n");
                WriteElement("p", block);
                output.Write("</aside>\n");
                break;
            case BlockKind.Code:
                output.Write($"<pre><code>{LinesOf(block)}</code></pre>\n");
                break;
            case BlockKind.Preformatted:
                // The parser drops a line's end that comes first.
                output.Write($"<pre>\n{LinesOf(block)}</pre>\n");
                break;
            case BlockKind.Table when block.Rows is { } rows:
                WriteTable(rows);
                break;
            case BlockKind.Figure when block.Image is { } image:
                HtmlMedia.Write(output, article.Images[image]);
                break;
            case BlockKind.Embed when block.Embed is { } embed:
                HtmlMedia.Write(output, article.Embeds[embed]);
                break;
            case BlockKind.LiveEntry:
                OpenEntry(block);
                break;
            default:
                WriteElement("p", block);
                break;
        }
    }

    void WriteElement(string tag, Block block)
    {
        output.Write($"<{tag}{RoleOf(block)}>");
        WriteWords(block);
        output.Write($"</{tag}>\n");
    }

    void WriteWords(Block block)
    {
        var span = block.Span.GetValueOrDefault();
        new HtmlInline(output, article.Text, span).Write(_markup.In(span));
    }

    void WriteTable(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        output.Write("<table>\n");
        foreach (var row in rows)
        {
            var cells = row.Select(cell => $"<td>{HtmlWords.EscapeLines(cell)}</td>");
            output.Write($"<tr>{string.Concat(cells)}</tr>\n");
        }
        output.Write("</table>\n");
    }

    void OpenEntry(Block entry)
    {
        CloseEntry();
        output.Write("<section>\n");
        _inEntry = true;
        if (entry.At is { } at)
            output.Write($"<p>{HtmlWords.Time(at)}</p>\n");
        bool isHeading = entry.Level is not null;
        if (!isHeading && entry.Heading is { } heading && PrintableText.HasWords(heading))
            output.Write($"<h2>{HtmlWords.EscapeLines(heading)}</h2>\n");
        WriteElement(isHeading ? $"h{LevelOf(entry)}" : "p", entry);
    }

    void CloseEntry()
    {
        output.Write(_inEntry ? "</section>\n" : "");
        _inEntry = false;
    }

    void CloseGroup()
    {
        _lists.End();
        output.Write(_inQuotation ? "</blockquote>\n" : "");
        _inQuotation = false;
    }

    string LinesOf(Block block) =>
        HtmlWords.Escape(block.Span.GetValueOrDefault().Of(article.Text).ToString().Replace("\t", "    "));

    static int LevelOf(Block heading) => Math.Clamp(heading.Level ?? 2, 2, 6);

    static string RoleOf(Block block) =>
        block.Role is { } role ? $" class=\"{RecordName.Of(role)}\"" : "";
}
