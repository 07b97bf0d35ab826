using Standfirst.Text;

namespace Standfirst.Tests.Text;

public class WordlistTests
{
    [Fact]
    public void Every_word_is_found_and_no_other()
    {
        string[] words = [.. Enumerable.Range(0, 2_000).Select(number => $"pier{number}")];
        var list = new Wordlist(StringComparison.Ordinal, words);

        Assert.All(words, word => Assert.Equal(word, words[list.NumberOf(word)]));
        Assert.All(Enumerable.Range(2_000, 2_000), number => Assert.False(list.Contains($"pier{number}")));
        Assert.All(["", "Pier1", "pier", "pier1 "], word => Assert.False(list.Contains(word)));
    }

    [Fact]
    public void Case_counts_unless_it_is_said_not_to()
    {
        Assert.False(new Wordlist(StringComparison.Ordinal, "quay").Contains("Quay"));
        Assert.True(new Wordlist(StringComparison.OrdinalIgnoreCase, "quay", "Fähre").Contains("FÄHRE"));
    }

    [Fact]
    public void A_word_that_comes_again_keeps_its_first_number() =>
        Assert.Equal(0, new Wordlist(StringComparison.Ordinal, "quay", "pier", "quay").NumberOf("quay"));

    [Fact]
    public void A_list_may_be_empty() => Assert.False(new Wordlist(StringComparison.Ordinal).Contains("quay"));

    [Fact]
    public void Lines_of_words_are_cut_at_any_white_space() =>
        Assert.Equal(["quay", "pier", "mole"], Wordlist.Split(" quay\n  pier\tmole\n"));

    [Fact]
    public void The_longest_word_is_known() => Assert.Equal(4, new Wordlist(StringComparison.Ordinal, "key", "quay").Longest);
}
