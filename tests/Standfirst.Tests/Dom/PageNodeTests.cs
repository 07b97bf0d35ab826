using System.Text;
using Standfirst.Dom;
using Standfirst.Fuzzing.Judging;

namespace Standfirst.Tests.Dom;

/// <summary>How a tree is read: neighbours, lists, names, attributes, numbers.</summary>
public class PageNodeTests
{
    [Fact]
    public void Children_come_first_to_last()
    {
        using var page = PageParser.Parse("<ul><li>One<li>Two<li>Three</ul>");
        var list = page.Document.First(TagName.Ul);

        List<string> words = [];
        foreach (var item in list.Children)
            words.Add(item.TextContent());

        Assert.Equal(["One", "Two", "Three"], words);
        Assert.Equal("Three", list.LastChild.TextContent());
        Assert.Equal("Two", list.LastChild.Previous.TextContent());
        Assert.False(list.LastChild.Next.Exists);
    }

    [Fact]
    public void Descendants_come_in_document_order_and_leave_out_what_a_template_holds()
    {
        using var page = PageParser.Parse("<div><p>a<b>b</b></p><template><i>c</i></template></div><s>d</s>");

        Assert.Equal(["p", "“a”", "b", "“b”", "template"], Below(page.Document.First(TagName.Div)));
    }

    [Fact]
    public void Descendants_of_a_templates_contents_are_there_if_asked_for()
    {
        using var page = PageParser.Parse("<template><i>c</i></template>");

        Assert.Equal(["i", "“c”"], Below(page.Document.First(TagName.Template).FirstChild));
    }

    [Fact]
    public void Decoded_values_are_told_apart_however_many_there_are()
    {
        int[] numbers = [.. Enumerable.Range(0, 40)];
        using var page = PageParser.Parse(
            string.Concat(numbers.Select(number => $"<p title='{number} &amp; more'>")));

        for (int round = 0; round < 2; round++)
        {
            Assert.All(numbers.Zip(AllOf(page, TagName.P)), pair =>
                Assert.Equal($"{pair.First} & more", pair.Second.Attribute(AttributeName.Title)));
        }
    }

    static IEnumerable<PageNode> AllOf(PageTree page, TagName tag) =>
        Enumerable.Range(0, page.Count).Select(number => page[number]).Where(node => node.Tag == tag);

    [Fact]
    public void A_walk_may_leave_a_nodes_own_descendants_out()
    {
        using var page = PageParser.Parse("<div><p>a<b>b</b></p><u>c</u></div>");

        List<string> met = [];
        var walk = page.Document.First(TagName.Div).Descendants.GetEnumerator();
        while (walk.MoveNext())
        {
            met.Add(Words(walk.Current));
            if (walk.Current.Tag == TagName.P)
                walk.SkipChildren();
        }

        Assert.Equal(["p", "u", "“c”"], met);
    }

    [Fact]
    public void An_end_is_the_number_of_the_first_node_behind()
    {
        using var page = PageParser.Parse("<div><p>a<b>b</b></p></div><u>c</u>");
        var div = page.Document.First(TagName.Div);
        var paragraph = page.Document.First(TagName.P);
        var u = page.Document.First(TagName.U);

        Assert.Equal(u.Index, div.End);
        Assert.Equal(u.Index, paragraph.End);
        Assert.Equal(u.Index, page.Document.First(TagName.B).End);
        Assert.Equal(page.Count, u.End);
        Assert.Equal(page.Count, page.Document.End);
    }

    [Fact]
    public void A_node_is_within_itself_and_what_it_stands_below()
    {
        using var page = PageParser.Parse("<div><p>a</p></div><u>c</u>");
        var div = page.Document.First(TagName.Div);
        var paragraph = page.Document.First(TagName.P);
        var u = page.Document.First(TagName.U);

        Assert.True(paragraph.IsWithin(paragraph));
        Assert.True(paragraph.FirstChild.IsWithin(div));
        Assert.False(div.IsWithin(paragraph));
        Assert.False(u.IsWithin(div));
        Assert.False(div.IsWithin(default));
    }

