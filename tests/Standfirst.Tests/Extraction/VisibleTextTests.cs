using Standfirst.Dom;
using Standfirst.Extraction;

namespace Standfirst.Tests.Extraction;

public class VisibleTextTests
{
    [Theory]
    [InlineData("One <b>two</b>three", "One twothree")]
    [InlineData("<p>One</p><p>two</p>", "One two")]
    [InlineData("One<br>two", "One two")]
    [InlineData("One<script>2</script><style>3</style><template>4</template> five", "One five")]
    [InlineData("One <span hidden>two</span><i style='display:none'>three</i><i style='visibility : hidden'>four</i> five", "One five")]
    [InlineData("One <i style='DISPLAY:NONE'>two</i><i style='Visibility: Hidden'>three</i> four", "One four")]
    [InlineData("One <i style='transition: display 1s; display:none'>two</i><i style='color:red;display:none!important'>three</i> four", "One four")]
    [InlineData("One <i style='display:\tnone\n;'>two</i><i style='display:block;visibility:hidden'>three</i> four", "One four")]
    [InlineData("One <i style='backface-visibility:hidden;--display:none;display:none-such'>two</i> three", "One two three")]
    [InlineData("<svg><title>Logo</title><text>x</text></svg>One", "One")]
    [InlineData("  One\n\t two\u00A0three ", "One two three")]
    public void The_text_is_what_a_reader_sees(string markup, string text)
    {
        using var page = PageParser.Parse("<body>" + markup);

        Assert.Equal(text, VisibleText.Of(page.Document.First(TagName.Body)));
    }
}
