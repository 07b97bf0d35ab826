using System.Text;
using Standfirst.Language.Identification;

namespace Standfirst.Tests.Language.Identification;

public class NgramProfilesTests
{
    static readonly string[] Languages = [.. Enumerable.Range(0, 37).Select(number => $"x{number}")];

    /// <summary>
    /// All runs of the letters a, b, c and ä but for some of three, each with weights of its own.
    /// </summary>
    static List<(string Run, byte[] Weights)> Weights()
    {
        var random = new Random(11);
        List<string> runs = ["ä"];
        runs.AddRange(from one in "abcä" from other in "abcä" select $"{one}{other}");
        runs.AddRange(from one in "abcä" from two in "abcä" from three in "abcä" where random.Next(3) > 0 select $"{one}{two}{three}");
        runs.AddRange(["a ", " b", "aa ", "b c"]);
        return [.. runs.Select(run => (run, Languages.Select(_ => random.Next(2) == 0 ? (byte)0 : (byte)random.Next(256)).ToArray()))];
    }

    static int[] Plainly(List<(string Run, byte[] Weights)> weights, string sample)
    {
        int[] sums = new int[Languages.Length];
        for (int end = 1; end <= sample.Length; end++)
        {
            for (int length = 1; length <= Math.Min(end, NgramProfiles.Longest); length++)
            {
                byte[]? row = weights.Find(run => run.Run == sample[(end - length)..end]).Weights;
                if (length < (sample[end - 1] < 128 ? 2 : 1))
                    continue;
                if (row is null)
                    break;
                for (int language = 0; language < sums.Length; language++)
                    sums[language] += row[language];
            }
        }
        return sums;
    }

    static int[] Score(NgramProfiles profiles, string sample)
    {
        int[] scores = new int[profiles.ScoreCount];
        profiles.Score(sample, scores);
        return scores[..profiles.Languages.Count];
    }

    static string Letters(int count)
    {
        var random = new Random(count);
        return string.Concat(Enumerable.Range(0, count).Select(_ => "abcäe\uFFFF "[random.Next(7)]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1_032)]
    public void The_scores_are_the_sums_of_the_weights(int letters)
    {
        var weights = Weights();
        string sample = Letters(letters);

        Assert.Equal(Plainly(weights, sample), Score(new NgramProfiles(Languages, weights), sample));
    }

    [Fact]
    public void The_largest_weights_do_not_run_over()
    {
        byte[] row = [.. Enumerable.Repeat(byte.MaxValue, Languages.Length)];
        var profiles = new NgramProfiles(Languages, [("ж", row), ("жж", row), ("жжж", row)]);

        Assert.All(Score(profiles, new string('ж', 1_032)), score => Assert.Equal(255 * (3 * 1_032 - 3), score));
    }

    [Fact]
    public void What_is_written_is_read()
    {
        var weights = Weights();
        using var bytes = new MemoryStream();
        NgramProfiles.Write(new BinaryWriter(bytes, Encoding.UTF8), Languages, weights);
        bytes.Position = 0;

        var read = NgramProfiles.Read(new BinaryReader(bytes));

        Assert.Equal(Languages, read.Languages);
        Assert.Equal(Plainly(weights, Letters(200)), Score(read, Letters(200)));
    }
}
