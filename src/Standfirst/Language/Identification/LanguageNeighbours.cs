namespace Standfirst.Language.Identification;

/// <summary>Languages that a text cannot be trusted to tell apart, and tags that mean the same.</summary>
static class LanguageNeighbours
{
    static readonly string[] Rows =
    [
        "hr bs sr sh cnr",
        "id ms in",
        "nb nn no da",
        "cs sk",
        "gl es",
        "gl pt",
        "oc ca",
        "zu xh ss nr nd",
        "st tn nso",
        "fo is",
        "ga gd gv",
        "mk bg",
        "am ti",
        "tl fil",
        "he iw",
        "yi ji",
        "ro mo",
        "fa prs",
        "ku ckb kmr",
        "bo dz",
        "rw rn",
    ];

    // The codes of ISO 639-1 that no profile stands for; left out are "se", "ee" and "kr", which pages in
    // Swedish, Estonian and Korean declare more often than those in Northern Sami, Ewe and Kanuri.
    const string Unprofiled =
        " aa ab ae ak an av ay ba bi bm ce ch co cr cu cv dz ff fj gn gv ho hz ia ie ig ii ik io iu jv kg ki kj ks kv kw la li"
        + " lu mh na nd ng nr nv oj os pi qu rn sa sc sg sm sn su to tw ty vo wa za ";

    static readonly Dictionary<string, string[]> ByLanguage = NeighboursOfRows();

    static Dictionary<string, string[]> NeighboursOfRows()
    {
        Dictionary<string, string[]> neighbours = new(StringComparer.Ordinal);
        foreach (string row in Rows)
        {
            string[] languages = row.Split(' ');
            foreach (string language in languages)
            {
                string[] known = neighbours.GetValueOrDefault(language, []);
                neighbours[language] = [.. known, .. Array.FindAll(languages, other => other != language && !known.Contains(other))];
            }
        }
        return neighbours;
    }

    /// <summary>The neighbours of a language.</summary>
    public static string[] Of(string language) => ByLanguage.GetValueOrDefault(language, []);

    /// <summary>Whether two languages, by their tags, are neighbours.</summary>
    public static bool Are(string one, string other) => Of(one).Contains(other);

    /// <summary>Whether a tag stands for a language that no text can be held against.</summary>
    public static bool IsUnprofiled(string language) => language.Length == 3
        ? !LanguageIdentifier.Knows(language)
        : Unprofiled.Contains($" {language} ", StringComparison.Ordinal);
}
