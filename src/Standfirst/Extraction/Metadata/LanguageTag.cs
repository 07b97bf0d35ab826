using Standfirst.Text;

namespace Standfirst.Extraction.Metadata;

/// <summary>BCP 47 language tags as pages write them: "en_US", "DE-at", "english".</summary>
static class LanguageTag
{
    static readonly Glossary<string> Names = Glossary<string>.OfWords(StringComparison.OrdinalIgnoreCase,
        ("en", "english eng"),
        ("de", "german deutsch ger deu"),
        ("fr", "french français francais fra fre"),
        ("es", "spanish español espanol spa"),
        ("it", "italian italiano ita"),
        ("pt", "portuguese português por"),
        ("nl", "dutch nederlands nld"),
        ("sv", "swedish svenska swe"),
        ("da", "danish dansk dan"),
        ("no", "norwegian norsk nor"),
        ("fi", "finnish suomi fin"),
        ("pl", "polish polski pol"),
        ("cs", "czech čeština ces"),
        ("ru", "russian русский rus"),
        ("uk", "ukrainian українська ukr"),
        ("tr", "turkish türkçe tur"),
        ("ar", "arabic العربية ara"),
        ("ja", "japanese 日本語 jpn"),
        ("zh", "chinese 中文 zho"),
        ("ko", "korean 한국어 kor"),
        ("sw", "swahili kiswahili swa"),
        ("zu", "zulu isizulu zul"));

    /// <summary>The tag in BCP 47's letters, language, script and region only; null when the words are
    /// none.</summary>
    public static string? Normalize(string? written)
    {
        if (string.IsNullOrWhiteSpace(written))
            return null;
        string[] parts = written.Trim().Split([',', ';', ' '], 2)[0].Trim().Replace('_', '-').Split('-', 4);
        if (Names.Find(parts[0]) is { } named)
            parts[0] = named;
        if (parts[0].Length is not (2 or 3) || !parts[0].All(char.IsAsciiLetter)
            || parts[0] is "und" or "mul" or "xx" or "utf")
            return null;
        string tag = parts[0].ToLowerInvariant();
        foreach (string part in parts.Skip(1))
        {
            if (part.Length == 4 && part.All(char.IsAsciiLetter))
                tag += $"-{char.ToUpperInvariant(part[0])}{part[1..].ToLowerInvariant()}";
            else if (part.Length == 2 && part.All(char.IsAsciiLetter) || part.Length == 3
                && part.All(char.IsAsciiDigit))
                return $"{tag}-{part.ToUpperInvariant()}";
        }
        return tag;
    }

    /// <summary>The language alone: "de" of "de-AT".</summary>
    public static string Primary(string tag) => tag.IndexOf('-') is > 0 and var end ? tag[..end] : tag;
}
