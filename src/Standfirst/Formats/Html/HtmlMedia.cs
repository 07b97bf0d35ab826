using Standfirst.Articles;

namespace Standfirst.Formats.Html;

/// <summary>Writes pictures and posts as figures that load nothing: links with their words.</summary>
static class HtmlMedia
{
    /// <summary>The alternative text, or the address, as a link to it; below, caption and credit.</summary>
    public static void Write(TextWriter output, Image image)
    {
        string words = image.Alt is { } alt && PrintableText.HasWords(alt) ? alt : image.Url;
        output.Write($"<figure>\n<p>{HtmlWords.Link(words, image.Url)}</p>\n");

        string[] lines = [.. CaptionOf(image)];
        if (lines.Length > 0)
            output.Write($"<figcaption>{string.Join(' ', lines)}</figcaption>\n");
        output.Write("</figure>\n");
    }

    /// <summary>The words as a quotation; below, the platform as a link, the account and the day.</summary>
    public static void Write(TextWriter output, Embed embed)
    {
        output.Write("<figure class=\"embed\">\n");
        if (embed.Text is { } words && PrintableText.HasWords(words))
            output.Write($"<blockquote>\n<p>{HtmlWords.EscapeLines(words)}</p>\n</blockquote>\n");

        string[] facts = [.. FactsOf(embed)];
        if (facts.Length > 0)
            output.Write($"<figcaption>{string.Join(" · ", facts)}</figcaption>\n");
        output.Write("</figure>\n");
    }

    static IEnumerable<string> CaptionOf(Image image)
    {
        if (image.Caption is { } caption && PrintableText.HasWords(caption))
            yield return HtmlWords.EscapeLines(caption);
        if (image.Credit is { } credit && PrintableText.HasWords(credit))
            yield return $"<small>{HtmlWords.EscapeLines(credit)}</small>";
    }

    static IEnumerable<string> FactsOf(Embed embed)
    {
        yield return HtmlWords.Link(PlatformNames.Of(embed.Platform), embed.Url);
        if (Captions.AccountOf(embed) is { } account && PrintableText.HasWords(account))
            yield return HtmlWords.Escape(account);
        if (embed.Posted is { } day)
            yield return HtmlWords.Time(day);
    }
}
