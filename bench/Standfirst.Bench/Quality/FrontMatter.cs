using System.Globalization;
using System.Text.RegularExpressions;

namespace Standfirst.Bench.Quality;

/// <summary>Title, authors, date and topics of one page. Null where the page's truth was not annotated, or where the page has
/// none of it.</summary>
static partial class FrontMatter
{
    // A day, a letter, hours and minutes: shorter is no time of day.
    const int ShortestTime = 16;

    /// <summary>1 when the title has the truth's letters and digits, in any case and typography.</summary>
    public static double? Title(AnsweredPage page) => page.Truth.Title is { Length: > 0 } title
        ? One(Folding.Letters(title) == Folding.Letters(page.Answer.Title))
        : null;

    /// <summary>1 when it has those of the truth, or of a headline that the page itself shows or declares.</summary>
    public static double? DeclaredTitle(AnsweredPage page)
    {
        if (page.Truth.Title is not { Length: > 0 } title)
            return null;
        string answer = Folding.Letters(page.Answer.Title);
        return One(answer.Length > 0 && page.Truth.AltTitles.Prepend(title).Any(name => Folding.Letters(name) == answer));
    }

    /// <summary>The F1 of the names as sets.</summary>
    public static double? Authors(AnsweredPage page) => FoundIn(Names(page.Truth.Authors ?? []), Names(page.Answer.Authors));

    /// <summary>The F1 of the topics as sets.</summary>
    public static double? Topics(AnsweredPage page) => FoundIn(Letters(page.Truth.Topics ?? []), Letters(page.Answer.Topics));

    /// <summary>1 when it is the truth's day. Where both tell their zones, the truth's counts.</summary>
    public static double? Day(AnsweredPage page)
    {
        if (page.Truth.Date is not { Length: > 0 } day)
            return null;
        string? answer = Instant(page.Truth.Datetime) is { } truth && Instant(page.Answer.Published) is { } instant
            ? instant.ToOffset(truth.Offset).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : page.Answer.Published;
        return One(answer is not null && answer.AsSpan(0, Math.Min(answer.Length, day.Length)).SequenceEqual(day));
    }

    static double One(bool isRight) => isRight ? 1 : 0;

    static double? FoundIn(List<string> truth, List<string> answer) =>
        truth is [] ? null : Overlap.OfSets(truth, answer).F1;

    static List<string> Letters(IEnumerable<string> names) =>
        [.. names.Select(name => Folding.Letters(name)).Where(name => name.Length > 0)];

    // A byline may come as one string.
    static List<string> Names(IEnumerable<string> bylines) => Letters(bylines
        .SelectMany(byline => BetweenNames().Split(Folding.Plain(byline)))
        .Select(name => BeforeName().Replace(name.Trim(), "")));

    static DateTimeOffset? Instant(string? time) => time is { Length: >= ShortestTime } && Zone().IsMatch(time)
        && DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, out var instant) ? instant : null;

    [GeneratedRegex(@" *[;,/|&•·] *| +(?:and|und|et|y|og|och|en|e) +")]
    private static partial Regex BetweenNames();

    [GeneratedRegex(@"^(?i:by|von|par|por|di|door|av|af|text|from) *:? +", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeName();

    [GeneratedRegex(@"(?:Z|[+-]\d\d:?\d\d)$")]
    private static partial Regex Zone();
}
