using Standfirst.Bench.Quality;

namespace Standfirst.Tests.Bench.Quality;

public class WordsTests
{
    [Theory]
    [InlineData("The ferry's late, again.", "The|ferry|s|late|again")]
    [InlineData("pier_7 of 12½ m²", "pier_7|of|12½|m²")]
    [InlineData("Fähre, гавань", "Fähre|гавань")]
    [InlineData("a\u0301 combining mark parts words", "a|combining|mark|parts|words")]
    [InlineData("𝒜 letter beyond the first plane, \ud835 half of one", "𝒜|letter|beyond|the|first|plane|half|of|one")]
    [InlineData(" – ", "")]
    public void A_word_is_a_run_of_letters_digits_and_underscores(string text, string words) =>
        Assert.Equal(words, string.Join('|', Words.Of(text)));

    [Theory]
    [InlineData("The\u00a0FERRY_pier", "the|ferry|pier")]
    [InlineData("港の船", "港|の|船")]
    [InlineData("Hafen港2", "hafen|港|2")]
    public void In_a_story_of_any_script_a_sign_of_one_without_spaces_is_a_word(string text, string words) =>
        Assert.Equal(words, string.Join('|', Words.FoldedOf(text)));
}
