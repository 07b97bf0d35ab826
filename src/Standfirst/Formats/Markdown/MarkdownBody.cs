using Standfirst.Articles;
using Standfirst.Formats.Inline;
using Standfirst.Text;

namespace Standfirst.Formats.Markdown;

/// <summary>Writes an article's headline, standfirst and blocks, an empty line before each.</summary>
/// <param name="output">Where it is written.</param>
/// <param name="article">What is written.</param>
/// <param name="beforeBlocks">Writes what stands between the standfirst and the blocks.</param>
sealed class MarkdownBody(TextWriter output, Article article, Action beforeBlocks)
{
    const string QuoteMargin = "> ";

    readonly ListMarkers _markers = new("- ");
    readonly BlockMarkup _markup = new(article);

    public void Write()
    {
        if (article.Headline is { } headline && PrintableText.HasWords(headline))
        {
            output.Write("\n# ");
            EscapedWriter.OnOneLine(output).Write(headline);
            output.Write('\n');
        }
        if (article.Standfirst is { } standfirst && PrintableText.HasWords(standfirst))
        {
            output.Write('\n');
            WriteEmphasized(standfirst);
        }
        beforeBlocks();

        foreach (var (block, goesOn) in BlockFlow.Of(article))
        {
            if (!goesOn)
            {
                output.Write('\n');
                _markers.End();
            }
            Write(block, goesOn);
        }
    }

    void Write(Block block, bool goesOn)
    {
        switch (block.Kind)
        {
            case BlockKind.Heading:
                WriteHeading(block);
                break;
            case BlockKind.ListItem:
                var (indent, marker) = _markers.Next(block);
                WriteWords(block, new string(' ', indent) + marker, new string(' ', indent + marker.Length));
                break;
            case BlockKind.BlockQuote:
                output.Write(goesOn ? ">\n" : "");
                WriteWords(block, QuoteMargin, QuoteMargin);
                break;
            case BlockKind.PullQuote:
                var all = new Mark(block.Span.GetValueOrDefault(), MarkKind.Strong);
                WriteWords(block, QuoteMargin, QuoteMargin, all);
                break;
            case BlockKind.Code or BlockKind.Preformatted:
                WriteFenced(block.Span.GetValueOrDefault().Of(article.Text).ToString());
                break;
            case BlockKind.Table when block.Rows is { } rows:
                MarkdownTable.Write(output, rows);
                break;
            case BlockKind.Figure when block.Image is { } image:
                WritePicture(article.Images[image]);
                break;
            case BlockKind.Embed when block.Embed is { } embed:
                WriteCard(article.Embeds[embed]);
                break;
            default:
                WriteWords(block, "", "");
                break;
        }
    }

    void WriteWords(Block block, string first, string rest, params ReadOnlySpan<Mark> more)
    {
        var span = block.Span.GetValueOrDefault();
        var pieces = _markup.In(span, more);
        output.Write(first);
        new MarkdownInline(EscapedWriter.InFlow(output, rest), article.Text, span).Write(pieces);
        output.Write('\n');
    }

    void WriteHeading(Block heading)
    {
        var span = heading.Span.GetValueOrDefault();
        // The headline alone is of the first level.
        output.Write(new string('#', Math.Clamp(heading.Level ?? 2, 2, 6)));
        output.Write(' ');
        new MarkdownInline(EscapedWriter.OnOneLine(output), article.Text, span).Write(_markup.In(span));
        output.Write('\n');
    }

    void WriteFenced(string code)
    {
        // Longer than any run of backticks within, so that none of them ends it.
        string fence = new('`', Math.Max(3, LongestRun(code, '`') + 1));
        string lines = PrintableText.Clean(code.Replace("\t", "    "));
        output.Write($"{fence}\n{lines}\n{fence}\n");
    }

    static int LongestRun(string text, char wanted)
    {
        int longest = 0, run = 0;
        foreach (char c in text)
        {
            // A character that is left out does not part a run.
            run = c == wanted ? run + 1 : PrintableText.IsLeftOut(c) ? run : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }

    void WritePicture(Image image)
    {
        string? caption = Captions.Of(image);
        if (LinkTarget.IsLinkable(image.Url))
        {
            output.Write("![");
            EscapedWriter.OnOneLine(output).Write(image.Alt ?? image.Caption);
            output.Write($"]({Address.Escape(image.Url)}){(caption is null ? "" : "\\")}\n");
        }
        if (caption is not null)
            WriteEmphasized(caption);
    }

    // Platform, account and day on one line, the platform linked to the post; below, the words of the post.
    void WriteCard(Embed embed)
    {
        string head = Captions.Of(embed);
        var platform = new TextSpan(0, PlatformNames.Of(embed.Platform).Length);
        bool linked = embed.Url is { } url && LinkTarget.IsLinkable(url);

        output.Write(QuoteMargin);
        new MarkdownInline(EscapedWriter.InFlow(output, QuoteMargin), head, new TextSpan(0, head.Length))
            .Write(linked ? [new InlinePiece(platform, null, embed.Url)] : []);
        output.Write('\n');
        if (embed.Text is { } words && PrintableText.HasWords(words))
        {
            output.Write($">\n{QuoteMargin}");
            EscapedWriter.InFlow(output, QuoteMargin).Write(words);
            output.Write('\n');
        }
    }

    void WriteEmphasized(string words)
    {
        var all = new TextSpan(0, words.Length);
        new MarkdownInline(EscapedWriter.InFlow(output), words, all)
            .Write([new InlinePiece(all, MarkKind.Emphasis, null)]);
        output.Write('\n');
    }
}
