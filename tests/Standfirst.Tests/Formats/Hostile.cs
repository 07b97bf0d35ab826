using FsCheck;
using FsCheck.Fluent;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Tests.Formats;

/// <summary>Words and articles as a page that means harm would have them.</summary>
static class Hostile
{
    static readonly string[] Fragments =
    [
        "a", "bay", "1", "日本", "é", "e\u0301", "🎉", " ", "\u00A0", "\u3000", "\t", "\n", "\r", "\u2028",
        "*", "**", "_", "`", "```", "[", "](", ")", "!", "<b>", "<!--", "&amp;", "# ", "- ", "1. ", "> ", "|",
        "~~", "===", "---", "\\", "\"", "'", ": ", "{", "\u001B[31m", "\u009B2J", "\a", "\0", "\u202E",
        "\u2066", "\uFEFF", "\uFFFF", "\uD800", "\uDC00",
    ];

    /// <summary>Markup, controls and halves of characters, mixed with letters.</summary>
    public static Gen<string> Words { get; } = Gen.Elements(Fragments).ArrayOf().Select(string.Concat);

    /// <summary>Articles with such words in every place, and links and marks that overlap.</summary>
    public static Arbitrary<Article> Articles { get; } = AnyArticle().ToArbitrary();

    static Gen<MarkKind> AnyMarkKind => Gen.Elements(Enum.GetValues<MarkKind>());

    static Gen<Article> AnyArticle() =>
        from blocks in AnyBlock().NonEmptyListOf()
        let article = Body.Of([.. blocks])
        from links in SpanIn(article.Text).Select(span => new Link(span, "https://a.example/")).ArrayOf()
        from marks in SpanIn(article.Text).Zip(AnyMarkKind, (span, kind) => new Mark(span, kind)).ArrayOf()
        from words in Words.ArrayOf(4)
        select article with
        {
            Headline = words[0],
            Kicker = words[1],
            Standfirst = words[2],
            Keywords = words,
            Dateline = new(words[2], words[0]),
            Page = new()
            {
                Licence = new(words[1], words[2], words[3]),
                Corrections = [new(CorrectionKind.Correction, words[0])],
            },
            ReaderCorrections = [new(CorrectedField.Authors, [words[0]], words[1], words[2]) { From = [words[3]], Reason = words[0] }],
            Authors = [new(words[3], AuthorKind.Person, Role: words[1])],
            Links = [.. links.OrderBy(link => link.Span.Start)],
            Marks = [.. marks.OrderBy(mark => mark.Span.Start)],
            Images = [new($"https://{words[1]}") { Caption = words[2], Credit = words[3] }],
            Embeds = [new("x") { Url = words[1], Author = words[2], Handle = words[3], Text = words[1] }],
        };

    static Gen<(Block Block, string Words)> AnyBlock() =>
        from kind in Gen.Elements(Enum.GetValues<BlockKind>())
        from words in Words
        from number in Gen.Choose(1, 6)
        from cells in Words.ArrayOf(number)
        select kind switch
        {
            BlockKind.Figure => (new Block(kind, null) { Image = 0 }, ""),
            BlockKind.Embed => (new Block(kind, null) { Embed = 0 }, ""),
            BlockKind.Heading => Body.Heading(number, words),
            BlockKind.ListItem => Body.Item(number, number % 2 == 0, words),
            BlockKind.Table => (new Block(kind, null) { Rows = [cells, cells[1..]] }, words),
            _ => (new Block(kind, null), words),
        };

    // Never between the halves of a character, like those of a reader of pages.
    static Gen<TextSpan> SpanIn(string text) =>
        from a in Gen.Choose(0, text.Length)
        from b in Gen.Choose(0, text.Length)
        select TextSpan.Between(Snap(text, Math.Min(a, b)), Snap(text, Math.Max(a, b)));

    static int Snap(string text, int place) =>
        place > 0 && place < text.Length && char.IsSurrogatePair(text, place - 1) ? place - 1 : place;
}
