using System.Buffers;

namespace Standfirst.Extraction.Metadata;

/// <summary>Reads lines of copyright: "© 2024 Harbour Courier. All rights reserved."</summary>
static class CopyrightLine
{
    /// <summary>The longest line that is one.</summary>
    public const int LongestLine = 200;

    /// <summary>The longest name of a holder.</summary>
    public const int LongestHolder = 80;

    const int ShortestHolder = 2, YearLength = 4;

    static readonly string[] Signs = ["copyright", "©", "(c)", "&copy;"];

    // What may stand between the sign and the name.
    static readonly string[] Leads = ["by ", "since ", "seit ", "von ", "par ", "powered by "];

    // Firms whose form is written with a stop.
    static readonly string[] Forms =
    [
        " Inc", " Ltd", " Co", " Corp", " Bros", " S.A", " e.V", " a.s", " s.r.o", " S.p.A", " S.L",
        " Ges.m.b.H", " Pty",
    ];

    static readonly SearchValues<char> Digits = SearchValues.Create("0123456789 .,:/-–—");

    // Where what is said of the rights begins, behind the holder's name.
    static readonly string[] Ends =
    [
        ". ", " | ", " • ", " · ", " – ", " — ", " - ", ", all rights", " all rights", " alle rechte",
        " tous droits", " todos los derechos",
        " tutti i diritti", " todos os direitos", " alle rechten", " alla rättigheter", " wszelkie prawa",
        " всі права", " все права",
        " all right", " powered by", " toate drepturile", " minden jog", " všechna práva", " tüm hakları",
    ];

    /// <summary>Whether a line is one: it begins with the sign or the word, and has a year.</summary>
    /// <remarks>Lines of pictures have the sign, but hardly ever the year.</remarks>
    public static bool Is(ReadOnlySpan<char> line) =>
        line.Length is > YearLength and <= LongestLine && SignAt(line) > 0 && YearAt(line) >= 0;

    /// <summary>The holder that a line names; null when it is no such line, or names none.</summary>
    /// <remarks>Only as much of it is read as the longest line has: terms may follow the name, but nothing so long stands
    /// before it.</remarks>
    public static string? HolderOf(ReadOnlySpan<char> line)
    {
        if (SignAt(line) == 0)
            return null;
        bool isCut = line.Length > LongestLine;
        line = isCut ? line[..LongestLine] : line;
        while (true)
        {
            line = line.TrimStart(" \u00A0:,-–—");
            if (SignAt(line) is > 0 and var sign)
                line = line[sign..];
            else if (BeginsWithYear(line))
                line = line[YearLength..];
            else if (LeadAt(line) is > 0 and var lead)
                line = line[lead..];
            else
                break;
        }
        int end = EndOf(line);
        if (isCut && end == line.Length)
            return null;
        bool isShort = end < line.Length && line[end] == '.' && IsShort(line[..end]);
        line = line[..(isShort ? end + 1 : end)];
        // "© The Harbour Courier 1999–2026": the years may follow.
        while (line.TrimEnd(" ,.-–—()") is var rest && rest.Length > YearLength && IsYear(rest[^YearLength..]))
            line = rest[..^YearLength];
        line = line.Trim(" ,-–—:;");
        if (line is [.., '.'] && !IsShort(line[..^1]))
            line = line[..^1];
        return line.Length is >= ShortestHolder and <= LongestHolder && char.IsLetterOrDigit(line[0])
            && line.ContainsAnyExcept(Digits) ? line.ToString() : null;
    }

    static int EndOf(ReadOnlySpan<char> line)
    {
        int end = line.Length;
        foreach (string ending in Ends)
        {
            int from = 0;
            while (line[from..end].IndexOf(ending, StringComparison.OrdinalIgnoreCase) is >= 0 and var found)
            {
                from += found;
                // The stop of "& Co. Ltd" ends nothing.
                if (ending is not ". " || !line[..from].EndsWith("& Co", StringComparison.OrdinalIgnoreCase))
                    end = from;
                else
                    from++;
            }
        }
        return end;
    }

    static bool IsShort(ReadOnlySpan<char> name)
    {
        foreach (string form in Forms)
        {
            if (name.EndsWith(form, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    static int SignAt(ReadOnlySpan<char> line) => LengthOf(Signs, line);

    static int LeadAt(ReadOnlySpan<char> line) => LengthOf(Leads, line);

    // How long the one is that a line begins with; 0 for none.
    static int LengthOf(string[] beginnings, ReadOnlySpan<char> line)
    {
        foreach (string beginning in beginnings)
        {
            if (line.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return beginning.Length;
        }
        return 0;
    }

    // 1900 to 2099, no part of a longer number.
    static int YearAt(ReadOnlySpan<char> line)
    {
        for (int place = 0; place + YearLength <= line.Length; place++)
        {
            if (line[place] is '1' or '2' && BeginsWithYear(line[place..]) && (place == 0 || !char.IsAsciiDigit(line[place - 1])))
                return place;
        }
        return -1;
    }

    static bool BeginsWithYear(ReadOnlySpan<char> line) => line.Length >= YearLength && IsYear(line[..YearLength])
        && (line.Length == YearLength || !char.IsAsciiDigit(line[YearLength]));

    static bool IsYear(ReadOnlySpan<char> word) =>
        !word.ContainsAnyExceptInRange('0', '9') && (word.StartsWith("19") || word.StartsWith("20"));
}
