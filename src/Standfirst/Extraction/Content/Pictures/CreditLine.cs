using System.Text;
using Standfirst.Text;

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
        "Фото:", "Fot.", "Illustration:", "Copyright:", "©", "(c) ", "Image : ", "Photo courtesy of ", "Photo credit:", "Image courtesy of ",
        "Crédito:", "Créditos:", "Imagen:", "Kuva:", "Foto av ", "Obrázek:", "사진=", "사진 출처 =", "写真：", "图片来源：",
    ];

    // Agencies and archives that are named alone, without a cue: "(AP Photo/Mara Lind)", "| Getty Images", "/AFP via Getty Images".
    static readonly string[] Houses =
    [
        "Getty Images", "Getty", "AFP", "AP", "AP Photo", "Reuters", "REUTERS", "dpa", "DPA", "EPA", "EPA-EFE", "EFE", "APA", "ANSA",
        "Keystone", "KEYSTONE", "Shutterstock", "iStock", "iStockphoto", "Alamy", "Bloomberg", "PA", "PA Wire", "PA Media", "TASS", "Xinhua",
        "Adobe Stock", "picture alliance", "imago", "IMAGO", "NTB", "TT", "Ritzau", "Scanpix", "ČTK", "PAP", "Rex", "ddp", "Unsplash", "Pixabay",
    ];

    // Behind the caption's last sentence, or a mark.
    static readonly string[] BeforeHouse = [". ", "| ", "• ", " /"];

    static readonly char[] Marks = [' ', '(', ')', '[', ']', '|', '/', '•'];

    // A name, a house and the one it came by.
    const int LongestHouse = 80;

    static readonly Phrases AllCues = new(Cues);

    static readonly byte[][] CueLetters = Array.ConvertAll(Cues, Encoding.UTF8.GetBytes);

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
        // Most lines hold no cue: one look for all of them tells.
        foreach (string cue in AllCues.AreIn(words) ? Cues : [])
        {
            int start = words.LastIndexOf(cue, StringComparison.OrdinalIgnoreCase);
            bool isOwnWord = start == 0 || start > 0 && !char.IsLetterOrDigit(words[start - 1]);
            if (isOwnWord && words.Length - start <= Longest && WithoutCue(words[start..]) is { Length: > 0 } maker)
                return new(NullIfEmpty(Ended(words[..start])), maker);
        }
        return Housed(words) ?? new(NullIfEmpty(words), null);
    }

    /// <summary>A caption whose last part names an agency; null when it does not.</summary>
    static PictureCaption? Housed(string words)
    {
        if (words is [.., ')' or ']'])
            return HousedFrom(words, words.LastIndexOfAny(['(', '[']));
        foreach (string before in BeforeHouse)
        {
            int start = words.LastIndexOf(before, StringComparison.Ordinal);
            if (start >= 0 && HousedFrom(words, start + before.Length) is { } housed)
                return housed;
        }
        return null;
    }

    static PictureCaption? HousedFrom(string words, int start)
    {
        if (start < 0 || words.Length - start > LongestHouse)
            return null;
        string maker = words[start..].Trim(Marks);
        return Array.Exists(Houses, house => Names(maker, house)) ? new(NullIfEmpty(Ended(words[..start])), maker) : null;
    }

    /// <summary>Whether a maker is a house, somebody of it ("Mara Lind/AFP"), or a picture of it ("AP Photo/Mara Lind").</summary>
    static bool Names(string maker, string house) =>
        maker.EndsWith(house, StringComparison.Ordinal) && (maker.Length == house.Length || !char.IsLetterOrDigit(maker[^(house.Length + 1)]))
        || maker.StartsWith(house, StringComparison.Ordinal) && maker.AsSpan(house.Length) is ['/', ..] or [' ', 'P', 'h', 'o', 't', 'o', '/', ..];
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

    static string Ended(string caption) => caption.TrimEnd(' ', '(', '[', '|', '/', '-', '–', '—', '·', '•');

    static string? NullIfEmpty(string words) => words.Length == 0 ? null : words;
}
