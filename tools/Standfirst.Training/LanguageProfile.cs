using System.Text;
using System.Text.Json;
using Standfirst.Language.Identification;

namespace Standfirst.Training;

/// <summary>
/// How often runs of letters are met in a language: for each, its share of all runs of its length.
/// </summary>
static class LanguageProfile
{
    // Of 41 ranked profiles that come with counts as well, the count at a rank is nearly 1 / (rank + 4) of
    // the same whole.
    const int RankOffset = 4;

    const char Boundary = '_', EthiopicWordSpace = '፡';

    /// <summary>Reads a profile of langdetect: JSON with counts.</summary>
    public static Dictionary<string, double> ReadCounted(string file)
    {
        using var profile = JsonDocument.Parse(File.ReadAllBytes(file));
        double[] totals = [.. profile.RootElement.GetProperty("n_words").EnumerateArray().Select(total => total.GetDouble())];
        Dictionary<string, double> shares = [];
        foreach (var run in profile.RootElement.GetProperty("freq").EnumerateObject())
        {
            if (Folded(run.Name) is { } folded)
                Add(shares, folded, run.Value.GetDouble() / totals[folded.Length - 1]);
        }
        return shares;
    }

    /// <summary>
    /// Reads a profile of libexttextcat: a run a line, the commonest first, word boundaries as "_".
    /// </summary>
    public static Dictionary<string, double> ReadRanked(string file)
    {
        Dictionary<string, double> shares = [];
        double letters = 0;
        int rank = 0;
        foreach (string line in File.ReadLines(file).Where(line => line.Length > 0))
        {
            string run = line.Split('\t')[0].Trim().Replace(EthiopicWordSpace, Boundary).Replace("__", "_");
            double count = 1.0 / (rank++ + RankOffset);
            if (Folded(run.Replace(Boundary, FoldedLetter.Space)) is not { } folded)
                continue;
            Add(shares, folded, count);
            letters += folded.Length == 1 ? count : 0;
        }
        return shares.ToDictionary(run => run.Key, run => run.Value / letters);
    }

    /// <summary>
    /// The run as a sample has it; null when it is too long or there is more than letters in it.
    /// </summary>
    static string? Folded(string run)
    {
        var folded = new StringBuilder();
        foreach (char letter in run)
        {
            char other = FoldedLetter.Of(letter);
            if (other == FoldedLetter.Space && letter != FoldedLetter.Space)
                return null;
            if (other != FoldedLetter.Nothing)
                folded.Append(other);
        }
        return folded.Length is > 0 and <= NgramProfiles.Longest && !string.IsNullOrWhiteSpace(folded.ToString())
            ? folded.ToString() : null;
    }

    // Large and small letters become one.
    static void Add(Dictionary<string, double> shares, string run, double share) =>
        shares[run] = shares.GetValueOrDefault(run) + share;
}
