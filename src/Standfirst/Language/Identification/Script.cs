namespace Standfirst.Language.Identification;

/// <summary>A system of writing, as far as it tells something of the language.</summary>
enum Script : byte
{
    /// <summary>No letter, or one of a script that is not looked at.</summary>
    None,
    Latin,
    Cyrillic,
    Arabic,
    Devanagari,
    Hebrew,
    Ethiopic,
    Bengali,
    Armenian,
    Burmese,
    Georgian,
    Greek,
    Gujarati,
    Gurmukhi,
    Kannada,
    Khmer,
    Lao,
    Malayalam,
    Odia,
    Sinhala,
    Tamil,
    Telugu,
    Thaana,
    Thai,
    Tibetan,
    Hangul,
    Kana,
    Han,
}
