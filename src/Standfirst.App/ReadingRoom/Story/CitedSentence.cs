using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Standfirst.Text;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>Words of a text, highlighted among those around them.</summary>
sealed class CitedSentence(StoryView story, TextSpan words) : IHtmlContent
{
    // A sentence or two on each side show what is meant; a piece of evidence longer than a long paragraph is cut.
    const int Around = 160, Longest = 1500;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        string text = story.Article.Text;
        int end = Math.Min(words.End, words.Start + Longest);
        int from = Start(text, words.Start), to = End(text, end);
        writer.Write(from > 0 && text[from - 1] != '\n' ? "… " : "");
        encoder.Encode(writer, text, from, words.Start - from);
        writer.Write("<mark>");
        encoder.Encode(writer, text, words.Start, end - words.Start);
        writer.Write(end < words.End ? " …</mark>" : "</mark>");
        if (end == words.End)
            encoder.Encode(writer, text, end, to - end);
        writer.Write(to < text.Length && text[to] != '\n' ? " …" : "");
    }

    /// <summary>Where the words around begin: in the same paragraph, at a word.</summary>
    static int Start(string text, int at)
    {
        int first = Math.Max(0, at - Around);
        int line = at == 0 ? -1 : text.LastIndexOf('\n', at - 1, at - first);
        if (line >= 0 || first == 0)
            return Math.Max(first, line + 1);
        int space = text.IndexOf(' ', first, at - first);
        return space < 0 ? at : space + 1;
    }

    static int End(string text, int at)
    {
        int last = Math.Min(text.Length, at + Around);
        int line = text.IndexOf('\n', at, last - at);
        if (line >= 0 || last == text.Length)
            return line < 0 ? last : line;
        int space = last == at ? -1 : text.LastIndexOf(' ', last - 1, last - at);
        return space < 0 ? at : space;
    }
}