    [Fact]
    public void The_closest_is_above_and_the_first_below()
    {
        using var page = PageParser.Parse("<div id=1><div id=2><p>a<b>b</b></div><p id=3>");
        var bold = page.Document.First(TagName.B);

        Assert.Equal("2", bold.Closest(TagName.Div).Attribute(AttributeName.Id));
        Assert.False(bold.Closest(TagName.B).Exists);
        Assert.Equal("2", page.Document.First(TagName.Div).First(TagName.Div).Attribute(AttributeName.Id));
        Assert.False(bold.First(TagName.P).Exists);
    }

    [Fact]
    public void An_attribute_is_decoded_empty_or_not_there()
    {
        using var page = PageParser.Parse("<a href='/?a=1&amp;b=2&copy=3' title>");
        var link = page.Document.First(TagName.A);

        Assert.Equal("/?a=1&b=2&copy=3", link.Attribute(AttributeName.Href));
        Assert.True(link.Utf8Attribute(AttributeName.Href).SequenceEqual("/?a=1&b=2&copy=3"u8));
        Assert.Equal("", link.Attribute(AttributeName.Title));
        Assert.True(link.Has(AttributeName.Title));
        Assert.Null(link.Attribute(AttributeName.Id));
        Assert.False(link.Has(AttributeName.Id));
        Assert.Null(page.Document.Attribute(AttributeName.Id));
    }

    [Fact]
    public void Attributes_keep_the_order_of_the_markup()
    {
        using var page = PageParser.Parse("<p id=a data-own=b class=c data-own=d>");

        List<string> attributes = [];
        foreach (var attribute in page.Document.First(TagName.P).Attributes)
            attributes.Add($"{attribute.Name} {attribute.NameLetters} {attribute.Value}");

        Assert.Equal(["Id id a", "Other data-own b", "Class class c"], attributes);
    }

    [Fact]
    public void A_tag_of_its_own_has_letters_but_no_number()
    {
        using var page = PageParser.Parse("<harbour-clock-with-two-hands><p>a");
        var clock = page.Document.First(TagName.P).Parent;

        Assert.Equal((TagName.Other, "harbour-clock-with-two-hands"), (clock.Tag, clock.TagLetters));
        Assert.True(clock.Utf8Tag.SequenceEqual("harbour-clock-with-two-hands"u8));
        Assert.Equal(TagName.None, clock.FirstChild.FirstChild.Tag);
    }

    [Fact]
    public void A_page_has_at_most_30000_names_of_its_own()
    {
        var elements = Enumerable.Range(0, 30_001).Select(number => $"<x{number}></x{number}>");
        using var page = PageParser.Parse(string.Concat(elements));
        var last = page.Document.First(TagName.Body).LastChild;

        Assert.Equal("x29999", last.Previous.TagLetters);
        Assert.Equal((TagName.Other, "other"), (last.Tag, last.TagLetters));
    }

    [Fact]
    public void Foreign_elements_have_a_namespace_and_their_own_capitals()
    {
        using var page = PageParser.Parse("<svg viewbox=0><foreignobject><p></foreignobject></svg><math><mi>x");
        var foreign = page.Document.First(TagName.Foreignobject);

        Assert.Equal((NodeNamespace.Svg, "foreignObject"), (foreign.Namespace, foreign.TagLetters));
        foreach (var attribute in foreign.Parent.Attributes)
            Assert.Equal("viewBox", attribute.NameLetters);
        Assert.Equal(NodeNamespace.Html, foreign.FirstChild.Namespace);
        Assert.Equal(NodeNamespace.MathMl, page.Document.First(TagName.Mi).Namespace);
    }

