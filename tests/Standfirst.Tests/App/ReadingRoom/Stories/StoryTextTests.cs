using AngleSharp.Dom;
using Standfirst.App.ReadingRoom.Story;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Tests.App.ReadingRoom.Stories;

public class StoryTextTests
{
    [Theory]
    [InlineData("samples/pages")]
    [InlineData("tests/Standfirst.Tests/Language/Stories")]
    public void Every_word_of_the_text_stands_in_the_page_once_and_where_the_page_says_it_does(string folder)
    {
        string[] pages = [.. Directory.EnumerateFiles(Path.Combine(House.Repository.Root, folder), "*.html", SearchOption.AllDirectories)];
        Assert.NotEmpty(pages);
        foreach (string path in pages)
        {
            StoryView story = MadeStory.Of(NewsReader.Read(File.ReadAllBytes(path)));
            IDocument page = MadeStory.Read(new StoryText(story, null, showsImages: false));
            foreach ((int place, Block block) in story.Article.Blocks.Index())
            {
                if (block.Span is not { } span || block.Kind == BlockKind.Table || span.Length == 0)
                    continue;
                IElement shown = page.GetElementById($"b{place + 1}")!;
                Assert.Equal(span.Of(story.Article.Text).ToString(), shown.TextContent);
                Assert.Equal(story.Places[span.Start].ToString(), shown.GetAttribute("data-start"));
            }
            for (int number = 1; number <= story.Article.Quotations.Count; number++)
                Assert.Single(page.QuerySelectorAll($"[id='q{number}']"));
        }
    }

    [Fact]
    public void A_quotation_bears_its_speakers_colour_and_its_number_leads_to_what_it_rests_on()
    {
        const string text = "“We will not wait,” said Ana Ruiz. “Nor will we,” said Jo Tan.";
        Article article = MadeStory.Of(text) with
        {
            People = [new("p1", "Ana Ruiz"), new("p2", "Jo Tan")],
            Quotations =
            [
                new([MadeStory.In(text, "We will not wait,")], QuotationKind.Direct) { Speaker = "p1" },
                new([MadeStory.In(text, "Nor will we,")], QuotationKind.Direct) { Speaker = "p2" },
            ],
        };
        IDocument page = MadeStory.Read(new StoryText(MadeStory.Of(article), null, showsImages: false));

        Assert.Equal("We will not wait,", page.QuerySelector("#q1.quote.direct.speaker-0")?.TextContent);
        Assert.Equal("Nor will we,", page.QuerySelector("#q2.quote.direct.speaker-1")?.TextContent);
        IElement number = page.QuerySelectorAll(".quote-number")[1];
        Assert.Equal("/article/7/evidence?of=quotation-2", number.GetAttribute("href"));
        Assert.Equal("Quotation 2, Jo Tan: what it rests on", number.GetAttribute("aria-label"));
    }

    [Fact]
    public void Who_is_not_named_has_no_speakers_colour()
    {
        const string text = "“Run,” somebody shouted.";
        Article article = MadeStory.Of(text) with { Quotations = [new([MadeStory.In(text, "Run,")], QuotationKind.Direct)] };
        IDocument page = MadeStory.Read(new StoryText(MadeStory.Of(article), null, showsImages: false));
        Assert.NotNull(page.QuerySelector("#q1.speaker-none"));
    }

