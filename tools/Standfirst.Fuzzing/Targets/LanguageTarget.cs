using System.Text;
using Standfirst.Articles;
using Standfirst.Fuzzing.Judging;
using Standfirst.Language;
using Standfirst.Language.Identification;
using Standfirst.Text;

namespace Standfirst.Fuzzing.Targets;

sealed class LanguageTarget : Target
{
    static readonly string?[] Languages = ["en", "en", "en", "en-GB", "de", "fr", "es", "ja", "ar", null, "xx-invented"];

    public override string Name => "language";

    public override string Promise => "text → quotations, people, times, content notes; spans lie in the text";

    public override IEnumerable<byte[]> Seeds =>
    [
        .. Samples.Pages.Select(page => Samples.Utf8(NewsReader.Read(page).Text)),
        Samples.Utf8(
            "“We will not wait,” said Ana Ruiz, 52, the harbour master, on Monday. Her husband Jon Quill, of "
            + "Saltmere, told The Courier that “the wall” had been unsafe since 3 May 2019.\nShe added: “Two years ago "
            + "it leaned. ‘Mend it,’ they said.”"),
        Samples.Utf8(
            "„Wir warten nicht“, sagte Hanneke Voss am Montag. »Nein«, rief sie.\n« Nous n’attendrons pas », a dit "
            + "Ivo Marel mardi dernier. 「待たない」と彼は言った。"),
        Samples.Utf8(
            "Q: Who was at the quay?\nA: Mr Reinholt, aged 41, and Dr Petra Quillfeather. He wrote on Instagram: "
            + "\"It's over\", and that he'd been there \"for a day or two\" in mid-July 2024, from 9am to 5.30 p.m."),
    ];

    public override IReadOnlyList<string> Words =>
    [
        "“", "”", "‘", "’", "\"", "'", "„", "«", "»", "「", "」", "—", "…", " said", " says ", " told ", " asked", ", she said",
        "according to ", " that ", " wrote", "added: ",
        "Ana Ruiz", "Mr Reinholt", "Dr Petra Quillfeather", "Mrs ", "he ", "she ", "they ", "his wife ", "her son Bram",
        ", 41, ", "aged 52", "the novelist", "Jr.", "O’Neill-Voss",
        "on Monday", "yesterday", "last week", "two years ago", "3 May 2019", "2025-11-26", "9am", "5.30 p.m.", "mid-July",
        "the 1990s", "in the next 99999999999 years", "31 February 0000",
        "since ", "until ", "between ", ". ", "? ", "! ", "\n", "\n\n", ", ", "(", ")", "U.S. ", "e.g. ", "suicide", "a", "A",
        "\u00A0", "\u200B", "\u200D", "🤍", "é", "日本", "ß", "İ",
    ];

    public override IReadOnlyList<(string, string)> Nests =>
    [
        ("“", "”"), ("‘", "’"), ("\"", "\""), ("(", ")"), ("„", "“"), ("“He said ", "”"), ("the son of ", ""), ("Ana ", ""),
        ("said that ", ""), ("two days before ", ""),
    ];

    public override void Take(byte[] input, Signs signs)
    {
        // The extraction gives no text with half a character, so that none is tried.
        string text = Encoding.UTF8.GetString(input);
        string? language = Languages[input.Length % Languages.Length];
        Article article = new()
        {
            Text = text,
            Language = language,
            Published = new("2025-11-26", "2025-11-26", MomentPrecision.Day),
            Blocks = [.. Paragraphs(text)],
        };
        article = StoryReader.Read(LanguageJudge.Judge(article), notesContent: true, ReadingLimits.None);
        ArticleInvariants.Check(article);
        ArticleSigns.See(article, signs);
    }

    static IEnumerable<Block> Paragraphs(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start) is >= 0 and var at ? at : text.Length;
            if (end > start)
                yield return new(BlockKind.Paragraph, TextSpan.Between(start, end));
            start = end + 1;
        }
    }
}
