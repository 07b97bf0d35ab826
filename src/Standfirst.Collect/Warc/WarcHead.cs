using System.Globalization;

namespace Standfirst.Collect.Warc;

/// <summary>A record's own head: what it is, and how long.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="ContentLength">How many bytes follow.</param>
/// <param name="Length">How many bytes the head takes; 0 where it does not end among those at hand.</param>
/// <param name="Damage">Why it is no head; null where it is one.</param>
/// <param name="Trouble">What is odd about it; null where nothing is.</param>
readonly record struct WarcHead(
    WarcKind Kind, HeaderFields Fields, long ContentLength, int Length, string? Damage, string? Trouble)
{
    /// <summary>Reads the head that some bytes begin with.</summary>
    public static WarcHead Parse(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(WarcBytes.Signature))
            return Bad("no record begins here");
        int line = bytes.IndexOf((byte)'\n') + 1;
        if (line == 0)
            return Bad("the record's head has no end");
        var fields = HeaderFields.Parse(bytes[line..], isAll: false, out int length, out var end);
        if (end == HeadEnd.Missing)
            return Bad("the record's head has no end");
        if (fields.Find("WARC-Type") is not { Length: > 0 } type)
            return Bad("the record does not tell its WARC-Type");
        if (!long.TryParse(
            fields.Find("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out long contentLength))
            return Bad("the record does not tell its Content-Length");
        string? trouble = end == HeadEnd.OtherLine ? "no blank line stands behind the record's head" : null;
        return new(KindOf(type), fields, contentLength, line + length, null, trouble);
    }

    static WarcKind KindOf(string type) =>
        char.IsAsciiLetter(type[0]) && Enum.TryParse(type, ignoreCase: true, out WarcKind kind) ? kind : WarcKind.Other;

    static WarcHead Bad(string damage) => new(WarcKind.Other, HeaderFields.None, 0, 0, damage, null);
}
