using System.Buffers;
using System.Text;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>What consent tools print in place of an embed.</summary>
static class ConsentWording
{
    // Whole phrases that no story uses of its own accord.
    static readonly SearchValues<string> Phrases = SearchValues.Create(
        [
            "Empfohlener redaktioneller Inhalt", "Empfohlener externer Inhalt", "Externer Inhalt", "Externen Inhalt",
            "externe Inhalte angezeigt werden", "externe Inhalte anzeigen", "Inhalte von Drittanbietern",
            "Inhalte von Twitter", "Inhalt von Twitter", "Inhalte von Instagram", "Inhalt von Instagram", "Inhalte von Facebook",
            "Inhalt von Facebook", "Inhalte von YouTube", "Inhalt von YouTube", "Inhalte von TikTok", "Inhalt von TikTok",
            "Twitter-Inhalt", "Instagram-Inhalt", "Facebook-Inhalt", "Youtube-Inhalt", "TikTok-Inhalt",
            "Twitter-Beitrag anzeigen", "Instagram-Beitrag anzeigen", "Facebook-Beitrag anzeigen", "YouTube-Beitrag anzeigen",
            "personenbezogene Daten an Drittplattformen", "externen Inhalt mit einem Klick", "externe Inhalt angezeigt wird",
            "allow Twitter content", "allow X content", "allow Instagram content", "allow Facebook content", "allow YouTube content",
            "allow TikTok content", "allow Google YouTube content", "To view this content, ", "This content is hosted by",
            "This content is provided by", "This content is not available", "content provided by Twitter", "content provided by X",
            "content provided by Instagram", "content provided by Facebook", "content provided by TikTok", "content provided by Google YouTube",
            "Skip twitter post", "Skip X post", "Skip instagram post", "Skip youtube post", "Skip facebook post", "Skip tiktok post",
            "End of twitter post", "End of X post", "End of instagram post", "End of youtube post", "End of facebook post", "End of tiktok post",
            "accept marketing-cookies", "accept marketing cookies", "akzeptieren Sie Marketing-Cookies",
            "Accepter les cookies", "contenu est bloqué", "contenu bloqué", "Ce contenu est hébergé par", "afficher ce contenu",
            "Para ver este contenido", "Este contenido está alojado", "Para visualizar este conteúdo", "Per vedere questo contenuto",
            "Per visualizzare questo contenuto", "Om deze inhoud te bekijken", "Deze inhoud wordt gehost", "Om deze content te",
            "For at se dette indhold", "For å se dette innholdet", "För att se detta innehåll", "Aby wyświetlić tę treść",
            "Pro zobrazení tohoto obsahu", "Чтобы просмотреть этот контент", "Bu içeriği görüntülemek için",
        ],
        StringComparison.OrdinalIgnoreCase);

    // A sentence of a wall speaks of one of these; a sentence of the story beside it need not.
    static readonly SearchValues<string> Vocabulary = SearchValues.Create(
        [
            "inhalt", "cookie", "datenschutz", "einwillig", "zustimm", "einverstanden", "extern", "drittanbieter", "drittplattform",
            "personenbezogen", "content", "consent", "privacy", "personal data", "third part", "contenu", "données", "traceur",
            "contenido", "privacidad", "terceros", "conteúdo", "contenuto", "terze parti", "inhoud", "toestemming", "innhold", "indhold",
            "innehåll", "samtyck", "treść", "treści", "zgod", "obsah", "souhlas", "контент", "içerik",
        ],
        StringComparison.OrdinalIgnoreCase);

    // How a wall's heading or first sentence begins, where no class tells that it is one.
    static readonly string[] Openings =
    [
        "Empfohlene", "Extern", "An dieser Stelle", "Dieser Inhalt", "Inhalt von", "Inhalte von", "Wir benötigen Ihre", "Allow ",
        "To view this content", "This content is", "Skip ", "Ce contenu", "Pour voir ce", "Este contenido", "Para ver este",
        "Per vedere", "Per visualizzare", "Deze inhoud", "Om deze", "For at se", "For å se", "För att se", "Aby wyświetlić",
    ];

    // By first letter: nearly all other words are turned away by that alone.
    static readonly byte[][][] OpeningsBy = Tables.Of('Z' + 1, letter =>
        Array.ConvertAll(Array.FindAll(Openings, opening => opening[0] == letter), Encoding.UTF8.GetBytes));

    /// <summary>Whether words begin as a wall does.</summary>
    public static bool Opens(ReadOnlySpan<byte> words)
    {
        if (words.IsEmpty || words[0] >= OpeningsBy.Length)
            return false;
        foreach (byte[] opening in OpeningsBy[words[0]])
        {
            if (words.StartsWith(opening))
                return true;
        }
        return false;
    }

    /// <summary>Where consent wording begins in words; null when there is none.</summary>
    public static int? Find(ReadOnlySpan<char> words) => words.IndexOfAny(Phrases) is >= 0 and var start ? start : null;

    /// <summary>Whether a sentence speaks of what consent walls speak of.</summary>
    public static bool HasVocabulary(ReadOnlySpan<char> words) => words.ContainsAny(Vocabulary);
}
