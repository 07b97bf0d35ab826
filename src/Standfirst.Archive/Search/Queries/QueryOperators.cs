using System.Text.Json;
using Standfirst.Articles;

namespace Standfirst.Archive.Search.Queries;

/// <summary>The words of the query language.</summary>
static class QueryOperators
{
    public const string Headline = "headline", Said = "said", Has = "has";

    public const string Date = "date", After = "after", Before = "before";

    static readonly (string Name, NameRole Role)[] Roles =
        [("author", NameRole.Author), ("speaker", NameRole.Speaker), ("person", NameRole.Person)];

    static readonly (string Name, LabelField Field)[] Fields =
    [
        ("site", LabelField.Site), ("section", LabelField.Section), ("lang", LabelField.Language),
        ("kind", LabelField.Kind), ("genre", LabelField.Genre),
    ];

    /// <summary>The first name of each is the one to write.</summary>
    static readonly (string Name, ArticleFeature Feature)[] Features =
    [
        ("quote", ArticleFeature.Quote), ("embed", ArticleFeature.Embed), ("table", ArticleFeature.Table),
        ("live", ArticleFeature.Live), ("image", ArticleFeature.Image),
        ("quotes", ArticleFeature.Quote), ("quotation", ArticleFeature.Quote), ("quotations", ArticleFeature.Quote),
        ("embeds", ArticleFeature.Embed), ("tables", ArticleFeature.Table), ("images", ArticleFeature.Image),
        ("picture", ArticleFeature.Image), ("pictures", ArticleFeature.Image),
    ];

    /// <summary>The kinds of page as the record's JSON calls them.</summary>
    static readonly string[] Kinds =
        [.. Enum.GetNames<PageKind>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    /// <summary>Every operator, in the order in which people are told of them.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Roles.Select(row => row.Name), Said, Headline, .. Fields.Select(row => row.Name), Date, After, Before, Has,
    ];

    /// <summary>All of them in a row, for messages.</summary>
    public static string AllNames { get; } = string.Join(", ", Names.Select(name => name + ":"));

    /// <summary>What has: may ask for, for messages.</summary>
    public static string AllFeatures { get; } = string.Join(", ", Features.DistinctBy(row => row.Feature).Select(row => row.Name));

    /// <summary>What kind: may ask for, for messages.</summary>
    public static string AllKinds { get; } = string.Join(", ", Kinds);

    public static NameRole? RoleOf(string name) =>
        Array.Find(Roles, row => row.Name == name) is { Name: not null } row ? row.Role : null;

    public static LabelField? FieldOf(string name) =>
        Array.Find(Fields, row => row.Name == name) is { Name: not null } row ? row.Field : null;

    public static ArticleFeature? FeatureOf(string name) =>
        Array.Find(Features, row => row.Name == name) is { Name: not null } row ? row.Feature : null;

    /// <summary>A kind however it is written: "liveBlog", "live-blog", "Live blog"; null where there is none.</summary>
    public static string? KindOf(string name)
    {
        string letters = string.Concat(name.Where(char.IsLetter));
        return Array.Find(Kinds, kind => kind.Equals(letters, StringComparison.OrdinalIgnoreCase));
    }

    public static string PrefixOf(WordPlace place) =>
        place switch { WordPlace.Headline => Headline + ":", WordPlace.Said => Said + ":", _ => "" };

    public static string NameOf(NameRole role) => Array.Find(Roles, row => row.Role == role).Name;

    public static string NameOf(LabelField field) => Array.Find(Fields, row => row.Field == field).Name;

    public static string NameOf(ArticleFeature feature) => Array.Find(Features, row => row.Feature == feature).Name;

    /// <summary>The operator that somebody may have meant; null where none is near.</summary>
    public static string? NearestTo(string name)
    {
        string nearest = Names.MinBy(known => Distance(known, name))!;
        // Two letters wrong are a slip in a word of five or more, and another word in a shorter one.
        return Distance(nearest, name) <= (name.Length >= 5 ? 2 : 1) ? nearest : null;
    }

    /// <summary>How many letters must be changed, added or left out to make one word of the other.</summary>
    static int Distance(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[^1];
    }
}
