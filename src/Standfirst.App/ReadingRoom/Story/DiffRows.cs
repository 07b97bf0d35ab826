using Standfirst.Archive.Versions;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>Two texts compared, paragraph by paragraph.</summary>
/// <param name="Pieces">What stayed, went and came, in reading order.</param>
sealed record DiffRow(IReadOnlyList<DiffPiece> Pieces)
{
    /// <summary>Whether both texts have it in the same words.</summary>
    public bool IsKept => Pieces.All(piece => piece.Kind == TextRunKind.Kept);
}

/// <summary>Words that stayed, went or came.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Words">The words.</param>
/// <param name="IsApart">Whether a space stands before them.</param>
readonly record struct DiffPiece(TextRunKind Kind, string Words, bool IsApart);

/// <summary>Some rows that are shown, or some that stayed as they were and are folded away.</summary>
readonly record struct DiffFold(IReadOnlyList<DiffRow> Rows, bool IsFolded);

/// <summary>Makes rows of what a comparison found.</summary>
static class DiffRows
{
    // A paragraph on each side of a change tells where one is.
    const int Around = 1;

    /// <summary>The rows: one for each paragraph of the later text, with what was there before it.</summary>
    public static IReadOnlyList<DiffRow> Of(string earlier, string later, IReadOnlyList<TextRun> runs)
    {
        List<DiffRow> rows = [];
        List<DiffPiece> row = [];
        foreach (TextRun run in runs)
        {
            string words = run.Kind == TextRunKind.Removed ? run.Earlier.Of(earlier).ToString() : run.Later.Of(later).ToString();
            if (row.Count > 0 && BeginsParagraph(earlier, later, run))
                End();
            string[] paragraphs = words.Split('\n');
            for (int place = 0; place < paragraphs.Length; place++)
            {
                if (place > 0)
                    End();
                if (paragraphs[place].Length > 0)
                    row.Add(new(run.Kind, paragraphs[place], place > 0 || IsApart(earlier, later, run)));
            }
        }
        End();
        return rows;

        void End()
        {
            if (row.Count > 0)
                rows.Add(new([.. row]));
            row.Clear();
        }
    }

    /// <summary>The same, with what stayed folded away where it is far from every change.</summary>
    public static IReadOnlyList<DiffFold> Folded(IReadOnlyList<DiffRow> rows)
    {
        List<DiffFold> folds = [];
        int at = 0;
        while (at < rows.Count)
        {
            bool isFolded = IsFar(rows, at);
            int end = at + 1;
            while (end < rows.Count && IsFar(rows, end) == isFolded)
                end++;
            folds.Add(new([.. rows.Skip(at).Take(end - at)], isFolded));
            at = end;
        }
        return folds;
    }

    static bool IsFar(IReadOnlyList<DiffRow> rows, int at)
    {
        for (int near = Math.Max(0, at - Around); near <= Math.Min(rows.Count - 1, at + Around); near++)
        {
            if (!rows[near].IsKept)
                return false;
        }
        return true;
    }

    static bool IsApart(string earlier, string later, TextRun run)
    {
        (string text, int at) = PlaceOf(earlier, later, run);
        return at == 0 || char.IsWhiteSpace(text[at - 1]);
    }

    static (string Text, int At) PlaceOf(string earlier, string later, TextRun run) =>
        run.Kind == TextRunKind.Removed ? (earlier, run.Earlier.Start) : (later, run.Later.Start);

    /// <summary>Whether a line of its text ends before a run: runs begin and end with words, so the white space between is in none.</summary>
    static bool BeginsParagraph(string earlier, string later, TextRun run)
    {
        (string text, int at) = PlaceOf(earlier, later, run);
        for (at--; at >= 0 && char.IsWhiteSpace(text[at]); at--)
        {
            if (text[at] == '\n')
                return true;
        }
        return false;
    }
}
