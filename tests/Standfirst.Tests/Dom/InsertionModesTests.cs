using Standfirst.Dom;

namespace Standfirst.Tests.Dom;

/// <summary>
/// The insertion modes of the HTML standard, a theory a mode, in its order:
/// https://html.spec.whatwg.org/#parsing-main-inhtml. The tests that browsers share say more; these need no corpora.
/// </summary>
public class InsertionModesTests
{
    [Theory]
    [InlineData("<!DOCTYPE html><p>Fog", "!html html(head body(p(“Fog”)))")]
    [InlineData("<!--early--> <!DOCTYPE html>", "<!--early--> !html html(head body)")]
    [InlineData(" <p>No type", "html(head body(p(“No type”)))")]
    [InlineData("<!DOCTYPE html><table><p>One<table>", "!html html(head body(p(“One”) table table))")]
    [InlineData("<p>One<table>", "html(head body(p(“One” table)))")]
    [InlineData("<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 3.2//EN\"><p>One<table>",
        "!html html(head body(p(“One” table)))")]
    [InlineData("<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 4.01//EN\" \"x\"><p>One<table>",
        "!html html(head body(p(“One”) table))")]
    public void The_document_type_decides_whether_a_table_closes_a_paragraph(string page, string tree)
    {
        AssertTree(tree, page);
    }

    [Theory]
    [InlineData("<!DOCTYPE html><!--between--><html lang=en>",
        "!html <!--between--> html{lang=en}(head body)")]
    [InlineData("<!DOCTYPE html> <!DOCTYPE other><p>", "!html html(head body(p))")]
    [InlineData("<!DOCTYPE html></p></div><br>", "!html html(head body(br))")]
    [InlineData("<!DOCTYPE html></br>", "!html html(head body(br))")]
    [InlineData("<!DOCTYPE html>Words", "!html html(head body(“Words”))")]
    public void Before_html_stand_comments_and_anything_else_opens_it(string page, string tree)
    {
        AssertTree(tree, page);
    }

    [Theory]
    [InlineData("<html> <!--here--><head><title>T</title>", "html(<!--here--> head(title(“T”)) body)")]
    [InlineData("<html></p><head id=h>", "html(head{id=h} body)")]
    [InlineData("<html></head>Words", "html(head body(“Words”))")]
    [InlineData("<html><html lang=en><p>", "html{lang=en}(head body(p))")]
    [InlineData("<html>Words", "html(head body(“Words”))")]
    public void Before_the_head_stand_comments_and_anything_else_opens_it(string page, string tree)
    {
        AssertTree(tree, page);
    }

    [Theory]
    [InlineData("<head><title>A &amp; B <b></title><meta charset=utf-8><link rel=x>",
        "html(head(title(“A & B <b>”) meta{charset=utf-8} link{rel=x}) body)")]
    [InlineData("<head> <base href=/><style>p &lt; {}</style><script>if (a<b) \"<p>\"</script>",
        "html(head(“ ” base{href=/} style(“p &lt; {}”) script(“if (a<b) \"<p>\"”)) body)")]
    [InlineData("<head><head><p>One", "html(head body(p(“One”)))")]
    [InlineData("<head></p><title>T</title>", "html(head(title(“T”)) body)")]
    [InlineData("<head><noframes><p></noframes><template><p>One</p></template></template>",
        "html(head(noframes(“<p>”) template(content(p(“One”)))) body)")]
    [InlineData("<head>Words", "html(head body(“Words”))")]
    public void In_the_head_stand_titles_and_scripts_and_anything_else_closes_it(string page, string tree)
    {
        AssertTree(tree, page);
    }

    [Theory]
    [InlineData("<head><noscript> <link href=a><style>p{}</style><!--c--></noscript><meta>",
        "html(head(noscript(“ ” link{href=a} style(“p{}”) <!--c-->) meta) body)")]
    [InlineData("<head><noscript><p>One</noscript>", "html(head(noscript) body(p(“One”)))")]
    [InlineData("<head><noscript>Words</noscript>", "html(head(noscript) body(“Words”))")]
    [InlineData("<head><noscript><head><noscript></br>", "html(head(noscript) body(br))")]
    public void In_the_heads_noscript_stand_links_and_anything_else_closes_both(string page, string tree)
    {
        AssertTree(tree, page);
    }

