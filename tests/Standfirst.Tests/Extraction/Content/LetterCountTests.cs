using System.Text;
using Standfirst.Extraction.Content;

namespace Standfirst.Tests.Extraction.Content;

public class LetterCountTests
{
    [Theory]
    [InlineData("", 0, 0)]
    [InlineData(" \t\n", 0, 0)]
    [InlineData("Sea, wind; rain: all? Yes! No.", 25, 6)]
    [InlineData("Über die Brücke", 13, 0)]
    [InlineData("東京、雨。", 10, 2)]
    [InlineData("مرحبا، يا", 8, 1)]
    [InlineData("바다", 4, 0)]
    public void Letters_are_what_takes_ink_and_marks_are_what_ends_clauses(string text, int seen, int marks)
    {
        Assert.Equal(new LetterCount(seen, marks), LetterCount.Of(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Any_text_is_counted_as_letter_by_letter()
    {
        const string letters = "ab .,;:?!-é東、\n\u007F";
        var random = new Random(1);
        for (int i = 0; i < 2_000; i++)
        {
            string text = new([.. Enumerable.Range(0, random.Next(100)).Select(_ => letters[random.Next(letters.Length)])]);

            int seen = text.Sum(letter => letter <= ' ' ? 0 : letter >= '\u3000' ? 2 : 1), marks = text.Count(".,;:?!、".Contains);

            Assert.Equal(new LetterCount(seen, marks), LetterCount.Of(Encoding.UTF8.GetBytes(text)));
        }
    }
}
