using System.Globalization;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Formats;

/// <summary>Writes an explanation for a terminal: one line a block, and under it what moved its score.</summary>
public static class ExplanationText
{
    // As much as tells one block from the next.
    const int LongestWords = 72;

    /// <summary>Writes what was read in a few lines, then every block.</summary>
    /// <param name="output">Where it is written; lines end with "\n".</param>
    /// <param name="explanation">What is written.</param>
    /// <param name="effects">How many features are named for each block; none for 0.</param>
    /// <exception cref="ArgumentNullException">There is no output or no explanation.</exception>
    public static void Write(TextWriter output, Explanation explanation, int effects = 3)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(explanation);

        foreach (string line in FieldLines(explanation.Article))
            output.Write(PrintableText.CleanLine(line) + "\n");
        output.Write(string.Create(CultureInfo.InvariantCulture,
            $"\n{explanation.Blocks.Count} blocks; a score of {explanation.Threshold:0.0} or more is of the body\n\n"));
        foreach (var block in explanation.Blocks)
            Write(output, block, effects);
    }

    static IEnumerable<string> FieldLines(Article article)
    {
        yield return $"headline   {article.Headline ?? "(none)"}";
        foreach (var evidence in article.Evidence)
        {
            string others = string.Join("; ", evidence.Others.Select(other => $"{other.From}: {other.Value}"));
            string confidence = evidence.Confidence.ToString("0.00", CultureInfo.InvariantCulture);
            yield return $"{evidence.Field,-10} from {evidence.From}, {confidence}{(others.Length > 0 ? $"; not believed: {others}" : "")}";
        }
    }

    static void Write(TextWriter output, ExplainedBlock block, int effects)
    {
        char sign = block.Fate == BlockFate.Kept ? '+' : '-';
        string score = block.Score?.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture) ?? "";
        string beginning = WholeLetters.Beginning(block.Words, LongestWords);
        string words = PrintableText.CleanLine(beginning.Length < block.Words.Length ? beginning + "…" : beginning);
        output.Write($"{sign} {score,6} {RecordName.Of(block.Fate),-14} {block.Kind,-10} {words}\n");
        string where = block.Zone is { } zone ? $"{block.Elements} ({zone})" : block.Elements;
        string[] reasons = [PrintableText.CleanLine(where), .. block.Effects.Take(effects).Select(Line)];
        output.Write($"{"",9}{string.Join("; ", reasons)}\n");
    }

    static string Line(FeatureEffect effect) => string.Create(
        CultureInfo.InvariantCulture, $"{effect.Feature} {effect.Effect:+0.0;-0.0}");
}
