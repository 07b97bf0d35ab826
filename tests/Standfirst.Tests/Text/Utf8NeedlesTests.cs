using System.Text;
using Standfirst.Text;

namespace Standfirst.Tests.Text;

public class Utf8NeedlesTests
{
    static readonly string[] Words = ["tide", "ebb-", "harbour", "foghorn", "fog", "net", "keel", "mast", "tin", "eel"];

    [Fact]
    public void A_word_is_found_wherever_it_stands()
    {
        var needles = new Utf8Needles(Words);
        foreach (string word in Words)
        {
            for (int before = 0; before < 40; before++)
            {
                string text = new string('.', before) + word;
                Assert.True(needles.AreIn(Encoding.UTF8.GetBytes(text)), text);
                Assert.True(needles.AreIn(Encoding.UTF8.GetBytes(text + "...")), text);
                Assert.False(needles.AreIn(Encoding.UTF8.GetBytes(text[..^1])) && !Array.Exists(Words, text[..^1].Contains), text);
            }
        }
    }

    [Fact]
    public void What_stands_behind_the_text_is_not_of_it()
    {
        var needles = new Utf8Needles(Words);
        byte[] memory = Encoding.UTF8.GetBytes(new string('.', 20) + "harbour" + new string('.', 40));

        Assert.True(needles.AreIn(memory, 27));
        Assert.False(needles.AreIn(memory, 26));
    }

    [Fact]
    public void Any_text_is_judged_as_the_plain_search_judges_it()
    {
        var needles = new Utf8Needles(Words);
        const string letters = "tideb-harounfkmsl";
        var random = new Random(1);
        for (int i = 0; i < 5_000; i++)
        {
            string text = new([.. Enumerable.Range(0, random.Next(60)).Select(_ => letters[random.Next(letters.Length)])]);

            Assert.Equal(Array.Exists(Words, text.Contains), needles.AreIn(Encoding.UTF8.GetBytes(text)));
        }
    }
}
