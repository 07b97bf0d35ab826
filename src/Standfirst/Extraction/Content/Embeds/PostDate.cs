using System.Collections.Frozen;
using System.Globalization;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>The day at the end of a post's signature: "February 11, 2025", "11. Februar 2025", "2025年2月11日".</summary>
static class PostDate
{
    // "Posted by … on Wednesday, September 30, 2020" is as long as it gets.
    const int Longest = 48;

    const int ShortestMonth = 3;

    // Where two languages share a beginning, the earlier row is taken.
    static readonly string[] MonthNames =
    [
        "january february march april may june july august september october november december",
        "januar februar märz april mai juni juli august september oktober november dezember",
        "jänner feber mrz apr mai juni juli aug sep okt nov dez",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "januari februari maart april mei juni juli augustus september oktober november december",
        "januari februari mars april maj juni juli augusti september oktober november december",
        "januar februar marts april maj juni juli august september oktober november desember",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        "ledna února března dubna května června července srpna září října listopadu prosince",
        "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        "január február március április május június július augusztus szeptember október november december",
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
        "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
        "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
        "januari februari maret april mei juni juli agustus september oktober november desember",
    ];

    // Full names and every beginning of three letters or more: "Feb", "Sept", "Mär".
    static readonly FrozenDictionary<string, int> Months = MonthNames
        .SelectMany(row => row.Split(' ').SelectMany((name, month) => Beginnings(name).Select(word => (word, month: month + 1))))
        .DistinctBy(pair => pair.word)
        .ToFrozenDictionary(pair => pair.word, pair => pair.month);

    /// <summary>The ISO 8601 day that words begin with, weekday and "on" aside; null when they begin with none.</summary>
    /// <param name="words">The words after an author.</param>
    /// <param name="end">Where the date ends.</param>
    public static string? Find(ReadOnlySpan<char> words, out int end)
    {
        words = words[..Math.Min(words.Length, Longest)];
        int day = 0, month = 0, year = 0;
        for (end = 0; end < words.Length && (day == 0 || month == 0 || year == 0);)
        {
            var run = Run(words[end..]);
            end += run.Length;
            char next = end < words.Length ? words[end] : ' ';
            if (!char.IsAsciiDigit(run[0]))
                month = month == 0 && run.Length >= ShortestMonth ? MonthOf(run) : month;
            else if (run.Length == 4 && year == 0)
                year = Number(run);
            else if (run.Length <= 2 && month == 0 && (next is '月' or '월' || next == '-' && year > 0))
                month = Number(run);
            else if (run.Length <= 2 && day == 0)
                day = Number(run);
            else
                return null;
        }
        if (end < words.Length && words[end] is '日' or '일')
            end++;
        return month is >= 1 and <= 12 && year is > 1990 and < 2200 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>The digits, the letters, or the one other character that words begin with.</summary>
    static ReadOnlySpan<char> Run(ReadOnlySpan<char> words)
    {
        int length = 1;
        while (length < words.Length && Sort(words[length]) == Sort(words[0]) && Sort(words[0]) != 0)
            length++;
        return words[..length];
    }

    static int Sort(char letter) => char.IsAsciiDigit(letter) ? 1 : char.IsLetter(letter) ? 2 : 0;

    static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    static int MonthOf(ReadOnlySpan<char> word) => Months.GetValueOrDefault(word.ToString().ToLowerInvariant());

    static IEnumerable<string> Beginnings(string name) =>
        Enumerable.Range(Math.Min(ShortestMonth, name.Length), Math.Max(1, name.Length - ShortestMonth + 1)).Select(length => name[..length]);
}
