using System.Text;
using Standfirst.Dom;

namespace Standfirst.Tests.Dom;

/// <summary>https://html.spec.whatwg.org/#character-reference-state</summary>
public class CharacterReferencesTests
{
    [Theory]
    [InlineData("&amp;&lt;&gt;&quot;&hellip;", "&<>\"…")]
    [InlineData("&eacute;&Eacute;", "éÉ")]
    [InlineData("&acE;", "\u223E\u0333")]
    [InlineData("&CounterClockwiseContourIntegral;", "∳")]
    [InlineData("&nGt;", "\u226B\u20D2")]
    public void A_name_stands_for_its_characters(string written, string meant)
    {
        Assert.Equal(meant, InText(written));
        Assert.Equal(meant, InAttribute(written));
    }

    [Theory]
    [InlineData("&amp", "&")]
    [InlineData("&ampamp;", "&amp;")]
    [InlineData("&notit;", "¬it;")]
    [InlineData("&notin;", "∉")]
    [InlineData("&copy2026", "©2026")]
    [InlineData("AT&T&ampT", "AT&T&T")]
    public void The_longest_name_counts_and_some_may_lack_their_semicolon(string written, string meant)
    {
        Assert.Equal(meant, InText(written));
    }

    [Theory]
    [InlineData("&")]
    [InlineData("&;")]
    [InlineData("& amp;")]
    [InlineData("&Amp;")]
    [InlineData("&hellip")]
    [InlineData("&#;")]
    [InlineData("&#x;")]
    [InlineData("&#xyz;")]
    public void What_is_no_reference_stays_as_it_is(string written)
    {
        Assert.Equal(written, InText(written));
        Assert.Equal(written, InAttribute(written));
    }

    [Theory]
    [InlineData("?a=1&copy=2", "?a=1&copy=2")]
    [InlineData("?a=1&copy2=2", "?a=1&copy2=2")]
    [InlineData("?a=1&notit;", "?a=1&notit;")]
    [InlineData("?a=1&copy;=2", "?a=1©=2")]
    [InlineData("?a=1&copy", "?a=1©")]
    [InlineData("?a=1&copy&lt", "?a=1©<")]
    [InlineData("?a=1&notin;", "?a=1∉")]
    public void In_an_attribute_a_name_without_semicolon_must_not_go_on(string written, string meant)
    {
        Assert.Equal(meant, InAttribute(written));
    }

    [Theory]
    [InlineData("&#65;&#x42;&#X43;", "ABC")]
    [InlineData("&#65 &#x42g", "A Bg")]
    [InlineData("&#x1F600;", "😀")]
    [InlineData("&#10;&#13;", "\n\r")]
    [InlineData("&#00000000000000000000065;", "A")]
    public void A_number_stands_for_its_character_in_decimal_or_hexadecimal(string written, string meant)
    {
        Assert.Equal(meant, InText(written));
    }

    [Theory]
    [InlineData("&#128;", "€")]
    [InlineData("&#x85;&#x91;&#x92;&#x93;&#x94;&#x96;&#x97;", "…‘’“”–—")]
    [InlineData("&#x9F;&#xA0;", "Ÿ\u00A0")]
    [InlineData("&#x81;", "\u0081")]
    public void Numbers_of_control_characters_are_read_as_windows_1252(string written, string meant)
    {
        Assert.Equal(meant, InText(written));
    }

    [Theory]
    [InlineData("&#0;")]
    [InlineData("&#xD800;")]
    [InlineData("&#57343;")]
    [InlineData("&#x110000;")]
    [InlineData("&#99999999999999999999;")]
    public void A_number_without_a_character_is_replaced(string written)
    {
        Assert.Equal("\uFFFD", InText(written));
    }

    [Fact]
    public void NULs_are_replaced_if_asked()
    {
        byte[] target = new byte[CharacterReferences.MostBytes(9)];

        int length = CharacterReferences.Decode("a\0b&amp;\0"u8, target, inAttribute: true, nulls: true);

        Assert.Equal("a\uFFFDb&\uFFFD", Encoding.UTF8.GetString(target, 0, length));
    }

    static string InText(string written) => Decoded(written, inAttribute: false);

    static string InAttribute(string written) => Decoded(written, inAttribute: true);

    static string Decoded(string written, bool inAttribute)
    {
        byte[] source = Encoding.UTF8.GetBytes(written);
        byte[] target = new byte[CharacterReferences.MostBytes(source.Length)];
        return Encoding.UTF8.GetString(target, 0, CharacterReferences.Decode(source, target, inAttribute));
    }
}
