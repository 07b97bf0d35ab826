using Standfirst.Collect.Robots;

namespace Standfirst.Tests.Collect.Robots;

public class PathPatternTests
{
    static bool Matches(string pattern, string path) => PathPattern.Parse(pattern)!.Matches(PathForm.OfPath(path));

    [Theory]
    [InlineData("/", "/anything", true)]
    [InlineData("/fish", "/fish.html", true)]
    [InlineData("/fish", "/Fish.asp", false)]
    [InlineData("/fish", "/catfish", false)]
    [InlineData("/fish*", "/fish", true)]
    [InlineData("/fish/", "/fish", false)]
    [InlineData("/*.php", "/folder/name.php?page=1", true)]
    [InlineData("/*.php$", "/name.php?page=1", false)]
    [InlineData("/*.php$", "/name.php.php", true)]
    [InlineData("/fish*.php", "/fishheads/cats.php?x", true)]
    [InlineData("/fish*.php", "/Fish.PHP", false)]
    [InlineData("*", "/x", true)]
    [InlineData("$", "/", false)]
    [InlineData("/$", "/", true)]
    [InlineData("/*/b/*/d$", "/a/b/c/d", true)]
    [InlineData("/*/b/*/d$", "/a/b/d", false)]
    [InlineData("/a**b", "/axxb", true)]
    [InlineData("/ab*ba$", "/aba", false)]
    [InlineData("*$", "/x", true)]
    [InlineData("fish", "/fish", false)]
    public void A_pattern_is_a_beginning_with_stars_and_an_end(string pattern, string path, bool matches) =>
        Assert.Equal(matches, Matches(pattern, path));

    // The table of RFC 9309, section 2.2.2, and what follows from its words.
    [Theory]
    [InlineData("/foo/bar?baz=quz", "/foo/bar?baz=quz")]
    [InlineData("/foo/bar?baz=https://foo.bar", "/foo/bar?baz=https://foo.bar")]
    [InlineData("/foo/bar/ツ", "/foo/bar/%E3%83%84")]
    [InlineData("/foo/bar/%E3%83%84", "/foo/bar/ツ")]
    [InlineData("/foo/bar/%e3%83%84", "/foo/bar/%E3%83%84")]
    [InlineData("/foo/bar/%62%61%7A", "/foo/bar/baz")]
    [InlineData("/foo/bar/baz", "/foo/bar/%62%61%7A")]
    [InlineData("/a b", "/a%20b")]
    [InlineData("/price-%24", "/price-$")]
    [InlineData("/a$b", "/a$b")]
    [InlineData("/star-%2A", "/star-*")]
    [InlineData("/100%", "/100%")]
    public void Letters_are_the_same_in_all_their_forms(string pattern, string path)
    {
        Assert.True(Matches(pattern, path));
        Assert.True(Matches(pattern + "$", path));
    }

    [Theory]
    [InlineData("/a%2Fb", "/a/b")]
    [InlineData("/a/b", "/a%2Fb")]
    [InlineData("/star-%2A", "/star-x")]
    [InlineData("/a%3Fb", "/a?b")]
    public void An_escape_that_means_something_else_stays(string pattern, string path) => Assert.False(Matches(pattern, path));

    [Fact]
    public void Nothing_is_no_pattern() => Assert.Null(PathPattern.Parse(""));

    [Fact]
    public void It_agrees_with_trying_all_ways()
    {
        var random = new Random(31);
        for (int round = 0; round < 20_000; round++)
        {
            string pattern = "/" + Letters(random, "ab*", random.Next(9));
            string path = "/" + Letters(random, "ab", random.Next(12));
            foreach (string end in new[] { "", "$" })
                Assert.Equal(Tries(pattern + end, path), Matches(pattern + end, path));
        }
    }

    static string Letters(Random random, string letters, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => letters[random.Next(letters.Length)]));

    // The plain way, which takes forever where there are many stars.
    static bool Tries(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path)
    {
        if (pattern is "")
            return true;
        if (pattern is "$")
            return path is "";
        if (pattern[0] != '*')
            return path.Length > 0 && path[0] == pattern[0] && Tries(pattern[1..], path[1..]);
        for (int at = 0; at <= path.Length; at++)
        {
            if (Tries(pattern[1..], path[at..]))
                return true;
        }
        return false;
    }
}
