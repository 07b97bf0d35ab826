using System.Text.Encodings.Web;
using Standfirst.App.ReadingRoom.Words;
using Standfirst.Text;

namespace Standfirst.Tests.App.ReadingRoom.Words;

public class WordsTests
{
    [Theory]
    [InlineData("a <b> c", 2, 3, "a <mark>&lt;b&gt;</mark> c")]
    [InlineData("ferry", 3, 9, "ferry")]
    [InlineData("ferry", 0, 0, "ferry")]
    public void What_was_looked_for_is_lit_and_all_of_it_is_escaped(string words, int start, int length, string html)
    {
        using var output = new StringWriter();
        new LitWords(words, [new TextSpan(start, length)]).WriteTo(output, HtmlEncoder.Default);
        Assert.Equal(html, output.ToString());
    }

    [Theory]
    [InlineData("one two three", 8, "one two…")]
    [InlineData("😀😀😀", 4, "😀…")]
    [InlineData("short", 5, "short")]
    public void Long_words_are_cut_where_a_word_ends_and_never_within_a_character(string words, int longest, string shown) =>
        Assert.Equal(shown, Shortened.Of(words, longest));

    [Theory]
    [InlineData("de", "German", "de")]
    [InlineData("en-GB", "English (GB)", "en-GB")]
    [InlineData("xx", "xx", null)]
    [InlineData("en\" onload=", "en\" onload=", null)]
    public void A_language_is_called_by_its_name_and_an_unknown_one_by_its_tag(string tag, string name, string? attribute) =>
        Assert.Equal((name, attribute), (Languages.NameOf(tag), Languages.TagOf(tag)));
}