    [Theory]
    [InlineData("<head></head> <!--c--> <body class=a>Words",
        "html(head “ ” <!--c--> “ ” body{class=a}(“Words”))")]
    [InlineData("<head></head><title>Late</title><script>a</script> <p>One",
        "html(head(title(“Late”) script(“a”)) “ ” body(p(“One”)))")]
    [InlineData("<head></head><frameset>", "html(head frameset)")]
    [InlineData("<head></head></p></head><head>Words", "html(head body(“Words”))")]
    [InlineData("<head></head></body>", "html(head body)")]
    public void After_the_head_late_titles_go_back_and_anything_else_opens_the_body(string page, string tree)
    {
        AssertTree(tree, page);
    }

    [Theory]
    [InlineData("One<p>Two<p>Three<div>Four</p>Five",
        "html(head body(“One” p(“Two”) p(“Three”) div(“Four” p “Five”)))")]
    [InlineData("<p>One<h1>Two<h2>Three</h3>Four", "html(head body(p(“One”) h1(“Two”) h2(“Three”) “Four”))")]
    [InlineData("<ul><li>One<li>Two<ul><li>Three</ul><li>Four</ul>",
        "html(head body(ul(li(“One”) li(“Two” ul(li(“Three”))) li(“Four”))))")]
    [InlineData("<dl><dt>One<dd>Two<dt>Three</dl>", "html(head body(dl(dt(“One”) dd(“Two”) dt(“Three”))))")]
    [InlineData("<form><div><form></div></form>Out", "html(head body(form(div) “Out”))")]
    [InlineData("<button>One<p>Two<button>Three", "html(head body(button(“One” p(“Two”)) button(“Three”)))")]
    [InlineData("<a href=1>One<a href=2>Two</a>Three",
        "html(head body(a{href=1}(“One”) a{href=2}(“Two”) “Three”))")]
    [InlineData("<b>One<p>Two</b>Three", "html(head body(b(“One”) p(b(“Two”) “Three”)))")]
    [InlineData("<b><i>One</b>Two</i>Three", "html(head body(b(i(“One”)) i(“Two”) “Three”))")]
    [InlineData("<p><b><b><b><b>One<p>Two", "html(head body(p(b(b(b(b(“One”))))) p(b(b(b(“Two”))))))")]
    [InlineData("<a><div>One<a>Two", "html(head body(a div(a(“One”) a(“Two”))))")]
    [InlineData("<p>One<b><table><td></b>Two", "html(head body(p(“One” b(table(tbody(tr(td(“Two”))))))))")]
    [InlineData("<nobr>One<nobr>Two", "html(head body(nobr(“One”) nobr(“Two”)))")]
    [InlineData("<p><object><p>One</object>Two</p>", "html(head body(p(object(p(“One”)) “Two”)))")]
    [InlineData("<pre>\n\nTwo</pre><textarea>\nOne &lt;</textarea>",
        "html(head body(pre(“\nTwo”) textarea(“One <”)))")]
    [InlineData("One</br>Two<hr><image src=a>", "html(head body(“One” br “Two” hr img{src=a}))")]
    [InlineData("<select><option>One<option>Two<optgroup label=x><option>3<hr><p>4</select>5",
        "html(head body(select(option(“One”) option(“Two”) optgroup{label=x}(option(“3”)) hr p(“4”)) “5”))")]
    [InlineData("<select><select>One", "html(head body(select “One”))")]
    [InlineData("<select><input>", "html(head body(select input))")]
    [InlineData("<select><button><selectedcontent></selectedcontent></button><option>One<option selected>2",
        "html(head body(select(button(selectedcontent(“2”)) option(“One”) option{selected=}(“2”))))")]
    [InlineData("<ruby>One<rb>Two<rt>Three<rtc>Four<rp>Five</ruby>",
        "html(head body(ruby(“One” rb(“Two”) rt(“Three”) rtc(“Four” rp(“Five”)))))")]
    [InlineData("<xmp><b>&amp;</xmp><iframe><p></iframe><noembed><p></noembed>",
        "html(head body(xmp(“<b>&amp;”) iframe(“<p>”) noembed(“<p>”)))")]
    [InlineData("<p>One<plaintext>Two</plaintext>", "html(head body(p(“One”) plaintext(“Two</plaintext>”)))")]
    [InlineData("<p><table></p>", "html(head body(p(p table)))")]
    [InlineData("<body id=a><p>One<body id=b class=c><html lang=en>",
        "html{lang=en}(head body{id=a class=c}(p(“One”)))")]
    [InlineData("</p></div></li></h1>One", "html(head body(“One”))")]
    [InlineData("<span>One<div>Two</span>Three", "html(head body(span(“One” div(“TwoThree”))))")]
    [InlineData("<td>One<caption>Two<tbody>", "html(head body(“OneTwo”))")]
    [InlineData("One<frameset>", "html(head body(“One”))")]
    [InlineData("<p id=a><frameset>", "html(head frameset)")]
    public void In_the_body_tags_close_what_they_imply_and_formatting_goes_on(string page, string tree)
    {
        AssertTree(tree, page);
    }

