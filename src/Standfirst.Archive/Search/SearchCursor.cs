using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Standfirst.Archive.Search;

/// <summary>Where a page of hits ended. What is stored later does not move the pages behind it.</summary>
public sealed record SearchCursor
{
    internal SearchSort Sort { get; init; }

    /// <summary>The last hit's day and time; null where its page tells none.</summary>
    internal string? Published { get; init; }

    /// <summary>The last hit's number.</summary>
    internal long Id { get; init; }

    /// <summary>How many hits were given; of a timeline, the last entry's place within its article.</summary>
    internal int Position { get; init; }

    /// <summary>The newest article when the first page was given.</summary>
    internal long Newest { get; init; }

    /// <summary>The cursor as letters, digits, "-" and "_" that fit into an address.</summary>
    public override string ToString()
    {
        string fields = string.Join(
            '|', Written((int)Sort), Written(Id), Written(Position),
            Written(Newest), Published);
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(fields)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }

    static string Written(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads what <see cref="ToString"/> wrote; false where the letters are no cursor.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SearchCursor? cursor)
    {
        cursor = null;
        // A cursor has about 60 letters; a page's own date could add some.
        if (text is null || text.Length > 1000)
            return false;
        string padded = text.Replace('-', '+').Replace('_', '/').PadRight((text.Length + 3) / 4 * 4, '=');
        byte[] bytes = new byte[padded.Length];
        if (!Convert.TryFromBase64String(padded, bytes, out int length))
            return false;

        string[] fields = Encoding.UTF8.GetString(bytes, 0, length).Split('|', 5);
        var none = CultureInfo.InvariantCulture;
        if (fields.Length != 5
            || !int.TryParse(fields[0], NumberStyles.None, none, out int sort) || sort > (int)SearchSort.Oldest
            || !long.TryParse(fields[1], NumberStyles.None, none, out long id)
            || !int.TryParse(fields[2], NumberStyles.None, none, out int position)
            || !long.TryParse(fields[3], NumberStyles.None, none, out long newest)
            // No column holds it, so no hit had it; and PostgreSQL takes no such parameter.
            || fields[4].Contains('\0'))
        {
            return false;
        }
        cursor = new SearchCursor
        {
            Sort = (SearchSort)sort,
            Published = fields[4] == "" ? null : fields[4],
            Id = id,
            Position = position,
            Newest = newest,
        };
        return true;
    }
}
