using System.Text.Json;
using Standfirst.Language.Identification;

namespace Standfirst.Training;

/// <summary>Tells how often the identifier is right on texts that no profile was made of.</summary>
static class LanguageEvaluation
{
    const int LongestExcerpt = 80;

    // The truth's tags where ours say more.
    static readonly Dictionary<string, string> Same = new() { ["no"] = "nb", ["zh-cn"] = "zh" };

    /// <summary>Prints for each set the texts that are identified rightly, wrongly and not at all.</summary>
    /// <param name="corpora">The folder of the development data.</param>
    /// <param name="model">The model in question.</param>
    /// <param name="worst">How many wrong texts of a set to show.</param>
    /// <param name="report">Where to tell it.</param>
    public static void Run(string corpora, byte[] model, int worst, TextWriter report)
    {
        var languages = LanguageModel.Read(new BinaryReader(new MemoryStream(model)));
        Report("Fundus, whole texts", TextsOf(corpora, "meta-fundus", row => row.GetProperty("text").GetString()!));
        Report("Fundus, first paragraphs", TextsOf(corpora, "meta-fundus", row => row.GetProperty("text").GetString()!.Split('\n')[0]));
        // All of WCXB is English, by its makers' choice.
        Report("WCXB", TextsOf(corpora, "wcxb-dev", row => row.GetProperty("text").GetString()!));
        Report("WCXB, first paragraphs", TextsOf(corpora, "wcxb-dev", row => row.GetProperty("text").GetString()!.Split('\n')[0]));

        void Report(string set, IEnumerable<(string Id, string Language, string Text)> texts)
        {
            var answers = texts.Select(text => (text, Answer: LanguageIdentifier.Identify(text.Text, null, languages))).ToList();
            var wrong = answers.FindAll(x => x.Answer is { } answer && answer.Tag != x.text.Language);
            int unsure = answers.Count(x => x.Answer is null);
            report.WriteLine($"{set}: {answers.Count - wrong.Count - unsure} right, {wrong.Count} wrong, {unsure} unsure; of the wrong"
                + $" {wrong.Count(x => x.Answer!.Value.Confidence >= LanguageIdentifier.Sure)} are sure");
            foreach (var (text, answer) in wrong.OrderByDescending(x => x.Answer!.Value.Confidence).Take(worst))
                report.WriteLine($"  {text.Id} {text.Language} → {answer!.Value.Tag} {answer.Value.Confidence}: {Excerpt(text.Text)}");
        }
    }

    static IEnumerable<(string Id, string Language, string Text)> TextsOf(string corpora, string set, Func<JsonElement, string> read)
    {
        foreach (string line in File.ReadLines(Path.Combine(corpora, set, "truth.jsonl")))
        {
            using var row = JsonDocument.Parse(line);
            string language = row.RootElement.TryGetProperty("language", out var tag) ? tag.GetString()! : "en";
            yield return (row.RootElement.GetProperty("id").GetString()!, Same.GetValueOrDefault(language, language), read(row.RootElement));
        }
    }

    static string Excerpt(string text) => text[..Math.Min(text.Length, LongestExcerpt)].Replace('\n', ' ');
}
