using System.Text;
using Standfirst.Collect.Reservations;

namespace Standfirst.Tests.Collect.Reservations;

public class ReservationTests
{
    static IEnumerable<string> Rules(params (string Name, string Value)[] headers) =>
        Gather(null, null, headers).Select(reservation => reservation.Rule);

    static IReadOnlyList<Reservation> Gather(
        Reservation? fromFile, string? signals, params (string Name, string Value)[] headers) =>
        PageReservations.Gather(
            fromFile,
            signals,
            name => headers.Where(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value),
            "Standfirst");

    [Theory]
    [InlineData("noai", "noai")]
    [InlineData("NoAI, noimageai", "noai noimageai")]
    [InlineData("noindex, noarchive,nosnippet", "noarchive nosnippet")]
    [InlineData("max-snippet: 20, noarchive", "noarchive")]
    [InlineData("otherbot: noarchive, nosnippet", "")]
    [InlineData("Standfirst: noarchive, otherbot: nosnippet", "noarchive")]
    [InlineData("otherbot: nosnippet, standfirst: noarchive, noai", "noarchive noai")]
    [InlineData("*: noai", "noai")]
    [InlineData("noarchive, noarchive", "noarchive")]
    [InlineData("unavailable_after: 2027-01-01", "unavailable_after=2027-01-01T00:00:00Z")]
    [InlineData("unavailable_after: 25 Jun 2010 15:00:00 PST", "unavailable_after=2010-06-25")]
    [InlineData("unavailable_after: Friday, 25-Jun-10 15:00:00 GMT, noai", "unavailable_after=2010-06-25T15:00:00Z noai")]
    [InlineData("unavailable_after: Fri, 25 Jun 2010 15:00:00 GMT", "unavailable_after=2010-06-25T15:00:00Z")]
    [InlineData("Standfirst: unavailable_after: 2027-01-01T10:00:00+01:00", "unavailable_after=2027-01-01T09:00:00Z")]
    [InlineData("unavailable_after: one day", "")]
    [InlineData("unavailable_after:", "")]
    [InlineData(",,: ,::", "")]
    public void A_robots_tag_reserves(string header, string rules) =>
        Assert.Equal(rules.Split(' ', StringSplitOptions.RemoveEmptyEntries), Rules(("X-Robots-Tag", header)));

    [Theory]
    [InlineData("search=yes, ai-train=no", "ai-train=no")]
    [InlineData(" AI-Input = No ,search=NO", "search=no ai-input=no")]
    [InlineData("ai-train=yes, ai-train=no", "ai-train=no")]
    [InlineData("ai-train=perhaps, other=no, =no, no", "")]
    public void A_content_signal_reserves(string header, string rules) =>
        Assert.Equal(rules.Split(' ', StringSplitOptions.RemoveEmptyEntries), Rules(("Content-Signal", header)));

    [Fact]
    public void The_header_knows_the_page_better_than_robots_txt()
    {
        var found = Gather(null, "search=no, ai-input=no, ai-train=no", ("Content-Signal", "search=yes, ai-train=no"));

        Assert.Equal([new("ai-input=no", "robots.txt"), new("ai-train=no", "header")], found);
    }

    [Fact]
    public void Mining_is_reserved_by_headers_with_their_policy()
    {
        var found = Gather(null, null, ("TDM-Reservation", "1"), ("tdm-policy", "https://terms.example/tdm.json"));

        Assert.Equal([new("tdm-reservation", "header", "https://terms.example/tdm.json")], found);
    }

    [Fact]
    public void The_header_knows_the_page_better_than_the_sites_file()
    {
        var file = new Reservation("tdm-reservation", "tdmrep.json", "https://terms.example/");

        Assert.Equal([file], Gather(file, null));
        Assert.Equal([file], Gather(file, null, ("tdm-reservation", "perhaps")));
        Assert.Empty(Gather(file, null, ("tdm-reservation", "0")));
        Assert.Equal([file with { From = "header" }], Gather(file, null, ("tdm-reservation", "1")));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/terms")]
    [InlineData("")]
    public void A_policy_that_is_no_web_address_is_left_out(string policy) =>
        Assert.Null(Assert.Single(Gather(null, null, ("tdm-reservation", "1"), ("tdm-policy", policy))).Policy);

    [Theory]
    [InlineData("/news/1", "https://terms.example/news")]
    [InlineData("/news/free/1", null)]
    [InlineData("/img/a.jpg", "")]
    [InlineData("/img/a.png", null)]
    [InlineData("/other", null)]
    public void The_longest_location_of_tdmrep_json_counts(string path, string? policy)
    {
        var file = TdmFile.Parse(Encoding.UTF8.GetBytes("""
            [
              { "location": "/news/", "tdm-reservation": 1, "tdm-policy": "https://terms.example/news" },
              { "location": "/news/free/", "tdm-reservation": 0 },
              { "location": "/img/*.jpg$", "tdm-reservation": "1" },
            ]
            """));

        var found = file.Find(path);

        Assert.Equal(policy is null ? null : new("tdm-reservation", "tdmrep.json", policy is "" ? null : policy), found);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<!doctype html>")]
    [InlineData("{}")]
    [InlineData("[1, null, [], {\"location\": 3}, {\"location\": \"\"}, {\"location\": \"/\"}]")]
    [InlineData("\"text\"")]
    [InlineData("[[[[[[[[[[[[[[")]
    [InlineData("[{\"location\": \"\\ud800\", \"tdm-reservation\": 1}]")]
    public void A_strange_file_reserves_nothing(string json) =>
        Assert.Null(TdmFile.Parse(Encoding.UTF8.GetBytes(json)).Find("/"));

    [Fact]
    public void A_single_rule_without_a_list_is_read_too() =>
        Assert.NotNull(TdmFile.Parse("{\"location\":\"*\",\"tdm-reservation\":1}"u8.ToArray()).Find("/news"));

    [Theory]
    [InlineData("tdm-reservation", true)]
    [InlineData("noai", true)]
    [InlineData("NOARCHIVE", true)]
    [InlineData("search=no", true)]
    [InlineData("ai-input=no", true)]
    [InlineData("ai-train=no", false)]
    [InlineData("nosnippet", false)]
    [InlineData("noimageai", false)]
    [InlineData("unavailable_after=2027-01-01", false)]
    public void Some_rules_forbid_to_keep_and_mine_the_text(string rule, bool forbids)
    {
        Reservation[] reservations = [new("nosnippet", "header"), new(rule, "header")];

        Assert.Equal(forbids, reservations.WhyMiningIsForbidden() is not null);
        Assert.Equal(forbids, reservations.WhyMiningIsForbidden()?.EndsWith($"({rule}, header)", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void A_header_of_a_thousand_rules_gives_a_handful() =>
        Assert.InRange(Rules([.. Enumerable.Range(0, 1000).Select(day =>
            ("X-Robots-Tag", $"unavailable_after: {new DateOnly(2020, 1, 1).AddDays(day):yyyy-MM-dd}"))]).Count(), 1, 30);
}
