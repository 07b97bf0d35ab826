using Standfirst.Dom;
using Standfirst.Extraction.Content;
using Standfirst.Extraction.Content.Judging;
using Standfirst.Text;

namespace Standfirst.Tests.Extraction.Content.Judging;

public class FeatureReaderTests
{
    static BlockFeatures Read(string markup, StoryHints hints = default)
    {
        using var page = PageParser.Parse(markup);
        return FeatureReader.Read(page, BlockReader.Read(page, ReadingLimits.None), hints).Features;
    }

    [Fact]
    public void The_share_of_linked_and_of_bold_letters_is_seen()
    {
        var features = Read("<p>half <a href=/2>full</a><p><b>bold</b>");

        Assert.Equal(Scale.Share(1, 2), features[Feature.LinkShare, 0]);
        Assert.Equal(Scale.Share(0, 1), features[Feature.BoldShare, 0]);
        Assert.Equal(Scale.Share(1, 1), features[Feature.BoldShare, 1]);
    }

    [Fact]
    public void A_link_around_the_block_is_seen_too()
    {
        var features = Read("<a href=/2><div>A card of four words</div></a><p>No card");

        Assert.Equal(Scale.Share(0, 1), features[Feature.LinkShare, 0]);
        Assert.Equal(Scale.Share(1, 1), features[Feature.CardLinkShare, 0]);
        Assert.Equal(Scale.Share(0, 1), features[Feature.CardLinkShare, 1]);
    }

    [Theory]
    [InlineData("The wall fell at dawn.", SignClass.Stop)]
    [InlineData("夜明けに壁が落ちた。", SignClass.Stop)]
    [InlineData("The wall fell at …", SignClass.Ellipsis)]
    [InlineData("The wall fell at ...", SignClass.Ellipsis)]
    [InlineData("“The wall fell”", SignClass.Quote)]
    [InlineData("Die Mauer fiel «", SignClass.Quote)]
    [InlineData("The wall |", SignClass.Bar)]
    [InlineData("The wall", SignClass.SmallLetter)]
    public void The_last_sign_is_known_by_its_sort(string line, object sort)
    {
        Assert.Equal((byte)(SignClass)sort, Read($"<p>{line}</p>")[Feature.Ending, 0]);
    }

    [Fact]
    public void Scripts_without_spaces_have_words_too()
    {
        var features = Read($"<p>{string.Concat(Enumerable.Repeat("夜明けに壁が落ちた、", 8))}</p>");

        Assert.True(features[Feature.Words, 0] >= Scale.Count(14));
        Assert.True(features[Feature.MarksPerWord, 0] < 255);
    }

    [Fact]
    public void Sections_whose_headings_look_alike_are_counted_together()
    {
        var features = Read($"""
            <h2>One</h2><p>{Bodies.Sentence(1)}</p><h2>Two</h2><p>{Bodies.Sentence(2)}</p>
            <h3>Three</h3><p>Short</p>
            """);

        Assert.Equal(Scale.Count(2), features[Feature.SectionsOfKind, 1]);
        Assert.Equal(Scale.Count(1), features[Feature.SectionsOfKind, 5]);
        Assert.Equal((255, 1), (features[Feature.ProseOfKind, 2], features[Feature.ProseOfKind, 4]));
        Assert.Equal(Scale.Count(2), features[Feature.SectionBlocks, 0]);
    }

    [Fact]
    public void Words_of_the_headline_and_of_the_declared_text_are_known_again()
    {
        var features = Read("<h2>A Wall Falls</h2><p>The wall fell at dawn.</p>",
            new StoryHints { Headline = "A wall falls", DeclaredBody = "The wall fell at dawn. Nobody was hurt." });

        Assert.Equal(255, features[Feature.InHeadline, 0]);
        Assert.Equal(1, features[Feature.InDeclaredBody, 0]);
        Assert.Equal(255, features[Feature.InDeclaredBody, 1]);
    }

    [Fact]
    public void A_second_copy_knows_that_there_was_one()
    {
        var features = Read("<p>One line<p>Another<p>One  line");

        Assert.Equal((2, 2), (features[Feature.Copies, 0], features[Feature.Copies, 2]));
        Assert.Equal((0, 1), (features[Feature.CopiesBefore, 0], features[Feature.CopiesBefore, 2]));
    }

    [Fact]
    public void A_block_knows_what_it_stands_in()
    {
        var features = Read($"<article><h3>Dawn</h3><p>{Bodies.Sentence(1)}</p></article><nav><a href=/>Home</a></nav>");

        Assert.Equal((3, 0), (features[Feature.HeadingLevel, 0], features[Feature.HeadingLevel, 1]));
        Assert.Equal((1, 0), (features[Feature.InArticle, 1], features[Feature.InArticle, 2]));
        Assert.Equal((byte)Zone.Navigation, features[Feature.Zone, 2]);
        Assert.True(features[Feature.StepsToHalf, 1] < features[Feature.StepsToHalf, 2]);
    }

    [Fact]
    public void Numbers_in_class_names_do_not_part_what_is_of_one_shape()
    {
        var features = Read("<p class=item-1>One<p class=item-2>Two<p class=other>Three");

        Assert.Equal(Scale.Count(2), features[Feature.ShapeBlocks, 0]);
        Assert.Equal(Scale.Count(1), features[Feature.ShapeBlocks, 2]);
    }

    [Fact]
    public void The_same_page_has_the_same_features()
    {
        string markup = $"<main><p>{Bodies.Sentence(1)}</p><ul><li>One<li>Two</ul></main>";
        var (one, other) = (Read(markup), Read(markup));

        for (int feature = 0; feature < FeatureTable.Count; feature++)
            Assert.Equal(one[(Feature)feature].ToArray(), other[(Feature)feature].ToArray());
    }
}
