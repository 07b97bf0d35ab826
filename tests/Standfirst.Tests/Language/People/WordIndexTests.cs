using Standfirst.Language.People;
using Standfirst.Text;

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

    [Fact]
    public void Words_that_all_crowd_in_one_place_cost_no_more_than_others()
    {
        using var index = new WordIndex(1);
        // The inverse of the table's factor: these words all come to rest at the same place, however large the table is.
        ulong inverse = FibonacciHash.Factor;
        for (int step = 0; step < 6; step++)
            inverse *= 2 - FibonacciHash.Factor * inverse;
        for (ulong word = 0; word < 200_000; word++)
            index[word * inverse, -1] = (int)word;

        Assert.Equal(0, index.Find(0, -1));
        Assert.Equal(7, index.Find(7 * inverse, -1));
    }
}
