using System.Collections.Frozen;

namespace Standfirst.App.ReadingRoom.Words;

/// <summary>Languages by their tags.</summary>
static class Languages
{
    // The languages that the engine tells apart and newspapers are printed in; any other is shown by its tag.
    static readonly FrozenDictionary<string, string> Names = new (string Tag, string Name)[]
    {
        ("ar", "Arabic"), ("bg", "Bulgarian"), ("bn", "Bengali"), ("ca", "Catalan"), ("cs", "Czech"), ("cy", "Welsh"),
        ("da", "Danish"), ("de", "German"), ("el", "Greek"), ("en", "English"), ("es", "Spanish"), ("et", "Estonian"),
        ("eu", "Basque"), ("fa", "Persian"), ("fi", "Finnish"), ("fr", "French"), ("ga", "Irish"), ("gl", "Galician"),
        ("he", "Hebrew"), ("hi", "Hindi"), ("hr", "Croatian"), ("hu", "Hungarian"), ("id", "Indonesian"), ("is", "Icelandic"),
        ("it", "Italian"), ("ja", "Japanese"), ("ko", "Korean"), ("lt", "Lithuanian"), ("lv", "Latvian"), ("ms", "Malay"),
        ("nb", "Norwegian"), ("nl", "Dutch"), ("nn", "Norwegian (Nynorsk)"), ("no", "Norwegian"), ("pl", "Polish"),
        ("pt", "Portuguese"), ("ro", "Romanian"), ("ru", "Russian"), ("sk", "Slovak"), ("sl", "Slovenian"), ("sq", "Albanian"),
        ("sr", "Serbian"), ("sv", "Swedish"), ("sw", "Swahili"), ("ta", "Tamil"), ("th", "Thai"), ("tr", "Turkish"),
        ("uk", "Ukrainian"), ("ur", "Urdu"), ("vi", "Vietnamese"), ("zh", "Chinese"),
    }.ToFrozenDictionary(row => row.Tag, row => row.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>"en-GB" → "English (GB)"; the tag itself where the language is not known.</summary>
    public static string NameOf(string tag)
    {
        string[] parts = tag.Split('-', 2);
        return !Names.TryGetValue(parts[0], out string? name) ? tag : parts.Length == 1 ? name : $"{name} ({parts[1]})";
    }

    /// <summary>The tag where it is well made, for the attribute that tells how words are read aloud; else null.</summary>
    public static string? TagOf(string? tag) =>
        tag is not null && tag.Length <= 35 && Names.ContainsKey(tag.Split('-')[0]) && tag.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')
            ? tag
            : null;
}
