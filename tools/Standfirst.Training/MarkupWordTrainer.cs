using Standfirst.Extraction.Content.Judging;

namespace Standfirst.Training;

/// <summary>Learns what the words of the markup hold: a mean over sites, so that no site's own words are learned.</summary>
static class MarkupWordTrainer
{
    // A word that fewer sites use may be one publisher's.
    const int FewestDomains = 12;

    // So many sites of average pages are added to each word's own.
    const double Prior = 4;

    sealed class Tally
    {
        public readonly Dictionary<string, (double Body, double All)> Domains = new(StringComparer.Ordinal);
    }

    public static MarkupWordWeights Train(IReadOnlyList<LearningPage> pages)
    {
        Dictionary<uint, Tally> tallies = [];
        double body = 0, all = 0;
        foreach (var page in pages)
        {
            foreach (var (word, counts) in CountsOf(page))
            {
                if (!tallies.TryGetValue(word, out var tally))
                    tallies.Add(word, tally = new());
                var before = tally.Domains.GetValueOrDefault(page.Truth.Domain);
                tally.Domains[page.Truth.Domain] = (before.Body + counts.Body, before.All + counts.All);
            }
            for (int i = 0; i < page.Labels.Length; i++)
            {
                all += page.Weights[i];
                body += page.Labels[i] == BlockLabel.Body ? page.Weights[i] : 0;
            }
        }
        double average = body / all;
        return new(tallies
            .Where(pair => pair.Value.Domains.Count >= FewestDomains)
            .ToDictionary(pair => pair.Key, pair => WeightOf(pair.Value, average)));
    }

    static sbyte WeightOf(Tally tally, double average)
    {
        double body = average * Prior, all = Prior;
        foreach (var (_, counts) in tally.Domains.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            // What is seldom on a site says less of the word.
            double weight = Math.Min(1, counts.All / 5);
            (body, all) = (body + weight * counts.Body / counts.All, all + weight);
        }
        double share = Math.Clamp(body / all, 0.001, 0.999);
        double logit = Math.Log(share / (1 - share)) - Math.Log(average / (1 - average));
        return (sbyte)Math.Clamp(Math.Round(logit * MarkupWordWeights.Unit), -120, 120);
    }

    static Dictionary<uint, (double Body, double All)> CountsOf(LearningPage page)
    {
        var elements = page.Judged.Elements;
        var sums = new (double Body, double All)[elements.All.Length];
        for (int i = 0; i < page.Labels.Length; i++)
        {
            if (elements.Of[i] < 0)
                continue;
            ref var sum = ref sums[elements.Of[i]];
            sum = (sum.Body + (page.Labels[i] == BlockLabel.Body ? page.Weights[i] : 0), sum.All + page.Weights[i]);
        }
        Dictionary<uint, (double Body, double All)> counts = [];
        for (int element = sums.Length - 1; element >= 0; element--)
        {
            if (sums[element].All == 0)
                continue;
            if (elements.All[element].Parent is >= 0 and var parent)
                sums[parent] = (sums[parent].Body + sums[element].Body, sums[parent].All + sums[element].All);
            foreach (int name in elements.Names.Elements[element])
            {
                if (name < 0)
                    continue;
                foreach (uint word in elements.Names.WordsOf(name))
                {
                    var before = counts.GetValueOrDefault(word);
                    counts[word] = (before.Body + sums[element].Body, before.All + sums[element].All);
                }
            }
        }
        return counts;
    }
}
