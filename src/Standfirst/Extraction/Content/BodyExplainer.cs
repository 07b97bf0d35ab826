using System.Text;
using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Extraction.Content.Judging;
using Standfirst.Text;

namespace Standfirst.Extraction.Content;

/// <summary>Tells of every block of a page what became of it and why. For people: it takes a hundred times as long as reading.</summary>
static class BodyExplainer
{
    /// <summary>All blocks of a page, in its order, and the threshold that was used, in logits.</summary>
    /// <param name="page">The page.</param>
    /// <param name="hints">What is known of the story.</param>
    /// <param name="printed">Where headline, standfirst and byline are printed.</param>
    /// <param name="limits">When to end early.</param>
    public static (IReadOnlyList<ExplainedBlock> Blocks, double Threshold) Explain(
        PageTree page, in StoryHints hints, ReadOnlySpan<PageNode> printed, in ReadingLimits limits)
    {
        var model = BodyModel.Default;
        using var all = BodyFinder.BlocksOf(page, [], limits);
        using var blocks = BodyFinder.BlocksOf(page, printed, limits);
        using var judged = FeatureReader.Read(page, blocks, hints);
        int[] scores = BodyJudge.ScoresOf(judged, model);
        var fates = new BlockFate[blocks.Count];
        int threshold = BodyJudge.Decide(judged, scores, model.Threshold, fates);
        MarkKept(BodyFinder.BodyOf(page, blocks, hints, out _), blocks, fates);
        var effects = EffectsOf(judged, model, scores, limits);

        List<ExplainedBlock> explained = [];
        int next = 0;
        foreach (var block in all)
        {
            // Both lists are of one page, and only the fields of their own are missing from the second.
            bool isJudged = next < blocks.Count && blocks[next].FirstNode == block.FirstNode;
            explained.Add(Described(page, block, isJudged ? fates[next] : BlockFate.Field) with
            {
                Score = isJudged && block.HasWords ? (double)scores[next] / BodyModel.ScoreUnit : null,
                Zone = isJudged ? ZoneOf((Zone)judged.Features[Feature.Zone, next]) : null,
                Effects = isJudged && block.HasWords ? effects[next] : [],
            });
            next += isJudged ? 1 : 0;
        }
        return (explained, (double)threshold / BodyModel.ScoreUnit);
    }

    /// <summary>What belongs to the body for reasons of its own: notes, pictures and posts around the text.</summary>
    static void MarkKept(List<PageBlock> body, PageBlocks blocks, BlockFate[] fates)
    {
        var kept = body.Select(block => (block.FirstNode, block.Container)).ToHashSet();
        for (int i = 0; i < fates.Length; i++)
        {
            if (kept.Contains((blocks[i].FirstNode, blocks[i].Container)))
                fates[i] = BlockFate.Kept;
        }
    }

    static ExplainedBlock Described(PageTree page, in PageBlock block, BlockFate fate) =>
        new(block.HasWords ? BlockText.Of(page, block) : "", fate)
        {
            Kind = RecordName.Of(block.Kind),
            Level = block.Kind == PageBlockKind.Heading ? block.Level : null,
            Elements = ElementsAround(page[block.Container]),
        };

    static string? ZoneOf(Zone zone) => zone == Zone.None ? null : RecordName.Of(zone);

    // The innermost ones tell; the outermost are the same for all.
    const int MostElements = 5;

    static string ElementsAround(PageNode container)
    {
        List<string> names = [];
        for (var element = container; element.IsElement && names.Count < MostElements; element = element.Parent)
        {
            string @class = Encoding.UTF8.GetString(element.Utf8Attribute(AttributeName.Class)).Trim();
            int end = @class.IndexOfAny([' ', '\n', '\t']);
            names.Add(@class.Length == 0 ? element.TagLetters : $"{element.TagLetters}.{(end < 0 ? @class : @class[..end])}");
        }
        names.Reverse();
        return string.Join(" > ", names);
    }

    // More would be noise: what moves a score by less than a tenth of a logit decides nothing.
    const int MostEffects = 12;

    const int LeastEffect = BodyModel.ScoreUnit / 10;

    /// <summary>For each block the features whose value, set to that of the page's middle block, would move its score the most.</summary>
    static List<FeatureEffect>[] EffectsOf(JudgedPage page, BodyModel model, int[] scores, in ReadingLimits limits)
    {
        List<FeatureEffect>[] effects = [.. scores.Select(_ => new List<FeatureEffect>())];
        foreach (var feature in Enum.GetValues<Feature>())
        {
            limits.ThrowIfOver();
            byte[] values = page.Features[feature].ToArray();
            byte middle = Middle(values);
            page.Features[feature].Fill(middle);
            int[] without = new int[scores.Length];
            model.SecondLook.Score(page.Features, without);
            values.CopyTo(page.Features[feature]);
            for (int i = 0; i < scores.Length; i++)
            {
                int effect = scores[i] - without[i];
                if (Math.Abs(effect) >= LeastEffect && values[i] != middle)
                    effects[i].Add(new(RecordName.Of(feature), values[i], (double)effect / BodyModel.ScoreUnit));
            }
        }
        return [.. effects.Select(list => list.OrderByDescending(effect => Math.Abs(effect.Effect)).Take(MostEffects).ToList())];
    }

    static byte Middle(byte[] values)
    {
        byte[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? (byte)0 : sorted[sorted.Length / 2];
    }
}
