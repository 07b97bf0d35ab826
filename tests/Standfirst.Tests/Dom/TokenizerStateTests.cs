using Standfirst.Dom;

namespace Standfirst.Tests.Dom;

/// <summary>
/// The tokenizer's states, a theory for each family: https://html.spec.whatwg.org/#tokenization. The tests that
/// browsers share say more; these need no corpora.
/// </summary>
public class TokenizerStateTests
{
    [Theory]
    [InlineData("One<b>two", "«One» <b> «two»")]
    [InlineData("a < b <3", "«a < b <3»")]
    [InlineData("One<", "«One<»")]
    [InlineData("One</", "«One</»")]
    [InlineData("</>", "")]
    [InlineData("</ end>", "<!-- end-->")]
    [InlineData("<?php echo?>", "<!--?php echo?-->")]
    [InlineData("<!name>", "<!--name-->")]
    [InlineData("<!", "<!---->")]
    [InlineData("&lt;p&gt; &amp;amp;", "«<p> &amp;»")]
    [InlineData("A\0B", "«A\0B»")]
    public void Text_runs_to_the_next_tag_and_a_sign_that_begins_none_is_text(string page, string tokens)
    {
        Assert.Equal(tokens, TokensOf(page, ContentModel.Data));
    }

    [Theory]
    [InlineData("<DIV></DIV>", "<div> </div>")]
    [InlineData("<br/>", "<br/>")]
    [InlineData("<p/ >", "<p>")]
    [InlineData("<div\n>", "<div>")]
    [InlineData("<div", "")]
    [InlineData("<d<v>", "<d<v>")]
    [InlineData("<a\0b>", "<a\uFFFDb>")]
    [InlineData("<An-Element-Of-More-Than-Sixteen-Letters>", "<an-element-of-more-than-sixteen-letters>")]
    public void A_tags_name_is_lower_case_and_ends_at_white_space_or_a_slash(string page, string tokens)
    {
        Assert.Equal(tokens, TokensOf(page, ContentModel.Data));
    }

    [Theory]
    [InlineData("<p a>", "<p a=>")]
    [InlineData("<p a=1 b='2' c=\"3\">", "<p a=1 b=2 c=3>")]
    [InlineData("<p a = \"1 > 2\">", "<p a=1 > 2>")]
    [InlineData("<p a=>", "<p a=>")]
    [InlineData("<p =a=b>", "<p =a=b>")]
    [InlineData("<p a=1/>", "<p a=1/>")]
    [InlineData("<p a=\"1\"b=2>", "<p a=1 b=2>")]
    [InlineData("<p a=1 A=2 a=3>", "<p a=1>")]
    [InlineData("<p / a / b>", "<p a= b=>")]
    [InlineData("<p a=\"1>", "")]
    [InlineData("<p a=1", "")]
    [InlineData("<p a'b\"c=<d>", "<p a'b\"c=<d>")]
    [InlineData("<p a=&lt;b&amp c=&amp=&ampx>", "<p a=<b& c=&amp=&ampx>")]
    [InlineData("<p a=\0>", "<p a=\uFFFD>")]
    [InlineData("</p a=1>", "</p>")]
    public void Attributes_are_bare_or_quoted_and_the_first_of_a_name_counts(string page, string tokens)
    {
        Assert.Equal(tokens, TokensOf(page, ContentModel.Data));
    }

    [Theory]
    [InlineData("<!---->", "<!---->")]
    [InlineData("<!-->a", "<!----> «a»")]
    [InlineData("<!--->a", "<!----> «a»")]
    [InlineData("<!--a--b-c-->", "<!--a--b-c-->")]
    [InlineData("<!--a--!>", "<!--a-->")]
    [InlineData("<!--a", "<!--a-->")]
    [InlineData("<!--a-", "<!--a-->")]
    [InlineData("<!--a--", "<!--a-->")]
    [InlineData("<!--a--!", "<!--a-->")]
    [InlineData("<!--<!--a-->b", "<!--<!--a--> «b»")]
    [InlineData("<!--a\0-->", "<!--a\uFFFD-->")]
    [InlineData("<!-a>", "<!---a-->")]
    public void A_comment_ends_at_two_hyphens_and_may_be_cut_off(string page, string tokens)
    {
        Assert.Equal(tokens, TokensOf(page, ContentModel.Data));
    }

