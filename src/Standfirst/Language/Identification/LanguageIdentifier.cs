namespace Standfirst.Language.Identification;

/// <summary>
/// Identifies the language of a text: by its script, and where languages share one, by runs of letters.
/// docs/decisions/0006-language.md.
/// </summary>
static class LanguageIdentifier
{
    /// <summary>So many letters, or signs that are worth them, are a text.</summary>
    const int FewestLetters = 40;

    /// <summary>A text has so many different letters; fewer are a drawing or a joke.</summary>
    const int FewestDifferent = 8;

    // Three fifths of one script: a page half of which is written in another is of no one language.
    const int LeastShare = 60;

    // Japanese texts are half kana, dense ones a quarter; a Chinese one may have a name in it.
    const int LeastKanaShare = 12;

    // How far a language must lead another for each letter, in the unit of the weights, and how sure that
    // makes it.
    // On the development pages neither was wrong but among neighbours; docs/decisions/0006-language.md.
    static readonly (int Lead, double Confidence)[] Leads = [(13, Sure), (5, .9)];

    // Languages so near to each other that no lead is to be expected.
    const double AmongNeighbours = .7;

    // A short text must lead by more: as if it had so many letters more that say nothing.
    const int LettersOfDoubt = 50;

    /// <summary>As sure as an answer can be: a script of its own, or a clear lead.</summary>
    public const double Sure = .99;

    /// <summary>
    /// The language and how sure it is; null when the text is too short, mixed or like no known language.
    /// </summary>
    /// <param name="text">Of a long text some stretches are looked at.</param>
    /// <param name="declared">The tag, language alone, that the answer is to be held against; null for
    /// none.</param>
    public static IdentifiedLanguage? Identify(ReadOnlySpan<char> text, string? declared = null) =>
        Identify(text, declared, LanguageModel.Default);

    /// <summary>The same with other profiles than those that the engine ships with.</summary>
    public static IdentifiedLanguage? Identify(ReadOnlySpan<char> text, string? declared, LanguageModel model)
    {
        var shown = Look(text, TextSample.ShortStretch, declared, model);
        bool isClear = shown is { } clear
            && (clear.Tag == declared || clear is { Confidence: >= Sure, Against: >= Sure });
        return isClear || TextSample.IsWhole(text, TextSample.ShortStretch)
            ? shown : Look(text, TextSample.LongStretch, declared, model);
    }

    static IdentifiedLanguage? Look(ReadOnlySpan<char> text, int stretch, string? declared, LanguageModel model)
    {
        Span<char> room = stackalloc char[TextSample.MostLetters];
        Span<int> letters = stackalloc int[Scripts.Count];
        ReadOnlySpan<char> sample = room[..TextSample.Take(text, stretch, room, letters)];
        var script = MainScript(letters);
        if (script == Script.None || DifferentLetters(sample) < FewestDifferent)
            return null;
        if ((TellingLetters.LanguageOf(sample, script) ?? Scripts.LanguageOf(script)) is { } told)
            return new(told, Sure, told == declared ? 0 : Sure);
        return model.Of(script) is { } profiles
            ? Likeliest(sample, letters[(int)script], profiles, declared) : null;
    }

    /// <summary>Whether a language is one that can be identified.</summary>
    public static bool Knows(string language) => KnownLanguages.Value.Contains(language);

    static readonly Lazy<HashSet<string>> KnownLanguages = new(() =>
        [.. LanguageModel.Default.Languages, .. Scripts.ToldByScript, .. TellingLetters.Languages]);

    /// <summary>
    /// The script that most is written in; <see cref="Script.None"/> when it is too little or not most of it.
    /// </summary>
    static Script MainScript(Span<int> letters)
    {
        // Chinese signs are the one or the other, by the company that they keep.
        int kana = letters[(int)Script.Kana], signs = kana + letters[(int)Script.Han];
        bool isJapanese = kana * 100 > signs * LeastKanaShare;
        (letters[(int)Script.Kana], letters[(int)Script.Han]) = isJapanese ? (signs, 0) : (0, signs);

        int all = 0, most = 0;
        var main = Script.None;
        for (var script = Script.None + 1; (int)script < letters.Length; script++)
        {
            int worth = letters[(int)script] * Scripts.WorthOf(script);
            all += worth;
            if (worth > most)
                (main, most) = (script, worth);
        }
        return most >= FewestLetters && most * 100 >= all * LeastShare ? main : Script.None;
    }

    static int DifferentLetters(ReadOnlySpan<char> sample)
    {
        ulong seen = 0;
        foreach (char letter in sample)
            seen |= 1UL << (letter % 64);
        return System.Numerics.BitOperations.PopCount(seen);
    }

    static IdentifiedLanguage? Likeliest(
        ReadOnlySpan<char> sample, int letters, NgramProfiles profiles, string? declared)
    {
        Span<int> scores = stackalloc int[profiles.ScoreCount];
        profiles.Score(sample, scores);
        scores = scores[..profiles.Languages.Count];
        int best = IndexOfGreatest(scores);
        string tag = profiles.Languages[best];
        string[] neighbours = LanguageNeighbours.Of(tag);
        int neighbour = 0, stranger = 0;
        int? rival = null;
        for (int language = 0; language < scores.Length; language++)
        {
            if (profiles.Languages[language] == declared)
                rival = scores[language];
            if (language == best)
                continue;
            bool isNear = neighbours.Contains(profiles.Languages[language]);
            ref int nearest = ref isNear ? ref neighbour : ref stranger;
            nearest = Math.Max(nearest, scores[language]);
        }
        double confidence = ConfidenceOf(scores[best] - stranger, letters);
        if (confidence == 0)
            return null;
        double amongAll = Math.Max(AmongNeighbours, ConfidenceOf(scores[best] - neighbour, letters));
        double against = rival is { } score ? ConfidenceOf(scores[best] - score, letters) : 1;
        return new(tag, Math.Min(confidence, amongAll), against);
    }

    /// <summary>How sure a lead makes; 0 when it says nothing.</summary>
    static double ConfidenceOf(int lead, int letters)
    {
        foreach (var (least, confidence) in Leads)
        {
            if (lead >= least * (letters + LettersOfDoubt))
                return confidence;
        }
        return 0;
    }

    static int IndexOfGreatest(ReadOnlySpan<int> scores)
    {
        int best = 0;
        for (int place = 1; place < scores.Length; place++)
            best = scores[place] > scores[best] ? place : best;
        return best;
    }
}
