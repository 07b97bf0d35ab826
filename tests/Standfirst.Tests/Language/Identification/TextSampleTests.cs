using Standfirst.Language.Identification;

namespace Standfirst.Tests.Language.Identification;

public class TextSampleTests
{
    static string Sample(string text)
    {
        char[] room = new char[TextSample.MostLetters];
        return new(room, 0, TextSample.Take(text, TextSample.LongStretch, room, new int[Scripts.Count]));
    }

    [Theory]
    [InlineData("Am 3. Mai: »Ärger«", "am mai ärger ")]
    [InlineData("it’s done", "it s done")]
    [InlineData("Bucureşti, București", "bucureşti bucureşti")]
    [InlineData("co\u00ADop\u0301", "coop")]
    [InlineData("كِتـاب", "كتاب")]
    [InlineData("बिजली।", "बिजली ")]
    [InlineData("một", "m\u1EC3t")]
    public void Letters_are_folded_and_all_else_is_a_space(string text, string sample) => Assert.Equal(sample, Sample(text));

    [Fact]
    public void A_short_text_is_its_own_sample() => Assert.Equal(new string('a', 1_024), Sample(new string('a', 1_024)));

    [Theory]
    [InlineData(1_025)]
    [InlineData(5_000_000)]
    public void Of_a_long_text_stretches_from_its_first_to_its_last_letter_are_taken(int length)
    {
        string sample = Sample("b" + new string('a', length - 2) + "c");

        Assert.Equal(TextSample.MostLetters, sample.Length);
        Assert.Equal('b', sample[0]);
        Assert.Equal("c" + TextSample.Cut, sample[^2..]);
    }
}
