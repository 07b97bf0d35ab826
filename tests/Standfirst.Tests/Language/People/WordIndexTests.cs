using Standfirst.Language.People;

namespace Standfirst.Tests.Language.People;

public class WordIndexTests
{
    [Fact]
    public void A_word_keeps_its_number_while_the_index_grows()
    {
        using var index = new WordIndex(1);
        for (ulong word = 0; word < 5000; word++)
            index[word * 0x1_0000_0001, -1] = (int)word;

        Assert.All(Enumerable.Range(1, 4999), word => Assert.Equal(word, index.Find((ulong)word * 0x1_0000_0001, -1)));
    }

    [Fact]
    public void A_word_that_was_not_entered_has_none()
    {
        using var index = new WordIndex(1);

        Assert.Equal(-1, index.Find(42, -1));
    }
}
