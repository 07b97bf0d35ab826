using Standfirst.Language.Sentences;

namespace Standfirst.Tests.Language.Sentences;

public class ParserTests
{
    [Fact]
    public void The_subject_of_a_verb_has_its_whole_phrase()
    {
        const string text = "The new mayor of the old town said on Tuesday that she will resign.";

        Assert.Equal("The new mayor of the old town", PhraseOf(text, "said", Relation.Subject));
        Assert.Equal("that she will resign", PhraseOf(text, "said", Relation.Complement));
    }

    [Fact]
    public void An_apposition_hangs_on_the_name_it_explains() =>
        Assert.Equal(", a spokesman for the city",
            PhraseOf("Tom Ashe, a spokesman for the city, told reporters.", "Tom", Relation.Apposition));

    [Theory]
    [InlineData("He left.")]
    [InlineData("“We will not wait,” said Ana Ruiz, who is 41, before she left the old bridge.")]
    [InlineData(", , , \" ( ) .")]
    [InlineData("Yes")]
    public void A_tree_has_one_root_and_phrases_without_gaps(string text)
    {
        using var story = Told.In("en", text);
        var tree = story.TreeOf(0).ToArray();

        Assert.Equal(story.Tokens.Length, tree.Length);
        Assert.Single(tree, token => token.Head < 0);
        for (int at = 0; at < tree.Length; at++)
        {
            Assert.InRange(at, tree[at].First, tree[at].End - 1);
            if (tree[at].Head is >= 0 and var head)
            {
                Assert.True(tree[head].First <= tree[at].First && tree[at].End <= tree[head].End);
                Assert.False(tree[at].First <= head && head < tree[at].End);
            }
            else
                Assert.Equal((0, tree.Length, Relation.Root), (tree[at].First, tree[at].End, tree[at].Relation));
        }
    }

    [Fact]
    public void Places_in_a_tree_are_those_of_the_story()
    {
        using var story = Told.In("en", "It rained. He left.");
        int first = story.Sentences[1].FirstToken;

        Assert.Equal("left", story.Word(story.TreeOf(1)[0].Head));
        Assert.Equal(first, story.TreeOf(1)[0].First);
    }

    [Fact]
    public void A_sentence_is_parsed_once()
    {
        using var story = Told.In("en", "It rained. He left.");
        var once = story.TreeOf(1);

        Assert.True(once == story.TreeOf(1));
    }

    [Fact]
    public void Endless_sentences_are_not_parsed()
    {
        using var story = Told.In("en", string.Concat(Enumerable.Repeat("and so on ", 100)));

        Assert.True(story.TreeOf(0).IsEmpty);
    }

    [Fact]
    public void Sentences_of_other_languages_are_not_parsed()
    {
        using var story = Told.In("de", "Sie kam.");

        Assert.True(story.TreeOf(0).IsEmpty);
    }

    static string? PhraseOf(string text, string head, Relation relation)
    {
        using var story = Told.In("en", text);
        foreach (var token in story.TreeOf(0))
        {
            if (token.Relation == relation && token.Head >= 0 && story.Word(token.Head).SequenceEqual(head))
                return story.SpanOf(token.First, token.End).Of(text).ToString();
        }
        return null;
    }
}
