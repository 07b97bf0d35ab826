using System.Text;
using System.Text.Json;
using Standfirst.Extraction.Metadata.Declared;

namespace Standfirst.Tests.Extraction.Metadata.Declared;

public class LinkedScriptTests
{
    [Theory]
    [InlineData("{\"headline\":\"Ferry\"}")]
    [InlineData(" <!-- {\"headline\":\"Ferry\"} --> ")]
    [InlineData("//<![CDATA[\n{\"headline\":\"Ferry\"}\n//]]>")]
    [InlineData("/*<![CDATA[*/{\"headline\":\"Ferry\"}/*]]>*/")]
    [InlineData("{\"headline\":\"Ferry\",};")]
    [InlineData("{/* ours */\"headline\":\"Ferry\"}")]
    [InlineData("{\"headline\":\"Ferry\",\"description\":\"two\nlines\tand a tab\"}")]
    [InlineData("{\"headline\":\"Ferry\",\"description\":\"the ship\\'s bell\"}")]
    public void Wrappings_commas_and_raw_breaks_do_no_harm(string script)
    {
        var value = Assert.Single(Parsed(Encoding.UTF8.GetBytes(script)));

        Assert.Equal("Ferry", LinkedValue.Words(value, "headline"));
    }

    [Fact]
    public void Objects_written_one_after_the_other_are_all_read()
    {
        Assert.Equal(2, Parsed("{\"a\":1} {\"b\":2}"u8).Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("window.dataLayer = []")]
    [InlineData("{\"headline\":\"Ferry")]
    [InlineData("{\"headline\":\"the \"old\" ferry\"}")]
    public void What_is_no_JSON_is_left_out(string script)
    {
        Assert.Empty(Parsed(Encoding.UTF8.GetBytes(script)));
    }

    [Fact]
    public void Endless_depth_and_half_characters_throw_nothing()
    {
        Assert.Empty(Parsed(Encoding.UTF8.GetBytes(new string('[', 100_000))));
        Assert.Null(LinkedValue.Words(Parsed("{\"name\":\"\\ud800\"}"u8)[0], "name"));
    }

    [Fact]
    public void Of_values_one_after_the_other_only_the_first_objects_and_lists_are_kept()
    {
        Assert.Equal(64, Parsed(Repeated("{} ", 1000)).Count);
        Assert.Equal(64, Parsed(Repeated("[] {\"a\":\"\n\"} ", 1000)).Count);
        Assert.Equal(["{}"], Parsed(Repeated("0 \"a\" null ", 1000).Concat("{} 1"u8.ToArray()).ToArray()).Select(value => value.GetRawText()));
    }

    static byte[] Repeated(string piece, int times) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, times)));

    static List<JsonElement> Parsed(ReadOnlySpan<byte> script)
    {
        List<JsonDocument> values = [];
        LinkedScript.Parse(script.ToArray(), values);
        return [.. values.Select(value => value.RootElement)];
    }
}
