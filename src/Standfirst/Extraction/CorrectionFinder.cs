using Standfirst.Articles;
using Standfirst.Extraction.Content.Roles;
using Standfirst.Extraction.Metadata;
using Standfirst.Extraction.Metadata.Dates;

namespace Standfirst.Extraction;

/// <summary>Gathers what the editors say that they changed: the notes among the blocks, and those that the page declares.</summary>
static class CorrectionFinder
{
    // "Correction (5 May 2026):", "amended on 5 May 2026 to": a date further on is part of what is corrected.
    const int DateReach = 14;

    // "Update vom 3. Mai 2026, 16:05 Uhr:" and no longer.
    const int LongestLabel = 60;

    /// <summary>The notes, those of the text first.</summary>
    /// <param name="text">The story's text.</param>
    /// <param name="blocks">Its blocks, with their roles.</param>
    /// <param name="said">What the page says of its story.</param>
    public static IReadOnlyList<Correction> Find(string text, IReadOnlyList<Block> blocks, PageMetadata said)
    {
        List<Correction>? found = null;
        foreach (var block in blocks)
        {
            if (block is not { Role: BlockRole.Correction or BlockRole.Update, Span: { } span })
                continue;
            var words = span.Of(text);
            if (NoteWording.KindOf(words, out int opening) is { } kind)
            {
                string? at = MomentOf(words, opening, said.Language);
                (found ??= []).Add(new(kind, words.ToString()) { At = at, Span = span });
            }
        }
        foreach (var declared in said.DeclaredCorrections)
        {
            if (found is null || !found.Exists(note => note.Text.Contains(declared.Text, StringComparison.Ordinal)))
                (found ??= []).Add(declared);
        }
        return found is null ? [] : found;
    }

    static string? MomentOf(ReadOnlySpan<char> note, int opening, string? language)
    {
        int colon = note[..Math.Min(note.Length, LongestLabel)].IndexOf(": ");
        int reach = Math.Max(colon, opening + DateReach);
        return DateReader.FindAll(note, DateHabits.Of(language)) is [var first, ..] && first.Span.Start <= reach
            ? first.Moment.Value : null;
    }
}
