using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Standfirst.Text;

namespace Standfirst.App.ReadingRoom.Words;

/// <summary>Words of a page with what was looked for lit up.</summary>
/// <param name="words">The words.</param>
/// <param name="hits">The stretches to light, by where they start.</param>
/// <param name="longest">How many UTF-16 code units are shown at most.</param>
sealed class LitWords(string words, IReadOnlyList<TextSpan> hits, int longest = LitWords.LongestHeadline) : IHtmlContent
{
    /// <summary>A headline of more letters than this is no headline; the article's page has it all.</summary>
    public const int LongestHeadline = 300;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        string shown = Shortened.Of(words, longest);
        int place = 0;
        foreach (TextSpan hit in hits)
        {
            if (hit.Start < place || hit.Length <= 0 || hit.End > shown.Length)
                continue;
            encoder.Encode(writer, shown, place, hit.Start - place);
            writer.Write("<mark>");
            encoder.Encode(writer, shown, hit.Start, hit.Length);
            writer.Write("</mark>");
            place = hit.End;
        }
        encoder.Encode(writer, shown, place, shown.Length - place);
    }
}
