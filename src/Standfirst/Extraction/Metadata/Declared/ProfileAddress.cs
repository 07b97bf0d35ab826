using System.Collections.Frozen;
using System.Text;

namespace Standfirst.Extraction.Metadata.Declared;

/// <summary>Tells addresses of pages about somebody from others.</summary>
static class ProfileAddress
{
    const int LongestAddress = 300;

    static readonly FrozenSet<string> Folders = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "author", "authors", "autor", "autoren", "autores", "autori", "auteur", "auteurs", "autorin",
        "contributor", "contributors",
        "columnist", "columnists", "journalist", "journaliste", "journalisten", "journalists", "writer",
        "writers", "reporter", "reporters",
        "byline", "staff", "newsteam", "our-experts", "our-people", "redakteur", "redakteure", "redaktion",
        "redacteur",
        "verfasser", "firmas", "firma", "forfatter", "skribent",
        "correspondents", "periodista", "yazar", "yazarlar", "penulis", "autors", "mitarbeiter");

    // Players, patients and products have profiles too: these count only right beside a headline.
    static readonly FrozenSet<string> WeakFolders = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "by", "people", "person", "team", "our-team", "profile", "profiles", "profil", "bio", "experts",
        "expert", "menschen", "user", "users", "member", "members", "about");

    /// <summary>Whether a link's address is of a folder that may be one of people's pages.</summary>
    public static bool MayInclude(ReadOnlySpan<byte> address) => HasFolder(address, WeakFolders);

    /// <summary>Whether one folder of an address, the last part left out, is one where people's pages are
    /// kept.</summary>
    public static bool Includes(ReadOnlySpan<byte> address) => HasFolder(address, Folders);

    static bool HasFolder(ReadOnlySpan<byte> address, FrozenSet<string> folders)
    {
        if (address.IsEmpty || address.Length > LongestAddress)
            return false;
        string[] parts = Encoding.UTF8.GetString(address).Split('/', '?');
        return parts.SkipLast(1).Any(folders.Contains);
    }
}
