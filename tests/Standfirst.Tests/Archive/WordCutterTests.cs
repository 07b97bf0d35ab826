using System.Text;
using Standfirst.Archive.Words;

namespace Standfirst.Tests.Archive;

public class WordCutterTests
{
    [Theory]
    [InlineData("The ferry’s 3rd “run”, 09:14", "the ferry s 3rd run 09 14")]
    [InlineData("Ærøskøbing, Straße, Łódź, Ångström", "aeroskobing strasse lodz angstrom")]
    [InlineData("ǼØRE ǽøre, Ǿ, STRAẞE, İstanbul, ſhip, \u212B", "aeore aeore o strasse istanbul ship a")]
    [InlineData("Ёлка, ΆΛΦΑ, e\u0301te\u0301", "елка αλφα ete")]
    [InlineData("東京の船 sails", "東 京 の 船 sails")]
    [InlineData("ｆｅｒｒｙ　９", "ferry 9")]
    [InlineData("soft\u00ADhyphen", "softhyphen")]
    [InlineData("हिन्दी कहानी", "हिन्दी कहानी")]
    [InlineData("half \uD800 of a pair \uDC00", "half of a pair")]
    [InlineData("a\0b 'quoted' back\\slash", "a b quoted back slash")]
    [InlineData(" \n…—", "")]
    public void Words_are_cut_and_folded(string text, string words) => Assert.Equal(words, WordCutter.Key(text));

    [Fact]
    public void Words_that_are_folded_already_stay_as_they_are()
    {
        var letters = Enumerable.Range(0, char.MaxValue + 1).Select(letter => ((char)letter).ToString());

        Assert.DoesNotContain(letters, letter => WordCutter.Key(letter) is var words && WordCutter.Key(words) != words);
    }

    [Fact]
    public void A_very_long_word_keeps_its_beginning()
    {
        Assert.Equal(new string('x', WordCutter.Longest), WordCutter.Key(new string('X', 100_000)));
    }

    [Fact]
    public void A_word_tells_where_it_stands()
    {
        const string text = "Die Fähre, wieder.";
        var word = new StringBuilder();
        int at = 0;

        Assert.True(WordCutter.Next(text, ref at, word, out int start));
        Assert.True(WordCutter.Next(text, ref at, word, out start));

        Assert.Equal(("fahre", "Fähre"), (word.ToString(), text[start..at]));
    }
}
