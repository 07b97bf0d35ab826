using Standfirst.Archive.Search.Keys;
using Standfirst.Archive.Search.Queries;
using Standfirst.Archive.Search.Snippets;
using Standfirst.Articles;

namespace Standfirst.Tests.Archive.Search;

/// <summary>Which words of an article are shown, and which of them are lit up.</summary>
public class SnippetTests
{
    [Theory]
    [InlineData("Der Mül­ler hält den MÜLLER an.", "muller", "Mül­ler|MÜLLER")]
    [InlineData("The old, grey ferry waits.", "\"grey ferr*\"", "grey ferry")]
    [InlineData("Im Wasserwerk steht Hochwasser.", "*wasser*", "Wasserwerk|Hochwasser")]
    [InlineData("Im Wasserwerk steht Hochwasser.", "*wasser", "Hochwasser")]
    [InlineData("昨日東京の橋が開いた。", "東京 橋", "東京|橋")]
    [InlineData("The ferry waits at the quay.", "ferry -quay", "ferry")]
    [InlineData("The ferry waits.", "\"the ferry\" ferry", "The ferry")]
    public void What_was_looked_for_is_lit_up(string text, string typed, string lit)
    {
        var snippet = Cut(text, typed);

        Assert.Equal(lit, string.Join('|', snippet.Hits.Select(hit => hit.Of(snippet.Words).ToString())));
        Assert.Equal(snippet.Words, snippet.Span.Of(text).ToString());
    }

    [Fact]
    public void The_stretch_that_shows_most_is_cut_at_words_and_counted_in_both_ways()
    {
        string filler = string.Concat(Enumerable.Repeat("🦊 and so on and on. ", 40));
        string text = $"{filler}The ferry. {filler}At the quay the ferry waits. {filler}";

        var snippet = Cut(text, "ferry quay");

        Assert.Equal(["quay", "ferry"], snippet.Hits.Select(hit => hit.Of(snippet.Words).ToString()));
        Assert.Equal(snippet.Words, snippet.Span.Of(text).ToString());
        Assert.True(snippet.GoesOn is (true, true));
        string runes = string.Concat(text.EnumerateRunes().Skip(snippet.CodePoints.Start).Take(snippet.CodePoints.Length));
        Assert.Equal(snippet.Words, runes);
        Assert.InRange(snippet.Words.Length, 100, 260);
    }

    [Fact]
    public void Words_that_only_the_standfirst_has_are_shown_there()
    {
        var cutter = new SnippetCutter(Query("quay"));

        var snippet = cutter.Cut(new Article { Text = "The ferry waits.", Standfirst = "At the quay" });

        Assert.Equal(SnippetPlace.Standfirst, snippet!.Place);
        Assert.Null(cutter.Cut(new Article()));
        Assert.Equal("The ferry waits.", cutter.Cut(new Article { Text = "The ferry waits." })!.Words);
    }

    [Fact]
    public void Said_words_are_lit_up_where_they_are_said()
    {
        var snippet = new SnippetCutter(Query("said:ferry")).Cut(MadePages.Story())!;

        Assert.Equal("ferry", Assert.Single(snippet.Hits).Of(snippet.Words).ToString());
    }

    [Theory]
    [InlineData("2024-01-01", "2024-12-31", 1)]
    [InlineData("2024-01-01", "2025-01-01", 2)]
    [InlineData("2000-01-01", "2099-12-31", 1)]
    [InlineData("2024-02-28", "2024-03-01", 3)]
    [InlineData(null, null, 100)]
    [InlineData("9999-12-31", null, 1)]
    [InlineData(null, "0001-01-01", 1)]
    public void A_span_of_time_is_a_few_keys(string? from, string? to, int keys) =>
        Assert.Equal(keys, DateKeys.Between(Day(from), Day(to)).Count);

    [Fact]
    public void A_day_has_one_key_of_a_span_exactly_if_it_is_within()
    {
        var chance = new Random(3);
        DateOnly Some() => new DateOnly(1990, 1, 1).AddDays(chance.Next(20_000));
        for (int round = 0; round < 2000; round++)
        {
            var (from, to, day) = (Some(), Some(), Some());
            if (from > to)
                (from, to) = (to, from);

            Assert.Equal(from <= day && day <= to ? 1 : 0, DateKeys.Between(from, to).Intersect(DateKeys.Of(day)).Count());
        }
    }

    static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd");

    static Snippet Cut(string text, string typed) => new SnippetCutter(Query(typed)).Cut(new Article { Text = text })!;

    static SearchQuery Query(string typed) => Assert.IsType<QueryReading.Understood>(SearchQuery.Parse(typed)).Query;
}
