using System.Text;
using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Tests.Dom;

public class PageParserTests
{
    [Fact]
    public void A_page_becomes_the_standards_tree()
    {
        using var page = PageParser.Parse("<!DOCTYPE html><title>T</title><p class=lead>One<b>two</b>");

        Assert.Equal("""
            !html
            <html>
              <head>
                <title>
                  "T"
              <body>
                <p class="lead">
                  "One"
                  <b>
                    "two"

            """, Drawing(page));
    }

    [Fact]
    public void What_a_template_holds_is_no_part_of_what_the_page_shows()
    {
        using var page = PageParser.Parse("<body><template><p>hidden</p></template><p>shown</p>");

        Assert.Equal("shown", page.Document.TextContent());
        Assert.Contains("hidden", Drawing(page));
    }

    [Fact]
    public void Markup_in_noscript_is_a_tree()
    {
        using var page = PageParser.Parse("<body><noscript><img src=a.jpg></noscript>");

        Assert.Equal("a.jpg", page.Document.First(TagName.Img).Attribute(AttributeName.Src));
    }

    [Fact]
    public void Names_without_a_number_keep_their_letters()
    {
        using var page = PageParser.Parse("<body><story-card data-weather=fog>");
        var card = page.Document.First(TagName.Body).FirstChild;

        Assert.Equal((TagName.Other, "story-card"), (card.Tag, card.TagLetters));
        foreach (var attribute in card.Attributes)
            Assert.Equal((AttributeName.Other, "data-weather", "fog"), (attribute.Name, attribute.NameLetters, attribute.Value));
    }

    [Fact]
    public void Elements_of_SVG_are_told_from_those_of_HTML()
    {
        using var page = PageParser.Parse("<body><svg><title>Logo</title></svg>");

        Assert.Equal(NodeNamespace.Svg, page.Document.First(TagName.Title).Namespace);
    }

    [Fact]
    public void Nodes_are_numbered_in_document_order_and_their_links_agree()
    {
        using var page = PageParser.Parse("<div><p>a<p>b<table>c<tr><td>d</table><template>e</template></div>f");

        for (int index = 1; index < page.Count; index++)
        {
            var node = page[index];
            Assert.True(node.Parent.Index < index);
            Assert.True(!node.Next.Exists || node.Next.Previous.Equals(node) && node.Next.Index == node.End);
            Assert.Equal(node.Previous.Exists, !node.Parent.FirstChild.Equals(node));
            Assert.Equal(node.Next.Exists, !node.Parent.LastChild.Equals(node));
        }
    }

    [Fact]
    public void Five_thousand_nested_elements_do_not_exhaust_the_stack()
    {
        using var page = PageParser.Parse(string.Concat(Enumerable.Repeat("<div>", 5_000)));

        Assert.True(page.Count > 5_000);
    }

    [Fact]
    public void A_cancelled_parse_ends()
    {
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
            PageParser.Parse(new byte[PageParser.Padding], 0, hasNul: false, ReadingLimits.Of(null, cancel.Token)));
    }

    static string Drawing(PageTree page)
    {
        var drawing = new StringBuilder();
        for (int index = 1; index < page.Count; index++)
        {
            var node = page[index];
            int depth = 0;
            for (var above = node.Parent; above.Index > 0; above = above.Parent)
                depth++;
            drawing.Append(' ', depth * 2);
            drawing.Append(node.Kind switch
            {
                NodeKind.Element => "<" + node.TagLetters + Attributes(node) + ">",
                NodeKind.Text => "\"" + node.TextContent() + "\"",
                NodeKind.Doctype => "!" + Encoding.UTF8.GetString(node.Utf8),
                var kind => kind.ToString(),
            }).Append('\n');
        }
        return drawing.ToString();
    }

    static string Attributes(PageNode element)
    {
        var written = new StringBuilder();
        foreach (var attribute in element.Attributes)
            written.Append(' ').Append(attribute.NameLetters).Append("=\"").Append(attribute.Value).Append('"');
        return written.ToString();
    }
}
