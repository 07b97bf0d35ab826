using System.Collections.Frozen;

namespace Standfirst.Extraction.Metadata;

/// <summary>BCP 47 language tags as pages write them: "en_US", "DE-at", "english".</summary>
static class LanguageTag
{
    static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["english"] = "en", ["german"] = "de", ["deutsch"] = "de", ["french"] = "fr", ["français"] = "fr", ["spanish"] = "es",
        ["español"] = "es", ["italian"] = "it", ["italiano"] = "it", ["portuguese"] = "pt", ["dutch"] = "nl", ["nederlands"] = "nl",
        ["swedish"] = "sv", ["svenska"] = "sv", ["danish"] = "da", ["norwegian"] = "no", ["finnish"] = "fi", ["polish"] = "pl",
        ["russian"] = "ru", ["turkish"] = "tr", ["arabic"] = "ar", ["japanese"] = "ja", ["chinese"] = "zh", ["korean"] = "ko",
        ["isizulu"] = "zu", ["swahili"] = "sw", ["ger"] = "de", ["deu"] = "de", ["eng"] = "en", ["fra"] = "fr", ["spa"] = "es",
        ["ita"] = "it", ["nld"] = "nl", ["por"] = "pt", ["rus"] = "ru", ["jpn"] = "ja", ["zho"] = "zh",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The tag in BCP 47's letters, language, script and region only; null when the words are none.</summary>
    public static string? Normalize(string? written)
    {
        if (string.IsNullOrWhiteSpace(written))
            return null;
        string[] parts = written.Split([',', ';', ' '], 2)[0].Trim().Replace('_', '-').Split('-', 4);
        if (Names.TryGetValue(parts[0], out string? named))
            parts[0] = named;
        if (parts[0].Length is not (2 or 3) || !parts[0].All(char.IsAsciiLetter) || parts[0] is "und" or "mul" or "xx" or "utf")
            return null;
        string tag = parts[0].ToLowerInvariant();
        foreach (string part in parts.Skip(1))
        {
            if (part.Length == 4 && part.All(char.IsAsciiLetter))
                tag += $"-{char.ToUpperInvariant(part[0])}{part[1..].ToLowerInvariant()}";
            else if (part.Length == 2 && part.All(char.IsAsciiLetter) || part.Length == 3 && part.All(char.IsAsciiDigit))
                return $"{tag}-{part.ToUpperInvariant()}";
        }
        return tag;
    }

    /// <summary>The language alone: "de" of "de-AT".</summary>
    public static string Primary(string tag) => tag.IndexOf('-') is > 0 and var end ? tag[..end] : tag;
}
