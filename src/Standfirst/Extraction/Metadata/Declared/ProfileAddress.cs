namespace Standfirst.Extraction.Metadata.Declared;

/// <summary>How surely an address is one of a page about somebody.</summary>
enum ProfileHint : byte
{
    None,

    /// <summary>Players, patients and products have such pages too: it counts only right beside a
    /// headline.</summary>
    Weak,

    /// <summary>People who write have their pages there.</summary>
    Strong,
}

/// <summary>Tells addresses of pages about somebody from others.</summary>
static class ProfileAddress
{
    const int LongestAddress = 300;

    static readonly (ProfileHint Hint, string Folders)[] Table =
    [
        (ProfileHint.Strong, """
            author authors autor autoren autores autori auteur auteurs autorin contributor contributors
            columnist columnists journalist journaliste journalisten journalists writer writers reporter
            reporters byline staff newsteam our-experts our-people redakteur redakteure redaktion redacteur
            verfasser firmas firma forfatter skribent correspondents periodista yazar yazarlar penulis autors mitarbeiter
            """),
        (ProfileHint.Weak, """
            by people person team our-team profile profiles profil bio experts expert menschen user users
            member members about
            """),
    ];

    static readonly AsciiWords<ProfileHint> Folders = AsciiWords<ProfileHint>.Of(
        Table.SelectMany(row => row.Folders.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => (word, row.Hint))));

    /// <summary>What the folders of an address tell, the last part left out.</summary>
    public static ProfileHint Of(ReadOnlySpan<byte> address)
    {
        var hint = ProfileHint.None;
        if (address.Length > LongestAddress || address.IndexOfAny((byte)'/', (byte)'?') < 0)
            return hint;
        Span<byte> letters = stackalloc byte[LongestAddress + AsciiWords<ProfileHint>.Behind];
        address.CopyTo(letters);
        int start = 0;
        for (int place = 0; place < address.Length && hint != ProfileHint.Strong; place++)
        {
            if (letters[place] is not ((byte)'/' or (byte)'?'))
                continue;
            if (Folders.Find(letters[start..], place - start) is var found && found > hint)
                hint = found;
            start = place + 1;
        }
        return hint;
    }
}
