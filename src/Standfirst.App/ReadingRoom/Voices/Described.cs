using Standfirst.App.ReadingRoom.Words;
using Standfirst.Articles;

namespace Standfirst.App.ReadingRoom.Voices;

/// <summary>Who somebody is, as an article says on its day.</summary>
static class Described
{
    // Three say who somebody is; the person's own page has all.
    const int MostWords = 3, LongestWords = 80;

    /// <summary>"harbour master, 41"; null where the article says nothing.</summary>
    public static string? Of(Person person)
    {
        string[] words =
        [
            .. person.Descriptions.OrderBy(one => Order(one.Kind)).Select(Words).Distinct(StringComparer.OrdinalIgnoreCase)
                .Take(MostWords).Select(one => Shortened.Of(one, LongestWords)),
        ];
        return words.Length == 0 ? null : string.Join(", ", words);
    }

    /// <summary>A description as a reader reads it by itself: "aged 41".</summary>
    public static string InWords(PersonDescriptionKind kind, string value) =>
        kind == PersonDescriptionKind.Age ? $"aged {value}" : value;

    static string Words(PersonDescription description) => description.Value;

    // What somebody does stands first, as it does in newspapers; the age behind it.
    static int Order(PersonDescriptionKind kind) => kind switch
    {
        PersonDescriptionKind.Role => 0,
        PersonDescriptionKind.Age => 1,
        _ => 2,
    };
}
