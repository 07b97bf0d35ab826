using Standfirst.Formats;

namespace Standfirst.Tests.Formats;

public class WordCountTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData(" – 🎉 … ", 0)]
    [InlineData("“We waited,” she said – twice.", 5)]
    [InlineData("Well-known, it’s 20.30\nand\u00A0late", 5)]
    [InlineData("医院开门", 4)]
    [InlineData("新しいABC病院", 6)]
    [InlineData("서울 병원", 2)]
    [InlineData("\uD800 word", 1)]
    public void Words_stand_between_white_space_and_ideographs_by_themselves(string text, int words) =>
        Assert.Equal(words, WordCount.Of(text));
}
