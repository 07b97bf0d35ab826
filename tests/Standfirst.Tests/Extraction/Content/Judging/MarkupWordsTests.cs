using Standfirst.Dom;
using Standfirst.Extraction.Content.Judging;

namespace Standfirst.Tests.Extraction.Content.Judging;

public class MarkupWordsTests
{
    [Theory]
    [InlineData("<div class='entry-content'>", "entry", "content")]
    [InlineData("<div class='entryContent wide'>", "entry", "content", "wide")]
    [InlineData("<div id='Story_Body2'>", "story", "body")]
    public void Class_and_id_are_read_word_by_word(string markup, params string[] words)
    {
        using var page = PageParser.Parse(markup);
        List<uint> found = [];

        MarkupWords.AddOf(page.Document.First(TagName.Div), found);

        Assert.All(words, word => Assert.Contains(MarkupWords.NumberOf(word), found));
        Assert.DoesNotContain(MarkupWords.NumberOf("teaser"), found);
    }

    [Fact]
    public void Neighbours_of_one_name_are_a_word_together()
    {
        Assert.Equal(2 + 2 + 1, CountOf("<div class='author-box wide'>"));
        Assert.Equal(3 + 1, CountOf("<div class='author box wide'>"));
    }

    static int CountOf(string markup)
    {
        using var page = PageParser.Parse(markup);
        List<uint> found = [];
        MarkupWords.AddOf(page.Document.First(TagName.Div), found);
        return found.Count;
    }
}
