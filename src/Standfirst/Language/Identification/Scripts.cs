namespace Standfirst.Language.Identification;

/// <summary>Which script a letter is of, and which language a script is of.</summary>
static class Scripts
{
    /// <summary>How many scripts there are, <see cref="Script.None"/> among them.</summary>
    public const int Count = (int)Script.Han + 1;

    // Unicode's blocks begin and end with a column of its charts: 16 characters.
    const int Column = 16;

    static readonly (Script Script, char First, char Last)[] Blocks =
    [
        (Script.Latin, '\u0040', '\u02AF'),
        (Script.Latin, '\u1E00', '\u1EFF'),
        (Script.Greek, '\u0370', '\u03FF'),
        (Script.Greek, '\u1F00', '\u1FFF'),
        (Script.Cyrillic, '\u0400', '\u052F'),
        (Script.Armenian, '\u0530', '\u058F'),
        (Script.Hebrew, '\u0590', '\u05FF'),
        (Script.Arabic, '\u0600', '\u06FF'),
        (Script.Arabic, '\u0750', '\u077F'),
        (Script.Thaana, '\u0780', '\u07BF'),
        (Script.Devanagari, '\u0900', '\u097F'),
        (Script.Bengali, '\u0980', '\u09FF'),
        (Script.Gurmukhi, '\u0A00', '\u0A7F'),
        (Script.Gujarati, '\u0A80', '\u0AFF'),
        (Script.Odia, '\u0B00', '\u0B7F'),
        (Script.Tamil, '\u0B80', '\u0BFF'),
        (Script.Telugu, '\u0C00', '\u0C7F'),
        (Script.Kannada, '\u0C80', '\u0CFF'),
        (Script.Malayalam, '\u0D00', '\u0D7F'),
        (Script.Sinhala, '\u0D80', '\u0DFF'),
        (Script.Thai, '\u0E00', '\u0E7F'),
        (Script.Lao, '\u0E80', '\u0EFF'),
        (Script.Tibetan, '\u0F00', '\u0FFF'),
        (Script.Burmese, '\u1000', '\u109F'),
        (Script.Georgian, '\u10A0', '\u10FF'),
        (Script.Hangul, '\u1100', '\u11FF'),
        (Script.Ethiopic, '\u1200', '\u139F'),
        (Script.Khmer, '\u1780', '\u17FF'),
        (Script.Kana, '\u3040', '\u30FF'),
        (Script.Hangul, '\u3130', '\u318F'),
        (Script.Han, '\u3400', '\u4DBF'),
        (Script.Han, '\u4E00', '\u9FFF'),
        (Script.Hangul, '\uAC00', '\uD7AF'),
        (Script.Han, '\uF900', '\uFAFF'),
        (Script.Kana, '\uFF60', '\uFF9F'),
    ];

    // Scripts that one language, or by far most of the press in them, is written in.
    static readonly (Script Script, string Language)[] OneLanguage =
    [
        (Script.Armenian, "hy"),
        (Script.Bengali, "bn"),
        (Script.Burmese, "my"),
        (Script.Georgian, "ka"),
        (Script.Greek, "el"),
        (Script.Gujarati, "gu"),
        (Script.Gurmukhi, "pa"),
        (Script.Han, "zh"),
        (Script.Hangul, "ko"),
        (Script.Kana, "ja"),
        (Script.Kannada, "kn"),
        (Script.Khmer, "km"),
        (Script.Lao, "lo"),
        (Script.Malayalam, "ml"),
        (Script.Odia, "or"),
        (Script.Sinhala, "si"),
        (Script.Tamil, "ta"),
        (Script.Telugu, "te"),
        (Script.Thaana, "dv"),
        (Script.Thai, "th"),
        (Script.Tibetan, "bo"),
    ];

    static readonly Script[] ByColumn = Columns();

    static readonly string?[] LanguageByScript = Languages();

    /// <summary>The script of the block that a character stands in; it need not be a letter.</summary>
    public static Script Of(char letter) => ByColumn[letter / Column];

    /// <summary>The language of a script; null where several share it.</summary>
    public static string? LanguageOf(Script script) => LanguageByScript[(int)script];

    /// <summary>All languages that a script alone tells.</summary>
    public static IEnumerable<string> ToldByScript => OneLanguage.Select(row => row.Language);

    /// <summary>How many letters of an alphabet say as much as one sign of a script.</summary>
    public static int WorthOf(Script script) => script switch
    {
        Script.Han => 3,
        Script.Hangul or Script.Kana => 2,
        _ => 1,
    };

    static Script[] Columns()
    {
        var columns = new Script[(char.MaxValue + 1) / Column];
        foreach (var (script, first, last) in Blocks)
            columns.AsSpan((first / Column)..(last / Column + 1)).Fill(script);
        return columns;
    }

    static string?[] Languages()
    {
        var languages = new string?[Count];
        foreach (var (script, language) in OneLanguage)
            languages[(int)script] = language;
        return languages;
    }
}
