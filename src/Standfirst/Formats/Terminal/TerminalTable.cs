namespace Standfirst.Formats.Terminal;

/// <summary>Lays a table out in columns that fit a line, cutting the longest cells.</summary>
static class TerminalTable
{
    const string Gutter = "  ";
    const string More = "…";

    // Two letters and the sign that there are more. A table of more columns than fit so is cut on the right.
    const int NarrowestColumn = 3;

    /// <summary>The table's lines, with a rule below its first row.</summary>
    /// <param name="rows">The rows of cells, which may differ in length.</param>
    /// <param name="columns">The most columns of a line.</param>
    public static IEnumerable<string> Lines(IReadOnlyList<IReadOnlyList<string>> rows, int columns)
    {
        int mostCells = (columns - Gutter.Length - More.Length) / (NarrowestColumn + Gutter.Length);
        string[][] cells = [.. rows.Select(row => row.Take(mostCells).Select(OnOneLine).ToArray())];
        int[] widths = ShareOut(Widths(cells), columns - Gutter.Length - More.Length);

        for (int row = 0; row < cells.Length; row++)
        {
            var fitted = cells[row].Select((cell, column) => Fit(cell, widths[column]));
            string line = string.Join(Gutter, rows[row].Count > mostCells ? fitted.Append(More) : fitted);
            yield return line.TrimEnd();
            if (row == 0)
                yield return string.Join(Gutter, widths.Select(width => new string('─', width)));
        }
    }

    static string OnOneLine(string cell) => PrintableText.CleanLine(cell).Trim();

    static int[] Widths(string[][] cells)
    {
        int[] widths = new int[cells.Max(row => row.Length)];
        foreach (string[] row in cells)
        {
            for (int column = 0; column < row.Length; column++)
                widths[column] = Math.Max(widths[column], DisplayWidth.Of(row[column]));
        }
        return widths;
    }

    /// <summary>Leaves narrow columns as they are; the wide ones get equal shares of the rest.</summary>
    static int[] ShareOut(int[] widths, int columns)
    {
        int left = columns - (widths.Length - 1) * Gutter.Length;
        int sharers = widths.Length;
        foreach (int width in widths.Order())
        {
            int share = left / sharers;
            if (width > share)
                return [.. widths.Select(wanted => Math.Min(wanted, share))];
            left -= width;
            sharers--;
        }
        return widths;
    }

    static string Fit(string cell, int width)
    {
        int taken = 0, length = 0;
        int whole = DisplayWidth.Of(cell);
        if (whole <= width)
            return cell + new string(' ', width - whole);

        foreach (var rune in cell.EnumerateRunes())
        {
            int own = DisplayWidth.Of(rune);
            if (taken + own > width - 1)
                break;
            taken += own;
            length += rune.Utf16SequenceLength;
        }
        return string.Concat(cell.AsSpan(0, length), More, new string(' ', width - 1 - taken));
    }
}