    [Theory]
    [InlineData("<title>One<!--two--></titles></title>Three",
        "html(head(title(“One<!--two--></titles>”)) body(“Three”))")]
    [InlineData("<script><!--<script></script>--></script>Out",
        "html(head(script(“<!--<script></script>-->”)) body(“Out”))")]
    [InlineData("<style>One", "html(head(style(“One”)) body)")]
    [InlineData("<textarea>One", "html(head body(textarea(“One”)))")]
    public void Raw_text_ends_with_its_own_end_tag_only(string page, string tree)
    {
        AssertTree(tree, page);
    }

    [Theory]
    [InlineData("<table> <tr><td>One</table>Two", "html(head body(table(“ ” tbody(tr(td(“One”)))) “Two”))")]
    [InlineData("<table>One<p>Two</p><tr><td>Three",
        "html(head body(“One” p(“Two”) table(tbody(tr(td(“Three”))))))")]
    [InlineData("<table><b>One<tr><td>Two</table>Three",
        "html(head body(b(“One”) table(tbody(tr(td(“Two”)))) b(“Three”)))")]
    [InlineData("<table><caption>One<tr><td>Two",
        "html(head body(table(caption(“One”) tbody(tr(td(“Two”))))))")]
    [InlineData("<table><col span=2><colgroup><td>One",
        "html(head body(table(colgroup(col{span=2}) colgroup tbody(tr(td(“One”))))))")]
    [InlineData("<table><form><input type=hidden><input type=text></form><tr>",
        "html(head body(input{type=text} table(form input{type=hidden} tbody(tr))))")]
    [InlineData("<table><table><td>One", "html(head body(table table(tbody(tr(td(“One”))))))")]
    [InlineData("<table><style>p</style><template><tr></template><script>s</script></table>",
        "html(head body(table(style(“p”) template(content(tr)) script(“s”))))")]
    [InlineData("<table></p></body></tr></table>", "html(head body(p table))")]
    public void In_a_table_rows_are_completed_and_strangers_go_before_it(string page, string tree)
    {
        AssertTree(tree, page);
    }

    [Theory]
    [InlineData("<table> <!--c--> <tr> <td>", "html(head body(table(“ ” <!--c--> “ ” tbody(tr(“ ” td)))))")]
    [InlineData("<table> One <tr>", "html(head body(“ One ” table(tbody(tr))))")]
    [InlineData("<table>One&amp;<!--c-->Two<tr>", "html(head body(“One&Two” table(<!--c--> tbody(tr))))")]
    [InlineData("<table><tr> One </tr></table>", "html(head body(“ One ” table(tbody(tr))))")]
    public void Text_in_a_table_stays_if_it_is_white_and_goes_before_it_if_not(string page, string tree)
    {
        AssertTree(tree, page);
    }

    [Theory]
    [InlineData("<table><caption><b>One</caption><tr><td>Two",
        "html(head body(table(caption(b(“One”)) tbody(tr(td(“Two”))))))")]
    [InlineData("<table><caption>One</table>Two", "html(head body(table(caption(“One”)) “Two”))")]
    [InlineData("<table><caption><p>One</tbody><td>Two",
        "html(head body(table(caption(p(“One”)) tbody(tr(td(“Two”))))))")]
    public void A_caption_is_a_small_body_that_ends_where_rows_begin(string page, string tree)
    {
        AssertTree(tree, page);
    }

