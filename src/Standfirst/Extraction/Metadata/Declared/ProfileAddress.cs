using System.Collections.Frozen;
using System.Text;

namespace Standfirst.Extraction.Metadata.Declared;

/// <summary>Tells addresses of pages about somebody from others.</summary>
static class ProfileAddress
{
    const int LongestAddress = 300;

    static readonly FrozenSet<string> Folders = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "author", "authors", "autor", "autoren", "autores", "autori", "auteur", "auteurs", "autorin", "contributor", "contributors",
        "columnist", "columnists", "journalist", "journaliste", "journalisten", "journalists", "writer", "writers", "reporter", "reporters",
        "by", "byline", "staff", "newsteam", "our-experts", "our-people", "redakteur", "redakteure", "redaktion", "redacteur",
        "verfasser", "firmas", "firma", "forfatter", "skribent", "profil", "profile", "profiles", "people", "person", "team", "bio",
        "correspondents", "periodista", "yazar", "yazarlar", "penulis", "autors", "user-uebersicht", "mitarbeiter", "menschen", "experts");

    /// <summary>Whether one folder of an address, the last part left out, is one where people's pages are kept.</summary>
    public static bool Includes(ReadOnlySpan<byte> address)
    {
        if (address.IsEmpty || address.Length > LongestAddress)
            return false;
        string[] parts = Encoding.UTF8.GetString(address).Split('/', '?');
        return parts.SkipLast(1).Any(Folders.Contains);
    }
}
