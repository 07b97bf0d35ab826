using System.Globalization;
using Standfirst.Archive.Words;
using Standfirst.Articles;

namespace Standfirst.Archive.Weaknesses;

/// <summary>Looks for reasons not to trust a record.</summary>
static class WeaknessJudge
{
    // The least sure two in a hundred of the development pages are below; most have .8 or more.
    const double LeastSure = .7;

    // Shorter words ("the", "and") are the same in any two headlines.
    const int ShortestWord = 4;

    // Zones move a day by one.
    const int MostDays = 1;

    static readonly (Weakness Weakness, Func<Article, string?> Tell)[] Rules =
    [
        (Weakness.ConsentWall, article => Where(article.Kind == PageKind.ConsentWall, "the page asks for consent and shows no story")),
        (Weakness.BotCheck, article => Where(article.Kind == PageKind.BotCheck, "the page asks whether its reader is human")),
        (Weakness.ErrorPage, article => Where(article.Kind == PageKind.Error, "the page says that there is none")),
        (Weakness.CutOff, article => Where(article.IsCutOff == true, "the text stops before the article does")),
        (Weakness.NoHeadline, article => Where(LacksInStory(article, article.Headline), "no headline was found")),
        (Weakness.NoText, article => Where(LacksInStory(article, article.Text), "no text was found")),
        (Weakness.UnsureHeadline, article => Unsure(article, "headline", "the headline")),
        (Weakness.UnsurePublished, article => Unsure(article, "published", "the date")),
        (Weakness.UnsureAuthors, article => Unsure(article, "authors", "the byline")),
        (Weakness.UnsureText, article => Unsure(article, "kind", "whether this is a story")),
        (Weakness.Conflict, Conflict),
    ];

    static readonly (string Field, string Shown, Func<Article, string?> Value, Func<string, string, bool> IsOther)[] Contested =
    [
        ("headline", "the headline", article => article.Headline, (one, other) => !ShareWord(one, other, ShortestWord)),
        ("published", "the date", article => article.Published?.Value, AreOtherDays),
        ("authors", "the byline", article => string.Join(", ", article.Authors.Select(author => author.Name)),
            (one, other) => !ShareWord(one, other, ShortestWord - 1)),
    ];

    /// <summary>All reasons.</summary>
    public static Weakness Judge(Article article)
    {
        var found = Weakness.None;
        foreach (var (weakness, tell) in Rules)
        {
            if (tell(article) is not null)
                found |= weakness;
        }
        return found;
    }

    /// <summary>The same in words, the weightiest first.</summary>
    public static IReadOnlyList<WeakReason> Tell(Article article) =>
        [.. Rules.Select(rule => (rule.Weakness, Words: rule.Tell(article)))
            .Where(reason => reason.Words is not null)
            .Select(reason => new WeakReason(reason.Weakness, reason.Words!))];

    static string? Where(bool holds, string words) => holds ? words : null;

    static bool LacksInStory(Article article, string? words) =>
        article.Kind is PageKind.Article or PageKind.LiveBlog or PageKind.Gallery or PageKind.Video
        && string.IsNullOrWhiteSpace(words);

    static string? Unsure(Article article, string field, string shown) =>
        article.Evidence.FirstOrDefault(evidence => evidence.Field == field) is { Confidence: < LeastSure } evidence
            ? string.Create(CultureInfo.InvariantCulture, $"{shown} is unsure: {evidence.Confidence:0.##}, from {evidence.From}")
            : null;

    static string? Conflict(Article article)
    {
        foreach (var (field, shown, value, isOther) in Contested)
        {
            var evidence = article.Evidence.FirstOrDefault(evidence => evidence.Field == field);
            if (evidence is null || value(article) is not { Length: > 0 } believed)
                continue;
            foreach (var other in evidence.Others)
            {
                if (isOther(believed, other.Value))
                    return $"{shown}: {other.From} says “{Shortened(other.Value)}”, {evidence.From} “{Shortened(believed)}”";
            }
        }
        return null;
    }

    static bool AreOtherDays(string one, string other) =>
        DayOf(one) is { } first && DayOf(other) is { } second && Math.Abs(first.DayNumber - second.DayNumber) > MostDays;

    static DateOnly? DayOf(string moment) =>
        moment.Length >= 10 && DateOnly.TryParseExact(
            moment.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    /// <summary>Whether two have a word in common; two that have no such words say nothing against each other.</summary>
    static bool ShareWord(string one, string other, int shortest)
    {
        HashSet<string> words = [.. WordsOf(one, shortest)];
        string[] others = [.. WordsOf(other, shortest)];
        return words.Count == 0 || others.Length == 0 || words.Overlaps(others);
    }

    // In scripts without spaces each character is a word.
    static IEnumerable<string> WordsOf(string text, int shortest) =>
        WordCutter.Key(Shortened(text)).Split(' ').Where(word => word.Length >= shortest || (word.Length > 0 && word[0] >= '\u2E80'));

    // A headline may have a megabyte; what two say differently they say at the beginning.
    static string Shortened(string text) => text.Length > 200 ? text[..200] + "…" : text;
}
