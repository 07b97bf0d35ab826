using System.Text;
using Standfirst.Dom;

namespace Standfirst.Tests.Dom;

public class TokenListTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \t\n\f\r")]
    [InlineData("entry", "entry")]
    [InlineData("  entry\tentry--pinned\n", "entry", "entry--pinned")]
    [InlineData("tag\fTag tag", "tag", "Tag", "tag")]
    public void White_space_of_any_kind_parts_words_and_is_none(string list, params string[] words)
    {
        List<string> found = [];
        foreach (var word in new TokenList(Encoding.UTF8.GetBytes(list)))
            found.Add(Encoding.UTF8.GetString(word));

        Assert.Equal(words, found);
        Assert.Equal(words.FirstOrDefault(""), Encoding.UTF8.GetString(TokenList.First(Encoding.UTF8.GetBytes(list))));
    }

    [Fact]
    public void A_part_of_a_word_is_no_word_of_the_list()
    {
        Assert.True(TokenList.Has("line br"u8, "br"u8));
        Assert.False(TokenList.Has("break brown BR"u8, "br"u8));
    }

    [Fact]
    public void The_words_of_rel_may_be_written_in_capitals()
    {
        Assert.True(TokenList.HasIgnoringCase("NoFollow\nAuthor"u8, "author"u8));
        Assert.False(TokenList.HasIgnoringCase("coauthor"u8, "author"u8));
    }
}
