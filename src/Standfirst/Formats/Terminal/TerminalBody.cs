using Standfirst.Articles;

namespace Standfirst.Formats.Terminal;

/// <summary>Writes an article's blocks on a terminal page.</summary>
sealed class TerminalBody(TerminalPage page, Article article)
{
    const string CodeMargin = "    ";

    readonly ListMarkers _markers = new("• ");

    public void Write()
    {
        foreach (var (block, goesOn) in BlockFlow.Of(article))
        {
            if (!goesOn)
            {
                page.Gap();
                _markers.End();
            }
            Write(block, goesOn);
        }
    }

    void Write(Block block, bool goesOn)
    {
        string words = block.Span is { } span ? span.Of(article.Text).ToString() : "";
        switch (block.Kind)
        {
            case BlockKind.Heading:
                page.Rule('─', page.Write(words));
                break;
            case BlockKind.ListItem:
                WriteListItem(block, words);
                break;
            case BlockKind.BlockQuote:
                if (goesOn)
                    page.WriteWhole("", "│");
                page.Write(words, "│ ", "│ ");
                break;
            case BlockKind.PullQuote:
                page.Write(words, "┃ ", "┃ ");
                break;
            case BlockKind.Code or BlockKind.Preformatted:
                foreach (string line in words.Replace("\t", CodeMargin).Split('\n'))
                    page.WriteWhole(line, CodeMargin);
                break;
            case BlockKind.Table when block.Rows is { } rows:
                foreach (string line in TerminalTable.Lines(rows, page.Columns))
                    page.WriteWhole(line);
                break;
            case BlockKind.Figure when block.Image is { } image:
                string? caption = Captions.Of(article.Images[image]);
                page.Write(caption is null ? "[Picture]" : $"[Picture: {caption}]");
                break;
            case BlockKind.Embed when block.Embed is { } embed:
                WriteCard(article.Embeds[embed]);
                break;
            default:
                page.Write(words);
                break;
        }
    }

    void WriteListItem(Block item, string words)
    {
        var (indent, marker) = _markers.Next(item);
        // Deep lists on a narrow terminal: most of the line is for words.
        string margin = new(' ', Math.Min(indent, page.Columns / 3));
        page.Write(words, margin + marker, margin + new string(' ', marker.Length));
    }

    // Open on the right: a frame would stand crooked where a terminal and Unicode disagree on a width.
    void WriteCard(Embed embed)
    {
        page.Write(Captions.Of(embed), "┌─ ", "│  ");
        page.Write(embed.Text, "│  ", "│  ");
        page.WriteWhole(embed.Url ?? "", "└─ ");
    }
}
