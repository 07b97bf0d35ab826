using System.Numerics;
using System.Runtime.InteropServices;
using Standfirst.Text;

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

    static readonly AsciiWords<ProfileHint> Folders = AsciiWords<ProfileHint>.Of(RowsOf());

    static (string, ProfileHint)[] RowsOf()
    {
        List<(string, ProfileHint)> rows = [];
        foreach (var (hint, folders) in Table)
        {
            foreach (string folder in Wordlist.Split(folders))
                rows.Add((folder, hint));
        }
        return [.. rows];
    }

    /// <summary>What the folders of an address tell, the last part left out.</summary>
    public static ProfileHint Of(ReadOnlySpan<byte> address)
    {
        if (address.Length > LongestAddress)
            return ProfileHint.None;
        Span<byte> room = stackalloc byte[LongestAddress + LetterBlock.Longest];
        address.CopyTo(room);
        return Of(room, address.Length);
    }

    /// <summary>The same.</summary>
    /// <param name="room">The address, and a vector's length of bytes behind it.</param>
    /// <param name="length">How many bytes the address has.</param>
    public static ProfileHint Of(ReadOnlySpan<byte> room, int length)
    {
        var hint = ProfileHint.None;
        if (length > LongestAddress)
            return hint;
        int start = 0;
        for (int at = 0; at < length; at += LetterBlock.Length)
        {
            ref byte letters = ref MemoryMarshal.GetReference(room);
            ulong ends = LetterBlock.Find(ref letters, at, (byte)'/') | LetterBlock.Find(ref letters, at, (byte)'?');
            for (; ends != 0; ends &= ends - 1)
            {
                int end = at + BitOperations.TrailingZeroCount(ends);
                if (end >= length || hint == ProfileHint.Strong)
                    return hint;
                if (Folders.Find(room[start..], end - start) is var found && found > hint)
                    hint = found;
                start = end + 1;
            }
        }
        return hint;
    }
}
