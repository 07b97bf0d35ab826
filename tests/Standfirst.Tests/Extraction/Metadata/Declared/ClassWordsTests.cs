using System.Text;
using Standfirst.Dom;
using Standfirst.Extraction.Metadata.Declared;

namespace Standfirst.Tests.Extraction.Metadata.Declared;

public class ClassWordsTests
{
    [Theory]
    [InlineData("byline", "Author, Date")]
    [InlineData("article__author-name", "Author")]
    [InlineData("ArticleAuthor", "Author")]
    [InlineData("articleTitle2", "Headline")]
    [InlineData("c1kicker9", "Kicker")]
    [InlineData("AUTHOR", "Author")]
    [InlineData("authority tagged updater", "None")]
    [InlineData("x", "None")]
    [InlineData("", "None")]
    public void Words_are_parted_by_marks_digits_and_capitals(string names, string hints)
    {
        Assert.Equal(hints, HintsOf(names).ToString());
    }

    [Fact]
    public void A_word_is_found_wherever_it_stands_in_a_long_list()
    {
        for (int before = 0; before < 200; before++)
        {
            foreach (char filler in "-x ")
            {
                string names = new string(filler, before) + (filler == 'x' ? "-" : "") + "standfirst zz";
                Assert.Equal(ClassHint.Standfirst, HintsOf(names));
            }
        }
    }

    [Fact]
    public void Nothing_is_read_beyond_the_beginning_of_an_endless_list()
    {
        Assert.Equal(ClassHint.None, HintsOf(new string(' ', 256) + "author"));
    }

    [Fact]
    public void What_stands_behind_the_names_is_none_of_them()
    {
        foreach (int length in (int[])[0, 1, 6, 63, 64, 65, 130])
            Assert.Equal(ClassHint.None, HintsOf(new string('-', length), behind: "author byline"));
        Assert.Equal(ClassHint.None, HintsOf("auth", behind: "or"));
    }

    static ClassHint HintsOf(string names, string behind = "")
    {
        byte[] letters = Encoding.UTF8.GetBytes(names);
        return ClassWords.HintsOf([.. letters, .. Encoding.UTF8.GetBytes(behind), .. new byte[PageParser.Padding]], letters.Length);
    }
}