    [Fact]
    public void A_document_type_has_identifiers()
    {
        using var page = PageParser.Parse("<!DOCTYPE HTML PUBLIC '-//W3C//DTD HTML 4.01//EN' 'strict.dtd'>");

        Assert.Equal("html", Encoding.UTF8.GetString(page.Document.FirstChild.Utf8));
        Assert.Equal("-//W3C//DTD HTML 4.01//EN", Encoding.UTF8.GetString(page.DoctypePublicId));
        Assert.Equal("strict.dtd", Encoding.UTF8.GetString(page.DoctypeSystemId));
    }

    [Fact]
    public void Text_is_one_node_however_it_was_written()
    {
        using var page = PageParser.Parse(
            "<p>Fish &amp; chips &lt; <!--c-->a</p><table>One<tr>Two<tr><td>&amp;</td>Three</table>");

        Assert.Equal("Fish & chips < ", page.Document.First(TagName.P).FirstChild.TextContent());
        Assert.Equal("OneTwoThree", page.Document.First(TagName.Table).Previous.TextContent());
    }

    [Fact]
    public void The_default_is_no_node()
    {
        PageNode none = default;

        Assert.False(none.Exists);
        Assert.False(none.IsElement);
        Assert.False(none.IsText);
        Assert.Equal(TagName.None, none.Tag);
    }

    [Theory]
    [InlineData("<table>One<p>Two<tr>Three<td>Four")]
    [InlineData("<b>One<p>Two</b>Three<i>Four</p>Five")]
    [InlineData("<a>One<div><a>Two<table><a>Three")]
    [InlineData("<head></head> <!--c--><title>Late</title><body>One")]
    [InlineData("<body>One</body><!--a--><p>Two</body></html><!--b--><p>Three</p><!--c-->")]
    [InlineData("<frameset></frameset></html><!--c--><noframes>One</noframes>")]
    [InlineData("<p id=a><frameset><frame>")]
    [InlineData("<select><button><selectedcontent>x</selectedcontent></button><option>One<b>two</b>")]
    [InlineData("<html a=1><body b=2><p>One<html c=3><body d=4><p>Two")]
    [InlineData("<form><div></form><form></div>One</form>")]
    public void Numbers_are_in_document_order_whatever_was_moved(string html)
    {
        using var page = PageParser.Parse(html);

        Assert.Null(TreeInvariants.Broken(page));
    }

    [Theory]
    [InlineData("<tr>One<td>Two", nameof(TagName.Tbody))]
    [InlineData("<td>One<p>Two</td>Three", nameof(TagName.Tr))]
    [InlineData("One<tr><td>Two", nameof(TagName.Table))]
    [InlineData("<option>One<option>Two", nameof(TagName.Select))]
    [InlineData("<li>One<li>Two", nameof(TagName.Ul))]
    [InlineData("One</body><!--c--><p>Two", nameof(TagName.Html))]
    public void The_numbers_of_a_fragments_nodes_are_in_document_order_too(string html, string context)
    {
        using var fragment = PageParser.ParseFragment(html, ContextOf(Enum.Parse<TagName>(context)));

        Assert.Null(TreeInvariants.Broken(fragment));
    }

    [Fact]
    public void A_fragment_is_parsed_as_the_contents_of_its_element()
    {
        using var row = PageParser.ParseFragment("<td>One</td>", ContextOf(TagName.Tr));
        using var division = PageParser.ParseFragment("<td>One</td>", ContextOf(TagName.Div));

        Assert.Equal("html(td(“One”))", TreeOutline.Of(row.Document));
        Assert.Equal("html(“One”)", TreeOutline.Of(division.Document));
    }

    static FragmentContext ContextOf(TagName tag) => new((ushort)tag, NodeFlags.None);

    static List<string> Below(PageNode top)
    {
        List<string> met = [];
        foreach (var node in top.Descendants)
            met.Add(Words(node));
        return met;
    }

    static string Words(PageNode node) => node.IsText ? $"“{node.TextContent()}”" : node.TagLetters;
}
