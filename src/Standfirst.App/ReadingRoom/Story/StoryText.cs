using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Standfirst.App.ReadingRoom.Days;
using Standfirst.App.ReadingRoom.Words;
using Standfirst.Articles;
using Standfirst.Text;
using Markup = Standfirst.App.ReadingRoom.Charts.Markup;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>The text of an article as HTML, block by block.</summary>
/// <remarks>Each block has an id (b1, b2 …) to link to. Those whose words stand in the page as they stand in the text tell where
/// they begin (data-start, in code points), so that a script finds the words of a piece of evidence.</remarks>
/// <param name="story">The article.</param>
/// <param name="highlight">Words to highlight; null for none.</param>
/// <param name="showsImages">Whether the reader asked for the publisher's pictures.</param>
sealed class StoryText(StoryView story, TextSpan? highlight, bool showsImages) : IHtmlContent
{
    // What a browser lays out in a second or two; a story has a hundredth of it. The rest is in the exports.
    const int MostText = 600_000;

    readonly Stack<string> _lists = [];
    readonly StoryMedia _media = new(story, showsImages);

    // Nested deeper, lists run out of the page.
    const int DeepestList = 8;

    bool _inQuotation, _inEntry;
    int _level = 1;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        BlockKind? before = null;
        foreach ((int place, Block block) in story.Article.Blocks.Index())
        {
            if (block.Span is { Start: > MostText })
            {
                CloseAll(writer);
                WriteEndOfPage(writer, encoder);
                return;
            }
            if (block.Kind != before || block.Kind is not (BlockKind.ListItem or BlockKind.BlockQuote))
                CloseGroup(writer);
            before = block.Kind;
            Write(writer, encoder, block, place + 1);
        }
        CloseAll(writer);
    }

    void WriteEndOfPage(TextWriter writer, HtmlEncoder encoder)
    {
        string whole = Paths.ArticleExport(story.Id, "text");
        Markup.Of($"<p class=\"notice\">This page shows the first {Markup.Count(MostText)} letters of the text. ").WriteTo(writer, encoder);
        Markup.Of($"<a href=\"{whole}\">All of it as plain text</a></p>").WriteTo(writer, encoder);
    }

    void Write(TextWriter writer, HtmlEncoder encoder, Block block, int number)
    {
        switch (block.Kind)
        {
            case BlockKind.Figure when story.Article.Images.ElementAtOrDefault(block.Image ?? -1) is { } image:
                _media.Figure(image, number).WriteTo(writer, encoder);
                break;
            case BlockKind.Embed when story.Article.Embeds.ElementAtOrDefault(block.Embed ?? -1) is { } embed:
                StoryMedia.Card(embed, number).WriteTo(writer, encoder);
                break;
            case BlockKind.Table when block.Rows is { Count: > 0 } rows:
                WriteTable(writer, encoder, rows, number);
                break;
            case BlockKind.Heading when HasWords(block):
                WriteElement(writer, encoder, $"h{LevelOf(block)}", block, number);
                break;
            case BlockKind.ListItem when HasWords(block):
                OpenItem(writer, block);
                WriteElement(writer, encoder, "div", block, number);
                break;
            case BlockKind.BlockQuote when HasWords(block):
                writer.Write(_inQuotation ? "" : "<blockquote>");
                _inQuotation = true;
                WriteElement(writer, encoder, "p", block, number);
                break;
            case BlockKind.PullQuote when HasWords(block):
                writer.Write("<div class=\"pull-quote\">");
                WriteElement(writer, encoder, "p", block, number);
                writer.Write("</div>");
                break;
            case BlockKind.Code or BlockKind.Preformatted when HasWords(block):
                WriteElement(writer, encoder, "pre", block, number);
                break;
            case BlockKind.LiveEntry:
                WriteEntry(writer, encoder, block, number);
                break;
            case BlockKind.Paragraph when HasWords(block):
                WriteElement(writer, encoder, "p", block, number);
                break;
        }
    }

    void WriteElement(TextWriter writer, HtmlEncoder encoder, string tag, Block block, int number)
    {
        TextSpan span = block.Span.GetValueOrDefault();
        // Lines that are not wrapped are walked along with the arrow keys.
        string focus = tag == "pre" ? " tabindex=\"0\"" : "";
        writer.Write($"<{tag} id=\"b{number}\" class=\"block {RoleOf(block)}\" dir=\"auto\"{focus}");
        writer.Write($" data-start=\"{story.Places[span.Start]}\">");
        // The parser drops a line's end that comes first.
        writer.Write(tag == "pre" ? "\n" : "");
        new StoryWords(story, span, highlight).WriteTo(writer, encoder);
        writer.Write($"<a class=\"permalink\" href=\"#b{number}\" tabindex=\"-1\" aria-label=\"Link to this part\"></a>");
        writer.Write($"</{tag}>\n");
    }

    void WriteEntry(TextWriter writer, HtmlEncoder encoder, Block entry, int number)
    {
        CloseEntry(writer);
        writer.Write("<section class=\"entry\">");
        _inEntry = true;
        if (entry.At is { } at)
        {
            Markup.Of($"<p class=\"entry-time\"><time datetime=\"{at}\"><bdi>{ReadableDate.Of(at)}</bdi></time></p>")
                .WriteTo(writer, encoder);
        }
        if (entry.Level is null && !string.IsNullOrWhiteSpace(entry.Heading))
            Markup.Of($"<h2 dir=\"auto\">{Shortened.Of(entry.Heading, LongestHeading)}</h2>").WriteTo(writer, encoder);
        _level = entry.Heading is null ? 1 : 2;
        if (HasWords(entry))
            WriteElement(writer, encoder, entry.Level is null ? "p" : $"h{LevelOf(entry)}", entry, number);
    }

    const int LongestHeading = 300;

    static void WriteTable(TextWriter writer, HtmlEncoder encoder, IReadOnlyList<IReadOnlyList<string>> rows, int number)
    {
        writer.Write($"<div class=\"table-frame\" id=\"b{number}\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table>");
        foreach (IReadOnlyList<string> row in rows)
        {
            writer.Write("<tr>");
            foreach (string cell in row)
            {
                writer.Write("<td dir=\"auto\">");
                encoder.Encode(writer, cell);
                writer.Write("</td>");
            }
            writer.Write("</tr>");
        }
        writer.Write("</table></div>\n");
    }

    /// <summary>Opens the next item of a list. Depth 3 right behind depth 1 is shown as 2.</summary>
    void OpenItem(TextWriter writer, Block item)
    {
        string list = item.Ordered == true ? "ol" : "ul";
        int depth = Math.Clamp(item.Depth ?? 1, 1, Math.Min(_lists.Count + 1, DeepestList));
        while (_lists.Count > depth || (_lists.Count == depth && _lists.Peek() != list))
            writer.Write($"</li></{_lists.Pop()}>");
        if (_lists.Count == depth)
        {
            writer.Write("</li><li>");
            return;
        }
        writer.Write($"<{list}><li>");
        _lists.Push(list);
    }

    void CloseAll(TextWriter writer)
    {
        CloseGroup(writer);
        CloseEntry(writer);
    }

    void CloseGroup(TextWriter writer)
    {
        while (_lists.TryPop(out string? list))
            writer.Write($"</li></{list}>");
        writer.Write(_inQuotation ? "</blockquote>" : "");
        _inQuotation = false;
    }

    void CloseEntry(TextWriter writer)
    {
        writer.Write(_inEntry ? "</section>" : "");
        _inEntry = false;
    }

    bool HasWords(Block block) => block.Span is { } span && !span.Of(story.Article.Text).IsWhiteSpace();

    /// <summary>The headline alone is of the first level, and none lies two levels below the one before it.</summary>
    int LevelOf(Block heading) => _level = Math.Clamp(Math.Min(heading.Level ?? 2, _level + 1), 2, 6);

    static string RoleOf(Block block) => block.Role switch
    {
        BlockRole.Correction => "role-correction",
        BlockRole.Update => "role-update",
        BlockRole.Helpline => "role-helpline",
        BlockRole.Question => "role-question",
        BlockRole.Answer => "role-answer",
        _ => "",
    };
}
