using Standfirst.Articles;

namespace Standfirst.Extraction.Datelines;

/// <summary>Reads the datelines of East Asian newsrooms, which stand in brackets of their own or end in a word: 【ソウル共同】,
/// (서울=연합뉴스), [東京 23日 ロイター], 新华社北京12月23日电.</summary>
static class EastAsianDateline
{
    const int LongestDateline = 40;

    static readonly (char Opening, char Closing)[] Brackets =
        [('【', '】'), ('[', ']'), ('(', ')'), ('（', '）'), ('［', '］')];

    static readonly string[] Agencies =
    [
        "AFP=時事", "ロイター", "共同通信", "共同", "時事通信", "時事", "聯合ニュース", "新華社", "新华社", "中央社", "中新社", "中新网", "中新網",
        "연합뉴스", "뉴시스", "뉴스1", "AFP", "AP", "CNN",
    ];

    // What ends the telegram that a Chinese story opens with.
    static readonly string[] Ends = ["日电", "日電", "日讯", "日訊"];

    /// <summary>The dateline; null where a paragraph opens with none of this kind.</summary>
    public static Dateline? Read(ReadOnlySpan<char> paragraph)
    {
        foreach (var (opening, closing) in Brackets)
        {
            if (paragraph[0] != opening)
                continue;
            int end = paragraph[..Math.Min(paragraph.Length, LongestDateline)].IndexOf(closing);
            if (end < 0)
                return null;
            var inside = paragraph[1..end].Trim();
            return Telegram(inside) ?? Bracketed(inside);
        }
        return Telegram(paragraph[..Math.Min(paragraph.Length, LongestDateline)]);
    }

    // Place before the agency, with a sign between them or none.
    static Dateline? Bracketed(ReadOnlySpan<char> inside)
    {
        foreach (string agency in Agencies)
        {
            if (!inside.EndsWith(agency, StringComparison.Ordinal))
                continue;
            bool isLatin = char.IsAscii(agency[0]) && char.IsAscii(agency[^1]);
            var before = inside[..^agency.Length].TrimEnd(" =");
            if (isLatin && (before.IsEmpty || char.IsAscii(before[^1])))
                return null;
            int day = before.IndexOfAnyInRange('0', '9');
            var place = (day < 0 ? before : before[..day]).Trim();
            return place.Contains('。') ? null : new(place.IsEmpty ? null : place.ToString(), agency);
        }
        return null;
    }

    static bool EndsTelegram(ReadOnlySpan<char> words)
    {
        foreach (string end in Ends)
        {
            if (words.Contains(end, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    // Agency, place and day run together.
    static Dateline? Telegram(ReadOnlySpan<char> opening)
    {
        foreach (string agency in Agencies)
        {
            if (!opening.StartsWith(agency, StringComparison.Ordinal))
                continue;
            var rest = opening[agency.Length..];
            int digit = rest.IndexOfAnyInRange('0', '9');
            if (digit < 0 || !EndsTelegram(rest))
                continue;
            // With a reporter's name before it, the place has no beginning.
            var place = rest[..digit].Trim();
            bool isPlace = place.Length is > 1 and <= 6 && !place.Contains("記者", StringComparison.Ordinal)
                && !place.Contains("记者", StringComparison.Ordinal);
            return new(isPlace ? place.ToString() : null, agency);
        }
        return null;
    }
}
