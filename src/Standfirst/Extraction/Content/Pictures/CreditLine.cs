using System.Text;

namespace Standfirst.Extraction.Content.Pictures;

/// <summary>How printed lines tell whose a picture is: "Photo: Mara Lind", "(AP Photo/Ivo Reinholt)", "© Harbour Courier".</summary>
static class CreditLine
{
    /// <summary>Longer credits are no credits.</summary>
    public const int Longest = 160;

    // How the line begins; what follows is the credit.
    static readonly string[] Cues =
    [
        "Foto:", "Fotos:", "Photo:", "Photos:", "Photo by ", "Photograph:", "Picture:", "Image:", "Image credit:", "Credit:", "Credits:",
        "Bild:", "Bilder:", "Quelle:", "Source:", "Crédit:", "Crédit :", "Crédits :", "Photo :", "Fuente:", "Fonte:", "Fotó:", "Zdroj:", "Ảnh:",
        "Фото:", "Fot.", "Illustration:", "Copyright:", "©", "(c) ",
    ];

    static readonly byte[][] CueLetters = [.. Cues.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Whether words begin to tell whose a picture is.</summary>
    public static bool Begins(ReadOnlySpan<byte> words)
    {
        words = words.TrimStart(" \t\r\n(["u8);
        foreach (byte[] cue in CueLetters)
        {
            if (words.StartsWith(cue))
                return true;
        }
        return false;
    }

    /// <summary>A caption that tells the maker at its end, or nothing else.</summary>
    public static PictureCaption Part(string words)
    {
        foreach (string cue in Cues)
        {
            int start = words.LastIndexOf(cue, StringComparison.OrdinalIgnoreCase);
            bool isOwnWord = start == 0 || start > 0 && !char.IsLetterOrDigit(words[start - 1]);
            if (isOwnWord && words.Length - start <= Longest && WithoutCue(words[start..]) is { Length: > 0 } maker)
                return new(NullIfEmpty(Ended(words[..start])), maker);
        }
        return new(NullIfEmpty(words), null);
    }

    /// <summary>The maker alone.</summary>
    public static string WithoutCue(string maker)
    {
        maker = maker.Trim(' ', '(', '[', '|', '/', '-', '–');
        foreach (string cue in Cues)
        {
            if (maker.StartsWith(cue, StringComparison.OrdinalIgnoreCase))
                return WithoutCue(maker[cue.Length..]);
        }
        return maker.TrimEnd(' ', ')', ']');
    }

    static string Ended(string caption) => caption.TrimEnd(' ', '(', '[', '|', '/', '-', '–', '—', '·');

    static string? NullIfEmpty(string words) => words.Length == 0 ? null : words;
}
