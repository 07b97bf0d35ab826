using System.Text;
using Standfirst.Dom;
using Standfirst.Extraction.Content;
using Standfirst.Extraction.Content.Judging;
using Standfirst.Text;

namespace Standfirst.Tests.Extraction.Content.Judging;

public class WordReaderTests
{
    // Letters, capitals, digits, signs, white space, letters of two, three and four bytes.
    const string Signs = "abcxyzABZ09 \t.,:;!?\"'()-–’“äÖß漢字かな🤍   ";

    [Fact]
    public void Many_bytes_at_once_are_counted_as_each_is_alone()
    {
        var random = new Random(3);
        for (int length = 1; length < 400; length++)
        {
            string line = RandomLine(length, random);

            var words = Read($"<p>{line}").Single();

            Assert.Equal(Plain(line), (words.Letters, words.Words, words.Capitals, words.Digits, words.First, words.Last));
        }
    }

    [Theory]
    [InlineData("A wall fell at Quay Seven, and 12 boats with it.", 11, 3, 1)]
    [InlineData("one-two", 2, 0, 0)]
    [InlineData("", 0, 0, 0)]
    public void Words_are_what_signs_and_white_space_part(string line, int words, int capitals, int digits)
    {
        var read = Read($"<p>{line}<img src=a.jpg>")[0];

        Assert.Equal((words, capitals, digits), (read.Words, read.Capitals, read.Digits));
    }

    [Fact]
    public void A_word_may_go_on_over_elements_and_over_any_length()
    {
        string half = new('a', 90);

        var words = Read($"<p>{half}<b>{half}</b> b").Single();

        // Two words, but no language has such long ones: one is counted for ten letters.
        Assert.Equal((18, 181, 90), (words.Words, words.Letters, words.BoldLetters));
    }

    [Theory]
    [InlineData("One line", "One  line", true)]
    [InlineData("One line", "Oneline", true)]
    [InlineData("One line", "One lien", false)]
    [InlineData("One line", "one Line", false)]
    [InlineData("One line.", "One line:", false)]
    public void Copies_have_the_same_letters_whatever_the_white_space(string one, string other, bool alike)
    {
        var words = Read($"<p>{one}<p>{other}<p>A third");

        Assert.Equal(alike, words[0].Copy == words[1].Copy);
        Assert.NotEqual(words[0].Copy, words[2].Copy);
    }

    [Fact]
    public void What_is_never_shown_is_no_word_of_a_block()
    {
        Assert.Equal(2, Read("<p>One <span><script>let a = 1;</script></span>line").Single().Words);
    }

    static List<BlockWords> Read(string markup)
    {
        using var page = PageParser.Parse(markup);
        using var judged = FeatureReader.Read(page, BlockReader.Read(page, ReadingLimits.None), default);
        return [.. judged.Words];
    }

    static string RandomLine(int length, Random random)
    {
        var line = new StringBuilder("a");
        var runes = Signs.EnumerateRunes().ToArray();
        while (line.Length < length)
            line.Append(runes[random.Next(runes.Length)]);
        return line.ToString();
    }

    /// <summary>The same, byte by byte.</summary>
    static (int Letters, int Words, int Capitals, int Digits, SignClass First, SignClass Last) Plain(string line)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(line);
        int words = 0, capitals = 0, digits = 0;
        SignClass first = SignClass.None, last = SignClass.None, before = SignClass.None;
        foreach (byte unit in bytes)
        {
            var sign = SignClasses.Of(unit);
            if (IsOfWord(sign) && !IsOfWord(before))
            {
                words++;
                capitals += sign == SignClass.CapitalLetter ? 1 : 0;
                digits += sign == SignClass.Digit ? 1 : 0;
            }
            before = sign;
            if (sign == SignClass.None)
                continue;
            first = first == SignClass.None ? sign : first;
            last = sign;
        }
        int letters = LetterCount.Of(bytes).Seen;
        byte[] ink = [.. bytes.Where(unit => unit > ' ')];
        uint tail = ink.TakeLast(4).Aggregate(0u, (before, unit) => before << 8 | unit);
        return (letters, Math.Max(words, letters / 10), capitals, digits, first, SignClasses.OfEnding(tail, last));
    }

    static bool IsOfWord(SignClass sign) =>
        sign is SignClass.Other or SignClass.SmallLetter or SignClass.CapitalLetter or SignClass.Digit;
}