    [Theory]
    [InlineData("<!DOCTYPE html>", "<!DOCTYPE html ∅ ∅ correct>")]
    [InlineData("<!doctype HTML >", "<!DOCTYPE html ∅ ∅ correct>")]
    [InlineData("<!DOCTYPE>", "<!DOCTYPE ∅ ∅ ∅ quirks>")]
    [InlineData("<!DOCTYPEhtml>", "<!DOCTYPE html ∅ ∅ correct>")]
    [InlineData("<!DOCTYPE html PUBLIC \"a\" 'b'>", "<!DOCTYPE html a b correct>")]
    [InlineData("<!DOCTYPE html SYSTEM 'b'>", "<!DOCTYPE html ∅ b correct>")]
    [InlineData("<!DOCTYPE html PUBLIC \"a\">", "<!DOCTYPE html a ∅ correct>")]
    [InlineData("<!DOCTYPE html PUBLIC>", "<!DOCTYPE html ∅ ∅ quirks>")]
    [InlineData("<!DOCTYPE html PUBLIC \"a>b", "<!DOCTYPE html a ∅ quirks> «b»")]
    [InlineData("<!DOCTYPE html other>c", "<!DOCTYPE html ∅ ∅ quirks> «c»")]
    [InlineData("<!DOCTYPE html", "<!DOCTYPE html ∅ ∅ quirks>")]
    public void A_document_type_has_a_name_and_two_identifiers_or_forces_quirks(string page, string tokens)
    {
        Assert.Equal(tokens, TokensOf(page, ContentModel.Data));
    }

    [Theory]
    [InlineData("One &lt; <b>two</b></title>three", "«One < <b>two</b>» </title> «three»")]
    [InlineData("</titles></TITLE >end", "«</titles>» </title> «end»")]
    [InlineData("</title", "«</title»")]
    [InlineData("</title/>end", "</title> «end»")]
    [InlineData("a</b", "«a</b»")]
    public void In_RCDATA_references_are_decoded_and_only_the_right_end_tag_is_one(string page, string tokens)
    {
        Assert.Equal(tokens, TokensOf(page, ContentModel.Rcdata, "title"));
    }

    [Theory]
    [InlineData("p &lt; <b></style>end", "«p &lt; <b>» </style> «end»")]
    [InlineData("</sty</style>", "«</sty» </style>")]
    [InlineData("a\0", "«a\uFFFD»")]
    public void In_RAWTEXT_nothing_is_decoded(string page, string tokens)
    {
        Assert.Equal(tokens, TokensOf(page, ContentModel.RawText, "style"));
    }

    [Theory]
    [InlineData("a<b</script>end", "«a<b» </script> «end»")]
    [InlineData("<!--<script></script>--></script>end", "«<!--<script></script>-->» </script> «end»")]
    [InlineData("<!--</script>end", "«<!--» </script> «end»")]
    [InlineData("<!--<script>--></script>end", "«<!--<script>-->» </script> «end»")]
    [InlineData("<!--><script></script>end", "«<!--><script>» </script> «end»")]
    [InlineData("<!--<scripty></script>end", "«<!--<scripty>» </script> «end»")]
    [InlineData("<!--<script></scripty></script></script>end",
        "«<!--<script></scripty></script>» </script> «end»")]
    public void In_script_data_a_script_within_a_comment_hides_its_end_tag(string page, string tokens)
    {
        Assert.Equal(tokens, TokensOf(page, ContentModel.ScriptData, "script"));
    }

    [Theory]
    [InlineData("<b>&lt;</plaintext>", "«<b>&lt;</plaintext>»")]
    public void In_PLAINTEXT_nothing_is_markup(string page, string tokens)
    {
        Assert.Equal(tokens, TokensOf(page, ContentModel.PlainText));
    }

    [Theory]
    [InlineData("a <b> &lt; ]] ]]]>end", "«a <b> &lt; ]] ]end»")]
    [InlineData("a]]", "«a]]»")]
    public void A_CDATA_section_ends_at_its_brackets(string page, string tokens)
    {
        Assert.Equal(tokens, TokensOf(page, ContentModel.CharacterData));
    }

    [Fact]
    public void Without_a_start_tag_before_it_no_end_tag_ends_RCDATA()
    {
        Assert.Equal("«</none></other></title>»", TokensOf("</none></other></title>", ContentModel.Rcdata));
    }

    [Theory]
    [InlineData("&amp;", "&")]
    [InlineData("&notit;", "¬it;")]
    [InlineData("&#8230;", "…")]
    [InlineData("é", "é")]
    [InlineData("😀", "😀")]
    public void A_long_text_is_read_as_if_it_were_short_wherever_it_is_cut(string written, string meant)
    {
        const int longestPiece = 65_536;
        for (int length = longestPiece - 10; length < longestPiece + 3; length++)
        {
            string before = new(' ', length - 4), behind = new(' ', longestPiece);

            string tokens = TokensOf($"&lt;{before}{written}{behind}", ContentModel.Data);

            Assert.Equal($"«<{before}{meant}{behind}»", tokens);
        }
    }

    static string TokensOf(string page, ContentModel model, string? lastStartTag = null) =>
        Tokens.Joined(Tokens.Read(page, model, lastStartTag));
}