    [Theory]
    [InlineData("<table><colgroup> <col><!--c--></colgroup> <col>",
        "html(head body(table(colgroup(“ ” col <!--c-->) “ ” colgroup(col))))")]
    [InlineData("<table><colgroup><template><p>One</template><html lang=en></col>One",
        "html{lang=en}(head body(“One” table(colgroup(template(content(p(“One”)))))))")]
    [InlineData("<table><col></colgroup><tr><td>One",
        "html(head body(table(colgroup(col) tbody(tr(td(“One”))))))")]
    [InlineData("<table><colgroup>One", "html(head body(“One” table(colgroup)))")]
    public void In_a_column_group_stand_columns_and_anything_else_closes_it(string page, string tree)
    {
        AssertTree(tree, page);
    }

    [Theory]
    [InlineData("<table><tbody><td>One<tfoot><tr><th>Two</tfoot><thead>",
        "html(head body(table(tbody(tr(td(“One”))) tfoot(tr(th(“Two”))) thead)))")]
    [InlineData("<table><tbody></tr></td></caption></thead><tr>", "html(head body(table(tbody(tr))))")]
    [InlineData("<table><tbody>One</table>Two", "html(head body(“One” table(tbody) “Two”))")]
    public void In_a_table_body_rows_are_completed(string page, string tree)
    {
        AssertTree(tree, page);
    }

    [Theory]
    [InlineData("<table><tr><td>One<th>Two<tr><td>Three",
        "html(head body(table(tbody(tr(td(“One”) th(“Two”)) tr(td(“Three”))))))")]
    [InlineData("<table><tr></td></body><td>One</tr></tbody><tr>",
        "html(head body(table(tbody(tr(td(“One”))) tbody(tr))))")]
    [InlineData("<table><tr></table>One", "html(head body(table(tbody(tr)) “One”))")]
    [InlineData("<table><tr><tr></thead><tfoot>", "html(head body(table(tbody(tr tr) tfoot)))")]
    [InlineData("<table><tr>One<td>", "html(head body(“One” table(tbody(tr(td)))))")]
    public void In_a_row_stand_cells_and_rows_close_it(string page, string tree)
    {
        AssertTree(tree, page);
    }

    [Theory]
    [InlineData("<table><td><p>One</td>Two<td>Three",
        "html(head body(“Two” table(tbody(tr(td(p(“One”)) td(“Three”))))))")]
    [InlineData("<table><td><b>One<td>Two", "html(head body(table(tbody(tr(td(b(“One”)) td(“Two”))))))")]
    [InlineData("<table><td>One</tr>Two", "html(head body(“Two” table(tbody(tr(td(“One”))))))")]
    [InlineData("<table><td>One</body></col></html>Two<th></td></table>Three",
        "html(head body(table(tbody(tr(td(“OneTwo”) th))) “Three”))")]
    [InlineData("<table><td><table><td>One</table>Two</table>Three",
        "html(head body(table(tbody(tr(td(table(tbody(tr(td(“One”)))) “Two”)))) “Three”))")]
    public void A_cell_is_a_small_body_that_ends_where_the_next_begins(string page, string tree)
    {
        AssertTree(tree, page);
    }

    [Theory]
    [InlineData("<template>One<p>Two</template>Three",
        "html(head(template(content(“One” p(“Two”)))) body(“Three”))")]
    [InlineData("<template><tr><td>One</td></tr><td>Two</template>",
        "html(head(template(content(tr(td(“One”)) tr(td(“Two”))))) body)")]
    [InlineData("<template><col><p>One</template>", "html(head(template(content(col))) body)")]
    [InlineData("<template><td>One<template>Two</template></template>",
        "html(head(template(content(td(“One” template(content(“Two”)))))) body)")]
    [InlineData("<template><caption>One</template>", "html(head(template(content(caption(“One”)))) body)")]
    [InlineData("<template><div><p>One", "html(head(template(content(div(p(“One”))))) body)")]
    [InlineData("</template><p>One", "html(head body(p(“One”)))")]
    public void A_template_takes_what_its_first_tag_calls_for(string page, string tree)
    {
        AssertTree(tree, page);
    }

