using Standfirst.Text;

namespace Standfirst.Tests.Text;

public class GlossaryTests
{
    [Fact]
    public void A_word_stands_for_what_its_first_row_says()
    {
        var harbour = new Glossary<string>(StringComparison.Ordinal, ("quay", "stone"), ("pier", "wood"), ("quay", "sand"));

        Assert.Equal("stone", harbour.Find("quay"));
        Assert.Equal("wood", harbour.Find("pier"));
        Assert.Null(harbour.Find("mole"));
        Assert.False(harbour.Contains("mole"));
    }

    [Fact]
    public void Several_words_may_stand_for_the_same()
    {
        var zones = Glossary<int>.OfWords(StringComparison.OrdinalIgnoreCase, (1, "cet mez"), (2, "eet"));

        Assert.Equal(1, zones.Find("MEZ"));
        Assert.Equal(2, zones.Find("eet"));
        Assert.Equal(0, zones.Find("pst"));
        Assert.Equal(3, zones.Count);
    }
}
