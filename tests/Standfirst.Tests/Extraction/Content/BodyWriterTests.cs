using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Tests.Extraction.Content;

public class BodyWriterTests
{
    [Fact]
    public void Blocks_cover_the_text_and_are_parted_by_one_line_break()
    {
        var body = Bodies.Written("<h2>Head</h2><p>One  \n two</p><ol><li>Three</ol>");

        Assert.Equal("Head\nOne two\nThree", body.Text);
        Assert.Equal(["Head", "One two", "Three"], body.Blocks.Select(body.WordsOf));
        Assert.Equal(
            [new Block(BlockKind.Heading, new TextSpan(0, 4)) { Level = 2 }, new Block(BlockKind.Paragraph, new TextSpan(5, 7)),
            new Block(BlockKind.ListItem, new TextSpan(13, 5)) { Depth = 1, Ordered = true }],
            body.Blocks);
    }

    [Fact]
    public void Links_have_absolute_addresses_and_no_spaces_at_their_ends()
    {
        var body = Bodies.Written("<p>See <a href='../map'> the map </a>and <a href='javascript:go()'>go</a>, <a href='#top'>top</a>.");

        Assert.Equal("See the map and go, top.", body.Text);
        Assert.Equal(
            [new Link(new TextSpan(4, 7), "https://marrow-bay.example/map"),
            new Link(new TextSpan(20, 3), "https://marrow-bay.example/news/1#top")],
            body.Links);
    }

    [Fact]
    public void Marks_are_kept_also_where_they_open_before_the_first_word()
    {
        var body = Bodies.Written("<p><strong><a href=/e>Eve</a> said</strong> H<sub>2</sub>O <i>is</i>");

        Assert.Equal(
            [new Mark(new TextSpan(0, 8), MarkKind.Strong), new Mark(new TextSpan(10, 1), MarkKind.Sub),
            new Mark(new TextSpan(13, 2), MarkKind.Emphasis)],
            body.Marks);
        Assert.Equal(new TextSpan(0, 3), Assert.Single(body.Links).Span);
    }

    [Fact]
    public void A_single_line_break_stays_in_its_paragraph()
    {
        var body = Bodies.Written("<p>Roses<br> red </p>");

        Assert.Equal("Roses\nred", body.WordsOf(Assert.Single(body.Blocks)));
    }

    [Fact]
    public void Spaces_count_in_preformatted_text()
    {
        Assert.Equal("if (a)\n    b();", Bodies.Written("<pre><code>\nif (a)\n    b();\n\n</code></pre>").Text);
    }

    [Fact]
    public void What_is_not_shown_is_no_part_of_preformatted_text() => Assert.Equal(
        "wall = tide\nring(bell)",
        Bodies.Written("<pre>wall = <script>alert(1)</script>tide<button>Copy</button><br>ring(<i hidden>gong</i>bell)</pre>").Text);

    [Fact]
    public void A_table_keeps_its_rows_and_its_words_are_in_the_text()
    {
        var body = Bodies.Written("<table><tr><th>Town<th>People<tr><td>Skerry<td>120</table>");

        var table = Assert.Single(body.Blocks);
        Assert.Equal("Town\tPeople\nSkerry\t120", body.WordsOf(table));
        Assert.Equal([["Town", "People"], ["Skerry", "120"]], table.Rows);
    }

    [Fact]
    public void A_picture_stands_in_the_flow_with_its_caption()
    {
        var body = Bodies.Written("<p>One</p><figure><img data-src=/b.jpg src=data:x alt=Boats width=640 height=480><figcaption>Boats at <b>dawn</b></figcaption></figure>");

        Assert.Equal(new Image("https://marrow-bay.example/b.jpg") { Caption = "Boats at dawn", Alt = "Boats", Width = 640, Height = 480 },
            Assert.Single(body.Images));
        Assert.Contains(new Block(BlockKind.Figure, null) { Image = 0 }, body.Blocks);
    }

    [Theory]
    [InlineData("<img src=/dot.gif width=1 height=1>")]
    [InlineData("<img src=data:image/gif;base64,R0lGODlhAQABAAAAACw=>")]
    [InlineData("<img alt=nothing>")]
    public void Icons_placeholders_and_tracking_pixels_are_no_pictures(string img)
    {
        Assert.Empty(Bodies.Written(img).Blocks);
    }

    [Fact]
    public void The_largest_picture_of_a_set_is_taken()
    {
        Assert.Equal("https://marrow-bay.example/l.jpg",
            Assert.Single(Bodies.Written("<img srcset='/s.jpg 400w, /l.jpg 1600w, /m.jpg 800w'>").Images).Url);
    }
}
