using Standfirst.Language.Identification;

namespace Standfirst.Training;

/// <summary>
/// Makes the profiles of the languages that share a script. docs/decisions/0006-language.md.
/// </summary>
static class LanguageTraining
{
    // A run weighs the logarithm of its share over this. It is about where the ranked profiles end: what is
    // rarer
    // would speak for the languages whose profiles go deeper. Half of it loses Galician and Serbian.
    const double LeastShare = 5e-4;

    // Which languages, and which of the two sources tells of each: counts where there are any.
    static readonly (Script Script, string Counted, string Ranked)[] Languages =
    [
        (Script.Latin, "af ca cs cy da de en es et fi fr hr hu id it lt lv nl no pl pt ro sk sl so sq sv sw tl tr vi",
            "az br ckb eo eu fo fy ga gd gl ha-NG ht is kl lb lg ln mi ms mt nn nso ny oc om plt rm rw ss st tk tn ts uz xh yo zu"),
        (Script.Cyrillic, "bg mk ru uk", "be kk ky mn sr-Cyrl tg tt"),
        (Script.Arabic, "ar fa ur", "sd ug"),
        (Script.Devanagari, "hi mr ne", ""),
        (Script.Hebrew, "he", "yi"),
        (Script.Ethiopic, "", "am ti"),
    ];

    // What the files' names say otherwise than BCP 47. The one called ckb, Sorani, holds Kurmanji in Latin
    // letters.
    static readonly Dictionary<string, string> Tags = new()
    {
        ["no"] = "nb",
        ["ckb"] = "ku",
        ["ha-NG"] = "ha",
        ["plt"] = "mg",
        ["sr-Cyrl"] = "sr",
    };

    /// <summary>The model as the engine reads it.</summary>
    /// <param name="counted">The folder of langdetect's profiles.</param>
    /// <param name="ranked">The folder of libexttextcat's.</param>
    /// <param name="report">Where to tell what was made.</param>
    public static byte[] Run(string counted, string ranked, TextWriter report)
    {
        using var bytes = new MemoryStream();
        using var file = new BinaryWriter(bytes);
        file.Write(LanguageModel.Signature);
        file.Write((byte)Languages.Length);
        foreach (var row in Languages)
        {
            var profiles = Split(row.Counted).Select(name => (name, LanguageProfile.ReadCounted(Path.Combine(counted, name))))
                .Concat(Split(row.Ranked).Select(name => (name, LanguageProfile.ReadRanked(Path.Combine(ranked, name + ".lm")))))
                .Select(profile => (Tag: Tags.GetValueOrDefault(profile.name, profile.name), Shares: profile.Item2))
                .OrderBy(profile => profile.Tag, StringComparer.Ordinal).ToList();
            var weights = WeightsOf([.. profiles.Select(profile => profile.Shares)]);
            file.Write((byte)row.Script);
            NgramProfiles.Write(file, [.. profiles.Select(profile => profile.Tag)], weights);
            report.WriteLine($"{row.Script}: {profiles.Count} languages, {weights.Count} runs of letters,"
                + $" {weights.Sum(run => run.Weights.Count(weight => weight > 0))} weights");
        }
        report.WriteLine($"{bytes.Length} bytes");
        return bytes.ToArray();
    }

    static List<(string Run, byte[] Weights)> WeightsOf(Dictionary<string, double>[] profiles)
    {
        SortedDictionary<string, byte[]> weights = new(StringComparer.Ordinal);
        for (int language = 0; language < profiles.Length; language++)
        {
            foreach (var (run, share) in profiles[language])
            {
                int weight = (int)Math.Round(Math.Log(share / LeastShare) * NgramProfiles.WeightUnit);
                if (weight <= 0 || run.Length < NgramProfiles.ShortestTo(run[^1]))
                    continue;
                if (!weights.TryGetValue(run, out byte[]? row))
                    weights.Add(run, row = new byte[profiles.Length]);
                row[language] = (byte)Math.Min(weight, byte.MaxValue);
            }
        }
        return [.. weights.Select(run => (run.Key, run.Value))];
    }

    static string[] Split(string names) => names.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
