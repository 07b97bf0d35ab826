using Standfirst.Dom;
using Standfirst.Extraction.Content.Judging;

namespace Standfirst.Tests.Extraction.Content.Judging;

public class MarkupNamesTests
{
    [Theory]
    [InlineData("<div class='entry-content'>", "entry", "content")]
    [InlineData("<div class='entryContent wide'>", "entry", "content", "wide")]
    [InlineData("<div id='Story_Body2'>", "story", "body")]
    public void Class_and_id_are_read_word_by_word(string markup, params string[] words)
    {
        var found = WordsOf(markup);

        Assert.All(words, word => Assert.Contains(MarkupWord.Of(word), found));
        Assert.DoesNotContain(MarkupWord.Of("teaser"), found);
    }

    [Fact]
    public void Neighbours_of_one_name_are_a_word_together()
    {
        Assert.Equal(2 + 2 + 1, WordsOf("<div class='author-box wide'>").Count);
        Assert.Equal(3 + 1, WordsOf("<div class='author box wide'>").Count);
        Assert.Contains(MarkupWord.OfPair(MarkupWord.Of("author"), MarkupWord.Of("box")), WordsOf("<div class=authorBox>"));
    }

    [Fact]
    public void A_role_means_something_else_than_a_class_of_the_same_letters()
    {
        Assert.Equal(WordsOf("<div class=menu>"), WordsOf("<div id=menu>"));
        Assert.NotEqual(WordsOf("<div class=menu>"), WordsOf("<div role=menu>"));
    }

    [Theory]
    [InlineData("<div class=item-1>", "<div class=item-27>", true)]
    [InlineData("<div class=item>", "<div class=teaser>", false)]
    [InlineData("<div class=item>", "<p class=item>", false)]
    [InlineData("<div id=one>", "<div id=other>", true)]
    public void Elements_are_of_one_shape_when_their_names_and_classes_differ_in_digits_alone(string one, string other, bool alike)
    {
        using var page = PageParser.Parse($"<body>{one}</div></p>{other}");
        using var names = new MarkupNames(page);
        foreach (var child in page.Document.First(TagName.Body).Children)
        {
            if (child.Utf8Attribute(AttributeName.Class).Length + child.Utf8Attribute(AttributeName.Id).Length > 0)
                names.Add(in child.Data);
        }

        Assert.Equal(alike, names.ShapeOf(0) == names.ShapeOf(1));
    }

    [Fact]
    public void What_a_page_repeats_is_read_once()
    {
        using var page = PageParser.Parse("<body><p class=a><p class=a><p class=b><div class=a>");
        using var names = new MarkupNames(page);
        foreach (var child in page.Document.First(TagName.Body).Children)
            names.Add(in child.Data);

        Assert.Equal(4, names.Elements.Length);
        Assert.Equal(3, names.Count);
    }

    [Fact]
    public void Of_a_long_class_list_the_first_words_are_read()
    {
        var found = WordsOf($"<div class='story {string.Concat(Enumerable.Repeat("flex ", 60))} teaser'>");

        Assert.Contains(MarkupWord.Of("story"), found);
        Assert.DoesNotContain(MarkupWord.Of("teaser"), found);
    }

    /// <summary>The words of a div, sorted.</summary>
    static List<uint> WordsOf(string markup)
    {
        using var page = PageParser.Parse(markup);
        using var names = new MarkupNames(page);
        names.Add(in page.Document.First(TagName.Div).Data);
        List<uint> found = [];
        foreach (int name in names.Elements[0])
        {
            if (name >= 0)
                found.AddRange(names.WordsOf(name));
        }
        found.Sort();
        return found;
    }
}
