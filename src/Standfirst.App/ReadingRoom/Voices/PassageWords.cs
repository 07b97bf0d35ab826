using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Standfirst.App.ReadingRoom.Voices;

/// <summary>Writes a passage: what was said stands out, the writer's words stand back.</summary>
sealed class PassageWords(Passage passage) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (PassageRun run in passage.Runs)
        {
            if (run.Of == WordsOf.Break)
            {
                writer.Write("<br>");
                continue;
            }
            string? name = NameOf(run.Of);
            if (name is not null)
                writer.Write($"<span class=\"{name}\">");
            encoder.Encode(writer, run.Words);
            if (name is not null)
                writer.Write("</span>");
        }
    }

    static string? NameOf(WordsOf words) => words switch
    {
        WordsOf.Speaker => "said",
        WordsOf.Cue => "cue",
        WordsOf.Mention => "mention",
        _ => null,
    };
}
