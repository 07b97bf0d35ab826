using System.Text;
using Standfirst.Collect.Robots;
using Standfirst.Tests.House;

namespace Standfirst.Tests.Collect.Robots;

public class RobotsFileTests
{
    static RobotsFile Parse(string file) => RobotsFile.Parse(Encoding.UTF8.GetBytes(file), "Standfirst");

    [Theory]
    [InlineData("", true)]
    [InlineData("User-agent: *\nDisallow: /", false)]
    [InlineData("User-agent: *\nDisallow:", true)]
    [InlineData("user-AGENT :  * \n  DISALLOW\t:\t/  # closed", false)]
    [InlineData("User-agent: *\rDisallow: /", false)]
    [InlineData("User-agent: *\r\nDisallow: /", false)]
    [InlineData("\uFEFFUser-agent: *\nDisallow: /", false)]
    [InlineData("Disallow: /\nUser-agent: *", true)]
    [InlineData("User-agent: *\nnoise\n: :\nDisallow: /", false)]
    [InlineData("User-agent *\nDisallow: /", true)]
    [InlineData("<html><body>User-agent: * Disallow: /</body></html>", true)]
    [InlineData("User-agent: * and more\nDisallow: /", false)]
    [InlineData("User-agent: *bot\nDisallow: /", true)]
    public void Lines_are_read_leniently(string file, bool allows) => Assert.Equal(allows, Parse(file).Allows("/news"));

    [Theory]
    [InlineData("User-agent: standfirst\nDisallow: /", false)]
    [InlineData("User-agent: STANDFIRST/2.0 (reads)\nDisallow: /", false)]
    [InlineData("User-agent: Standfirster\nDisallow: /", true)]
    [InlineData("User-agent: Stand\nDisallow: /", true)]
    [InlineData("User-agent: otherbot\nDisallow: /", true)]
    // The group for us counts alone, wherever it stands.
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: Standfirst\nAllow: /", true)]
    [InlineData("User-agent: Standfirst\nDisallow: /tmp\n\nUser-agent: *\nDisallow: /", true)]
    [InlineData("User-agent: Standfirst\n\nUser-agent: *\nDisallow: /", false)]
    [InlineData("User-agent: Standfirst\nDisallow:\n\nUser-agent: *\nDisallow: /", true)]
    // Several names, one group.
    [InlineData("User-agent: otherbot\nUser-agent: Standfirst\nDisallow: /", false)]
    [InlineData("User-agent: Standfirst\nUser-agent: otherbot\nDisallow: /", false)]
    [InlineData("User-agent: Standfirst\nSitemap: https://a.example/s.xml\nUser-agent: otherbot\nDisallow: /", false)]
    [InlineData("User-agent: Standfirst\nDisallow: /tmp\nUser-agent: otherbot\nDisallow: /", true)]
    // Several groups of one name are one.
    [InlineData("User-agent: Standfirst\nDisallow: /a\n\nUser-agent: x\nDisallow: /\n\nUser-agent: Standfirst\nDisallow: /news", false)]
    [InlineData("User-agent: *\nDisallow: /a\n\nUser-agent: x\nAllow: /\n\nUser-agent: *\nDisallow: /news", false)]
    public void The_group_that_names_us_counts_or_else_the_one_for_all(string file, bool allows) =>
        Assert.Equal(allows, Parse(file).Allows("/news"));

    [Fact]
    public void Lines_that_are_not_of_the_standard_do_not_end_a_group()
    {
        var file = Parse("User-agent: *\nCrawl-delay: 3\nUser-agent: otherbot\nDisallow: /private");

        Assert.False(file.Allows("/private/1"));
        Assert.Equal(3, file.CrawlDelay);
    }

