using Standfirst.Articles;

namespace Standfirst.Formats.Html;

/// <summary>Writes what stands before the document's body.</summary>
static class HtmlHead
{
    // Nothing is loaded, sent or run, whatever the document says; and links tell nobody where they stood.
    const string Policy =
        "<meta http-equiv=\"Content-Security-Policy\" "
        + "content=\"default-src 'none'; base-uri 'none'; form-action 'none'\">\n"
        + "<meta name=\"referrer\" content=\"no-referrer\">\n";

    public static void Write(TextWriter output, Article article)
    {
        string language = article.Language is { } tag ? $" lang=\"{HtmlWords.Escape(tag)}\"" : "";
        string title = article.Headline ?? article.SiteName ?? "";
        output.Write($"<!doctype html>\n<html{language}>\n<head>\n<meta charset=\"utf-8\">\n{Policy}");
        output.Write($"<title>{HtmlWords.Escape(title)}</title>\n");
        if (article.Description is { } description && PrintableText.HasWords(description))
            output.Write($"<meta name=\"description\" content=\"{HtmlWords.Escape(description)}\">\n");
        output.Write("</head>\n");
    }
}