    [Theory]
    [InlineData("<body>One</body> <!--c--> Two", "html(head body(“One  Two”) <!--c-->)")]
    [InlineData("<body>One</body></html><!--c--><p>Two", "html(head body(“One” p(“Two”))) <!--c-->")]
    [InlineData("<body>One</body></p><!--c-->", "html(head body(“One” p <!--c-->))")]
    [InlineData("<body><p>One</p></body><!--c--> </html>", "html(head body(p(“One”) “ ”) <!--c-->)")]
    [InlineData("<body></html></html><!--c--><html lang=en>", "html{lang=en}(head body) <!--c-->")]
    [InlineData("<body><p>One</body></html> <!--c-->  ", "html(head body(p(“One   ”))) <!--c-->")]
    public void After_the_body_comments_stand_behind_it_and_words_go_back_into_it(string page, string tree)
    {
        AssertTree(tree, page);
    }

    [Theory]
    [InlineData("<frameset cols=1> <frame src=a>One<frameset><frame></frameset></frameset>",
        "html(head frameset{cols=1}(“ ” frame{src=a} frameset(frame)))")]
    [InlineData("<frameset><noframes><p></noframes><p></frameset></frameset></html>",
        "html(head frameset(noframes(“<p>”)))")]
    [InlineData("<frameset><!--c--><html lang=en>", "html{lang=en}(head frameset(<!--c-->))")]
    public void In_a_frameset_stand_frames_and_words_fall_away(string page, string tree)
    {
        AssertTree(tree, page);
    }

    [Theory]
    [InlineData("<frameset></frameset> One <!--c--><noframes>Two</noframes><p>",
        "html(head frameset “  ” <!--c--> noframes(“Two”))")]
    [InlineData("<frameset></frameset></html> One <!--c--><noframes>Two</noframes><frame>",
        "html(head frameset “  ” noframes(“Two”)) <!--c-->")]
    public void After_a_frameset_only_white_space_comments_and_noframes_stand(string page, string tree)
    {
        AssertTree(tree, page);
    }

    [Theory]
    [InlineData("<svg viewbox=1><lineargradient/><title>One</title><g>Two</svg>Three",
        "html(head body(svg:svg{viewBox=1}(svg:linearGradient svg:title(“One”) svg:g(“Two”)) “Three”))")]
    [InlineData("<svg><title>One<p>Two", "html(head body(svg:svg(svg:title(“One” p(“Two”)))))")]
    [InlineData("<svg><g><p>One", "html(head body(svg:svg(svg:g) p(“One”)))")]
    [InlineData("<svg><foreignobject><div>One<svg></div>Two",
        "html(head body(svg:svg(svg:foreignObject(div(“One” svg:svg) “Two”))))")]
    [InlineData("<svg a=1 xlink:href=b><image/><![CDATA[One <b> & ]]></svg><![CDATA[Two]]>",
        "html(head body(svg:svg{a=1 xlink href=b}(svg:image “One <b> & ”) <!--[CDATA[Two]]-->))")]
    [InlineData("<math definitionurl=a><mi>x<b>y</b><mglyph></mi><mo><svg>",
        "html(head body(math:math{definitionURL=a}(math:mi(“x” b(“y”) math:mglyph) math:mo(svg:svg))))")]
    [InlineData("<math><annotation-xml encoding=text/html><div>One",
        "html(head body(math:math(math:annotation-xml{encoding=text/html}(div(“One”)))))")]
    [InlineData("<math><annotation-xml><div>One",
        "html(head body(math:math(math:annotation-xml) div(“One”)))")]
    [InlineData("<svg></p>One", "html(head body(svg:svg p “One”))")]
    [InlineData("<svg><font>One<font color=red>Two",
        "html(head body(svg:svg(svg:font(“One”)) font{color=red}(“Two”)))")]
    [InlineData("<svg><desc><td>One</desc></g></svg></br>", "html(head body(svg:svg(svg:desc(“One”)) br))")]
    [InlineData("<table><svg><tr>One", "html(head body(svg:svg(svg:tr(“One”)) table))")]
    public void SVG_and_MathML_have_their_own_names_and_HTML_breaks_out_of_them(string page, string tree)
    {
        AssertTree(tree, page);
    }

    static void AssertTree(string expected, string page)
    {
        using var tree = PageParser.Parse(page);

        Assert.Equal(expected, TreeOutline.Of(tree.Document));
    }
}
