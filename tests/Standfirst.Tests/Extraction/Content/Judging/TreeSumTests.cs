using Standfirst.Extraction.Content.Judging;

namespace Standfirst.Tests.Extraction.Content.Judging;

public class TreeSumTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(64)]
    [InlineData(77)]
    [InlineData(300)]
    public void Many_blocks_at_once_score_as_each_does_alone(int blocks)
    {
        var random = new Random(blocks + 1);
        var features = FeaturesOf(blocks, random);
        var questions = new Question[3 * TreeSum.Depth];
        for (int i = 0; i < questions.Length; i++)
            questions[i] = new((Feature)random.Next(FeatureTable.Count), (sbyte)random.Next(-FeatureTable.Reach, FeatureTable.Reach + 1), (byte)random.Next(256));
        short[] leaves = [.. Enumerable.Range(0, 3 * TreeSum.Leaves).Select(_ => (short)random.Next(short.MinValue, short.MaxValue))];

        int[] scores = new TreeSum(start: -9, questions, leaves).Score(features);

        Assert.Equal(Enumerable.Range(0, blocks).Select(block => Plain(-9, questions, leaves, features, block)), scores);
    }

    /// <summary>The same sum, block by block and question by question.</summary>
    static int Plain(int start, Question[] questions, short[] leaves, BlockFeatures features, int block)
    {
        int score = start;
        for (int tree = 0; tree < questions.Length / TreeSum.Depth; tree++)
        {
            int leaf = 0;
            for (int level = 0; level < TreeSum.Depth; level++)
            {
                var (feature, shift, limit) = questions[tree * TreeSum.Depth + level];
                int neighbour = block + shift;
                int value = neighbour < 0 || neighbour >= features.Blocks ? 0 : features[feature, neighbour];
                leaf += value > limit ? 1 << level : 0;
            }
            score += leaves[tree * TreeSum.Leaves + leaf];
        }
        return score;
    }

    static BlockFeatures FeaturesOf(int blocks, Random random)
    {
        var features = new BlockFeatures(blocks);
        for (int feature = 0; feature < FeatureTable.Count; feature++)
        {
            for (int block = 0; block < blocks; block++)
                features[(Feature)feature, block] = (byte)random.Next(256);
        }
        return features;
    }
}
