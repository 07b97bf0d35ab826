using Standfirst.Archive.Search.Queries;

namespace Standfirst.Archive.Search.Keys;

/// <summary>Writes keys: words beside those of the text by which an article is found.</summary>
static class Key
{
    // Stands for the marks of hosts and tags, at which the databases would cut.
    const char Mark = '\uE010';

    /// <summary>One key.</summary>
    /// <param name="family">What it tells.</param>
    /// <param name="value">Letters, digits, and marks between them.</param>
    public static string Of(KeyFamily family, string value) => string.Create(
        value.Length + 1, (family, value), (key, given) =>
        {
            key[0] = (char)given.family;
            for (int at = 0; at < given.value.Length; at++)
                key[at + 1] = IsPart(given.value[at]) ? given.value[at] : Mark;
        });

    static bool IsPart(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter);

    /// <summary>A key of a feature.</summary>
    public static string Of(ArticleFeature feature) => Of(KeyFamily.Feature, QueryOperators.NameOf(feature));


    /// <summary>The family of words that a role is looked up in.</summary>
    public static KeyFamily FamilyOf(NameRole role) => role switch
    {
        NameRole.Author => KeyFamily.Author,
        NameRole.Speaker => KeyFamily.Speaker,
        _ => KeyFamily.Person,
    };
}
