using System.Text;
using Standfirst.Extraction.Content;

namespace Standfirst.Tests.Extraction.Content;

public class SentenceEndTests
{
    [Theory]
    [InlineData("The wall fell.")]
    [InlineData("The wall fell!\u00a0 \n")]
    [InlineData("“The wall fell.”")]
    [InlineData("(She said: “The wall fell.”)")]
    [InlineData("Die Mauer fiel.«")]
    [InlineData("The wall fell…")]
    [InlineData("夜明けに壁が落ちた。")]
    public void A_stop_ends_a_sentence_whatever_closes_behind_it(string words) => Assert.True(Is(words));

    [Theory]
    [InlineData("")]
    [InlineData("The wall")]
    [InlineData("The council wrote:")]
    [InlineData("the so-called “wall”")]
    [InlineData("(((((")]
    [InlineData("\u00a0")]
    [InlineData("”")]
    public void Nothing_else_does(string words) => Assert.False(Is(words));

    static bool Is(string words) => SentenceEnd.Is(Encoding.UTF8.GetBytes(words));
}
