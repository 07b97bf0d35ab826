using System.Globalization;
using System.Net;
using Standfirst.Articles;

namespace Standfirst.Formats;

/// <summary>Writes an explanation as a page of its own: the blocks in their order, kept ones green, dropped ones red.</summary>
/// <remarks>Nothing of the page that was read is run or loaded: its words are escaped, its scripts, styles, pictures and addresses left out.</remarks>
public static class ExplanationHtml
{
    const string Style = """
        body { font: 16px/1.5 Georgia, serif; max-width: 60rem; margin: 1rem auto; padding: 0 1rem; color: #222; background: #fff }
        header p, details { font: 13px/1.4 system-ui, sans-serif; color: #444 }
        .block { border-left: 6px solid; margin: 2px 0; padding: 2px 10px; overflow-wrap: anywhere }
        .kept { border-color: #1a7f37; background: #e9f7ee }
        .field { border-color: #0550ae; background: #eaf2fc }
        .dropped { border-color: #b42318; background: #fdf0ef; color: #555 }
        .heading { font-weight: bold } .caption { font-style: italic }
        details summary { cursor: pointer } details { margin: 0 }
        """;

    /// <summary>Writes the page.</summary>
    /// <param name="output">Where it is written; lines end with "\n".</param>
    /// <param name="explanation">What is written.</param>
    /// <exception cref="ArgumentNullException">There is no output or no explanation.</exception>
    public static void Write(TextWriter output, Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(explanation);

        string title = Escaped(explanation.Article.Headline ?? "(no headline)");
        int kept = explanation.Blocks.Count(block => block.Fate == BlockFate.Kept);
        output.Write("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        output.Write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        output.Write($"<title>Explained: {title}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n");
        output.Write($"<header>\n<h1>{title}</h1>\n<p>{kept} of {explanation.Blocks.Count} blocks are the body. ");
        output.Write("Green: kept. Blue: a field of its own. Red: dropped. Open a line to see why.</p>\n</header>\n<main>\n");
        foreach (var block in explanation.Blocks)
            Write(output, block);
        output.Write("</main>\n</body>\n</html>\n");
    }

    static void Write(TextWriter output, ExplainedBlock block)
    {
        string colour = block.Fate switch
        {
            BlockFate.Kept => "kept",
            BlockFate.Field => "field",
            _ => "dropped",
        };
        string score = block.Score is { } logits ? string.Create(CultureInfo.InvariantCulture, $", score {logits:0.0}") : "";
        string zone = block.Zone is null ? "" : $", {block.Zone}";
        output.Write($"<div class=\"block {colour} {block.Kind}\">{(block.Words.Length > 0 ? Escaped(block.Words) : $"[{block.Kind}]")}\n");
        output.Write($"<details><summary>{RecordName.Of(block.Fate)}{score}{zone}</summary>{Escaped(block.Elements)}");
        foreach (var effect in block.Effects)
            output.Write(string.Create(CultureInfo.InvariantCulture, $"<br>{effect.Feature} {effect.Effect:+0.00;-0.00} (value {effect.Value})"));
        output.Write("</details></div>\n");
    }

    static string Escaped(string words) => WebUtility.HtmlEncode(PrintableText.Clean(words));
}
