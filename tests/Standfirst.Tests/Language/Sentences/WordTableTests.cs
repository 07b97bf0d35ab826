using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Tests.Language.Sentences;

public class WordTableTests
{
    [Fact]
    public void Every_word_is_found_with_its_meaning_and_no_other_word_is()
    {
        int[] known = [.. Enumerable.Range(0, 5_000)], others = [.. Enumerable.Range(5_000, 20_000)];
        var table = new WordTable<int>([.. known.Select(number => ($"pier{number}", number))]);

        Assert.All(known, number =>
            Assert.True(table.TryFind(TokenOf($"Pier{number}"), out int found) && found == number));
        Assert.All(others, number => Assert.False(table.Has(TokenOf($"pier{number}"))));
    }

    [Fact]
    public void A_row_may_hold_several_words_and_a_later_row_wins()
    {
        var table = new WordTable<string>(("quay pier", "boats"), ("pier", "piers"));

        Assert.Equal("boats", table.Find(TokenOf("Quay")));
        Assert.Equal("piers", table.Find(TokenOf("pier")));
        Assert.Null(table.Find(TokenOf("ferry")));
    }

    [Fact]
    public void A_word_whose_number_is_nought_is_found_where_it_is_in_the_list()
    {
        Assert.True(new WordPlaces([0, 7]).Find(0) >= 0);
        Assert.Equal(-1, new WordPlaces([7]).Find(0));
    }

    [Fact]
    public void An_empty_list_holds_no_word() => Assert.False(new WordSet().Has(TokenOf("pier")));

    static Token TokenOf(string word) =>
        new(0, word.Length, WordHash.Of(word), TokenKind.Word, LetterCase.Lower);
}