    [Fact]
    public void What_overlaps_is_cut_so_that_elements_stand_within_each_other()
    {
        const string text = "She said they would not wait any longer than needed.";
        Article article = MadeStory.Of(text) with
        {
            Links = [new(MadeStory.In(text, "not wait any"), "https://courier.example/a"), new(MadeStory.In(text, "any longer"), "https://courier.example/b")],
            Marks = [new(MadeStory.In(text, "wait any longer"), MarkKind.Emphasis), new(MadeStory.In(text, "longer than"), MarkKind.Emphasis)],
            Quotations =
            [
                new([MadeStory.In(text, "they would not wait")], QuotationKind.Indirect),
                new([MadeStory.In(text, "wait any longer than")], QuotationKind.Mixed),
            ],
        };
        IDocument page = MadeStory.Read(new StoryText(MadeStory.Of(article), MadeStory.In(text, "would not wait any longer"), showsImages: false));

        Assert.Equal(text, page.GetElementById("b1")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("a a"));
        Assert.Equal("would not wait any longer", string.Concat(page.QuerySelectorAll("mark").Select(mark => mark.TextContent)));
        Assert.Equal("wait any longer than", string.Concat(page.QuerySelectorAll("em").Select(mark => mark.TextContent)));
        Assert.Equal("wait any longer than", string.Concat(page.QuerySelectorAll(".mixed").Select(part => part.TextContent)));
        Assert.Single(page.QuerySelectorAll("#span"));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("vbscript:x")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("//courier.example")]
    [InlineData("https://")]
    public void Only_an_address_of_the_web_is_a_link(string address)
    {
        Article article = MadeStory.Of("Read more here.") with
        {
            Links = [new(new(0, 4), address)],
            Embeds = [new("x") { Url = address }],
            Images = [new(address)],
            Blocks = [new(BlockKind.Paragraph, new TextSpan(0, 15)), new(BlockKind.Embed, null) { Embed = 0 }, new(BlockKind.Figure, null) { Image = 0 }],
        };
        IDocument page = MadeStory.Read(new StoryText(MadeStory.Of(article), null, showsImages: true));
        Assert.All(page.QuerySelectorAll("a"), link => Assert.StartsWith("#b", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("img"));
    }

    [Fact]
    public void A_picture_is_told_of_until_it_is_asked_for()
    {
        Article article = MadeStory.Of("Words.") with
        {
            Images = [new("https://img.example/ward.jpg") { Alt = "A bright ward", Caption = "The new ward", Credit = "Jo Tan", Width = 1200, Height = 800 }],
            Blocks = [new(BlockKind.Figure, null) { Image = 0 }],
        };
        IDocument told = MadeStory.Read(new StoryText(MadeStory.Of(article), null, showsImages: false));
        Assert.Empty(told.QuerySelectorAll("img"));
        Assert.Equal("/article/7?images=show#b1", told.QuerySelector("figure a")?.GetAttribute("href"));
        Assert.Equal("The new ward Jo Tan", told.QuerySelector("figcaption")?.TextContent.Trim());

        IDocument shown = MadeStory.Read(new StoryText(MadeStory.Of(article), null, showsImages: true));
        IElement picture = shown.QuerySelector("img")!;
        Assert.Equal("https://img.example/ward.jpg", picture.GetAttribute("src"));
        Assert.Equal("A bright ward", picture.GetAttribute("alt"));
        Assert.Equal("1200", picture.GetAttribute("width"));
    }

    [Fact]
    public void Lists_stand_in_each_other_as_deep_as_their_items()
    {
        const string text = "one\ntwo\nthree\nfour";
        Block Item(string words, int depth, bool ordered) =>
            new(BlockKind.ListItem, MadeStory.In(text, words)) { Depth = depth, Ordered = ordered };
        Article article = MadeStory.Of(text) with { Blocks = [Item("one", 1, true), Item("two", 2, false), Item("three", 9, false), Item("four", 1, true)] };
        IDocument page = MadeStory.Read(new StoryText(MadeStory.Of(article), null, showsImages: false));
        Assert.Equal("two", page.QuerySelector("ol > li > ul > li > .block")?.TextContent);
        Assert.Equal("three", page.QuerySelector("ol > li > ul > li > ul > li > .block")?.TextContent);
        Assert.Equal(2, page.QuerySelectorAll("ol > li").Length);
    }

    [Fact]
    public void A_text_without_end_is_shown_as_far_as_a_browser_bears_it()
    {
        string paragraph = new('a', 9_999);
        string text = string.Join('\n', Enumerable.Repeat(paragraph, 500));
        Article article = MadeStory.Of(text) with
        {
            Blocks = [.. Enumerable.Range(0, 500).Select(place => new Block(BlockKind.Paragraph, new TextSpan(place * 10_000, 9_999)))],
        };
        IDocument page = MadeStory.Read(new StoryText(MadeStory.Of(article), null, showsImages: false));
        Assert.Equal(61, page.QuerySelectorAll(".block").Length);
        Assert.Equal("/article/7/export?format=text", page.QuerySelector(".notice a")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("3-5", "d e")]
    [InlineData("0-1", "a")]
    [InlineData("2-3", "🎉")]
    [InlineData("3-6", null)]
    [InlineData("4-3", null)]
    [InlineData("-1-3", null)]
    [InlineData("x-3", null)]
    [InlineData("99999999999-3", null)]
    [InlineData(null, null)]
    public void Addresses_count_code_points(string? written, string? words)
    {
        const string text = "a 🎉d ";
        var places = new TextPlaces(text);
        string? found = places.Read(written) is { } span ? span.Of(text).ToString() : null;
        Assert.Equal(words?.Replace("d e", "d "), found);
        if (places.Read(written) is { } again)
            Assert.Equal(written, places.Written(again));
    }
}
