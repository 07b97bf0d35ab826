using Standfirst.Articles;
using Standfirst.Extraction.Metadata;

namespace Standfirst.Extraction.Datelines;

/// <summary>What may tell where a story was filed from.</summary>
/// <param name="Said">What the page says of its story.</param>
/// <param name="Text">The story's text.</param>
/// <param name="Blocks">Its blocks.</param>
readonly record struct DatelineClues(PageMetadata Said, string Text, IReadOnlyList<Block> Blocks);

/// <summary>Finds where a story was filed from.</summary>
static class DatelineFinder
{
    // A byline or a note of the editors may stand before the paragraph that the story opens with.
    const int MostParagraphs = 2;

    // Estimates, for no corpus has the truth: the 48 datelines that the development pages gave were read, and none was wrong.
    static readonly Witness<DatelineClues, Dateline>[] Places =
    [
        new("opening", .96, clues => Opening(clues)),
        new("dateline", .9, clues => DatelineReader.ReadWhole(clues.Said.PrintedDateline)),
        new("json-ld", .9, clues => DatelineReader.ReadWhole(clues.Said.DeclaredDateline)),
    ];

    /// <summary>The dateline and who was believed; null when the page tells none.</summary>
    /// <param name="said">What the page says of its story.</param>
    /// <param name="text">The story's text.</param>
    /// <param name="blocks">Its blocks.</param>
    public static Verdict<Dateline>? Find(PageMetadata said, string text, IReadOnlyList<Block> blocks) =>
        Witnesses.Judge(
            "dateline", Witnesses.Ask(Places, new DatelineClues(said, text, blocks)), dateline => Print(dateline));

    static Dateline? Opening(in DatelineClues clues)
    {
        int seen = 0;
        foreach (var block in clues.Blocks)
        {
            if (block is not { Kind: BlockKind.Paragraph or BlockKind.LiveEntry, Span: { } span, Role: null })
                continue;
            if (DatelineReader.Read(span.Of(clues.Text), clues.Said.Language) is { } dateline)
                return dateline;
            if (++seen == MostParagraphs)
                break;
        }
        return null;
    }

    static string Print(Dateline dateline) =>
        string.Join(' ', new[] { dateline.Place, dateline.Agency }.OfType<string>());
}
