using Standfirst.Bench.Quality;

namespace Standfirst.Tests.Bench.Quality;

public class FoldingTests
{
    [Theory]
    [InlineData(" “Full steam” –\u00a0the\n ferry’s\u00adback ", "\"Full steam\" - the ferry'sback")]
    [InlineData(null, "")]
    public void Typography_is_folded_away(string? text, string plain) => Assert.Equal(plain, Folding.Plain(text));

    [Theory]
    [InlineData("The Ferry’s back: 2nd day!", "theferrysback2ndday")]
    [InlineData("STRASSE", "strasse")]
    [InlineData("Straße", "strasse")]
    [InlineData("…", "")]
    public void Letters_and_digits_are_what_wordings_are_compared_by(string text, string letters) =>
        Assert.Equal(letters, Folding.Letters(text));
}
