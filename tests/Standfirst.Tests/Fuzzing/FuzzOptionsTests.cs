using Standfirst.Fuzzing;

namespace Standfirst.Tests.Fuzzing;

public class FuzzOptionsTests
{
    [Fact]
    public void Options_are_read()
    {
        FuzzOptions? options = FuzzOptions.Parse(
            ["--minutes", "0.5", "--seed", "7", "--corpus", "pages", "--out", "finds", "--only", "4:881.2931"]);

        var expected = new FuzzOptions { Time = TimeSpan.FromSeconds(30), Seed = 7, Corpus = "pages" };
        Assert.Equal(expected with { Out = "finds", Only = "4:881.2931" }, options);
    }

    [Theory]
    [InlineData("--minutes")]
    [InlineData("--minutes", "many")]
    [InlineData("--seed", "99999999999")]
    [InlineData("--speed", "1")]
    public void What_is_no_option_is_refused(params string[] args) => Assert.Null(FuzzOptions.Parse(args));
}