    [Theory]
    [InlineData("Allow: /p\nDisallow: /", "/page", true)]
    [InlineData("Disallow: /folder\nAllow: /folder", "/folder/page", true)]
    [InlineData("Allow: /folder\nDisallow: /folder", "/folder/page", true)]
    [InlineData("Allow: /page\nDisallow: /*.htm", "/page.htm", false)]
    [InlineData("Allow: /page\nDisallow: /*.ph", "/page.php5", true)]
    [InlineData("Allow: /$\nDisallow: /", "/", true)]
    [InlineData("Allow: /$\nDisallow: /", "/page.htm", false)]
    [InlineData("Allow: /example/page/\nDisallow: /example/page/disallowed.gif", "/example/page/disallowed.gif", false)]
    [InlineData("Disallow: /", "/robots.txt", true)]
    [InlineData("Disallow: /News", "/news", true)]
    public void The_longest_rule_counts_and_of_two_as_long_the_kinder(string rules, string path, bool allows) =>
        Assert.Equal(allows, Parse("User-agent: *\n" + rules).Allows(path));

    [Fact]
    public void What_stands_behind_500_KiB_is_left()
    {
        string padding = new('#', RobotsFile.MostBytes - "User-agent: *\nDisallow: /a\n".Length - 1);

        var file = Parse($"User-agent: *\nDisallow: /a\n{padding}\nDisallow: /b");

        Assert.False(file.Allows("/a"));
        Assert.True(file.Allows("/b"));
    }

    [Theory]
    [InlineData("Crawl-delay: 10", 10.0)]
    [InlineData("crawl-delay: 0.5 # half", 0.5)]
    [InlineData("Crawl-delay: 1\nCrawl-delay: 4", 4.0)]
    [InlineData("Crawl-delay: -1", null)]
    [InlineData("Crawl-delay: soon", null)]
    [InlineData("Crawl-delay: NaN", null)]
    [InlineData("Crawl-delay: Infinity", null)]
    [InlineData("Crawl-delay: 1e999", null)]
    public void The_crawl_delay_is_a_number_of_seconds(string line, double? seconds) =>
        Assert.Equal(seconds, Parse("User-agent: *\nDisallow:\n" + line).CrawlDelay);

    [Fact]
    public void Signals_are_those_of_our_group_and_of_the_longest_path()
    {
        var file = Parse("""
            User-agent: *
            Content-Signal: search=yes, ai-train=no
            Content-Signal: /paid/ search=no
            Allow: /

            User-agent: otherbot
            Content-Signal: search=no
            """);

        Assert.Equal("search=yes, ai-train=no", file.SignalsFor("/news"));
        Assert.Equal("search=no", file.SignalsFor("/paid/1"));
        Assert.Null(Parse("User-agent: *\nDisallow: /x").SignalsFor("/news"));
    }

    [Fact]
    public void Any_bytes_are_a_file()
    {
        var random = new Random(9309);
        string[] words = ["User-agent:", "*", "Standfirst", "Disallow:", "Allow:", "/", "$", "%", "%4", "%41", "\r", "\n", "#", " ",
            "Crawl-delay:", "Content-Signal:", "é", "\0", "\uFEFF", "=", ","];
        for (int round = 0; round < 3_000; round++)
        {
            byte[] bytes = new byte[random.Next(300)];
            random.NextBytes(bytes);
            string text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => words[random.Next(words.Length)]));
            foreach (byte[] file in new[] { bytes, Encoding.UTF8.GetBytes(text), [.. Encoding.UTF8.GetBytes(text), .. bytes] })
            {
                var parsed = RobotsFile.Parse(file, "Standfirst");
                parsed.Allows("/" + text);
                parsed.SignalsFor("/" + text);
                Assert.True(parsed.Allows("/robots.txt"));
            }
        }
    }

    [Fact]
    public void Stars_in_great_number_cost_no_more_than_their_length()
    {
        string stars = "User-agent: *\nDisallow: /" + string.Concat(Enumerable.Repeat("*a", 240_000)) + "b$";
        string many = "User-agent: *\n" + string.Concat(Enumerable.Repeat("Disallow: /*a*a*a*a*a*ab$\n", 19_000));
        string path = "/" + new string('a', 7_900);

        TimeSpan time = ProcessorTime.Of(() =>
        {
            Assert.True(Parse(stars).Allows(path));
            Assert.True(Parse(many).Allows(path));
        });

        // Backtracking would take longer than there is time.
        Assert.InRange(time, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }
}
