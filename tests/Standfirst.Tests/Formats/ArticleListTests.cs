using System.Buffers;
using System.Text;
using System.Text.Json;
using Standfirst.Articles;
using Standfirst.Formats;
using Standfirst.Tests.House;
using Standfirst.Text;

namespace Standfirst.Tests.Formats;

public class ArticleListTests
{
    const string Text =
        "“I was terrified,” the novelist wrote, “of the dark.”\n" +
        "Her husband, Tom Ashe, 43, said that they would not wait.\n" +
        "“No comment,” said a spokesman.";

    static readonly Article Story = new()
    {
        Url = "https://www.harbour-courier.example/dark",
        Headline = "Novelist tells of the dark",
        Published = new("2020-12-23", "2020-12-23", MomentPrecision.Day),
        Text = Text,
        Quotations =
        [
            new([SpanOf("I was terrified"), SpanOf("of the dark")], QuotationKind.Direct)
            {
                Cue = SpanOf("wrote"), Mention = SpanOf("the novelist"), Speaker = "p1", Medium = "Instagram", Said = "2020-12-22",
                Confidence = 0.9,
            },
            new([SpanOf("that they would not wait")], QuotationKind.Indirect)
            {
                Cue = SpanOf("said"), Mention = SpanOf("Her husband, Tom Ashe"), Speaker = "p2", Confidence = 0.8,
            },
            new([SpanOf("No comment")], QuotationKind.Direct) { Mention = SpanOf("a spokesman"), Confidence = 0.7 },
        ],
        People =
        [
            new("p1", "Mara Lindqvist")
            {
                Mentions = [SpanOf("the novelist")],
                Descriptions = [new(PersonDescriptionKind.Role, "novelist", SpanOf("novelist"))],
                Relations = [new("husband", "p2", SpanOf("Her husband"))],
                Confidence = 0.9,
            },
            new("p2", "Tom Ashe")
            {
                Mentions = [SpanOf("Tom Ashe")],
                Descriptions = [new(PersonDescriptionKind.Age, "43", SpanOf("43"))],
                Confidence = 0.9,
            },
        ],
        Timeline = [new("2020-12-22", SpanOf("“No comment,” said a spokesman.")) { People = ["p2"], Said = true }],
    };

    [Fact]
    public void A_line_tells_who_said_what() =>
        Assert.Equal(
            """
            Mara Lindqvist (the novelist, Instagram, 2020-12-22): “I was terrified … of the dark”
            Tom Ashe: that they would not wait
            a spokesman: “No comment”

            """,
            Lines(ArticleList.Quotations));

    [Fact]
    public void A_line_tells_who_somebody_is() =>
        Assert.Equal("Mara Lindqvist: novelist; husband Tom Ashe\nTom Ashe, 43\n", Lines(ArticleList.People));

    [Fact]
    public void A_line_tells_what_was_when() =>
        Assert.Equal("2020-12-22  “No comment,” said a spokesman. (as said)\n", Lines(ArticleList.Timeline));

    [Theory]
    [InlineData("lindqvist", 1)]
    [InlineData("Mara Lindqvist", 1)]
    [InlineData("Mara Ashe", 0)]
    [InlineData("Lind", 0)]
    [InlineData("spokesman", 1)]
    public void A_speaker_is_asked_for_by_words_of_the_name(string speaker, int quotations) =>
        Assert.Equal(quotations, Lines(ArticleList.QuotationsOf(speaker)).Count(letter => letter == '\n'));

    [Fact]
    public void An_object_tells_where_it_is_from()
    {
        var first = JsonDocument.Parse(Json(ArticleList.Quotations).Split('\n')[0]).RootElement;

        Assert.Equal("dark.html", first.GetProperty("input").GetString());
        Assert.Equal("Novelist tells of the dark", first.GetProperty("headline").GetString());
        Assert.Equal(["I was terrified", "of the dark"], first.GetProperty("content").EnumerateArray().Select(part => part.GetString()));
        Assert.False(first.TryGetProperty("quotation", out _));
    }

    [Fact]
    public void The_names_of_objects_and_columns_are_the_same()
    {
        foreach (var list in (ArticleList[])[ArticleList.Quotations, ArticleList.People, ArticleList.Timeline])
        {
            string[] names = [.. Json(list).TrimEnd().Split('\n')
                .SelectMany(line => JsonDocument.Parse(line).RootElement.EnumerateObject().Select(field => field.Name))
                .Distinct()];
            string[] columns = list.CsvHeader.Trim().Replace("\"", "").Split(',');

            Assert.Equal(columns.Order(), names.Order());
        }
    }

    [Fact]
    public void A_row_has_a_cell_for_every_column()
    {
        using var output = new StringWriter();
        ArticleList.Timeline.WriteCsv(output, Story, "dark.html");

        Assert.Equal(
            "\"dark.html\",\"https://www.harbour-courier.example/dark\",\"Novelist tells of the dark\",\"2020-12-23\","
                + "\"2020-12-22\",\"“No comment,” said a spokesman.\",\"Tom Ashe\",\"true\"\r\n",
            output.ToString());
    }

    [Fact]
    public void An_article_that_quotes_nobody_gives_no_line() =>
        Assert.Equal("", Json(ArticleList.Quotations, new Article()));

    static string Lines(ArticleList list)
    {
        using var output = new StringWriter();
        list.WriteLines(output, Story);
        return output.ToString();
    }

    static string Json(ArticleList list, Article? article = null)
    {
        var output = new ArrayBufferWriter<byte>();
        list.WriteJson(output, article ?? Story, "dark.html");
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    static TextSpan SpanOf(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);

    [Fact]
    public void Names_are_looked_up_however_many_people_there_are()
    {
        const int Many = 50_000;
        var word = new TextSpan(0, 1);
        var article = new Article
        {
            Text = "a",
            People = [.. Enumerable.Range(0, Many).Select(number => new Person($"p{number}", "Ana Ruiz"))],
            Quotations = [.. Enumerable.Range(0, Many).Select(number => new Quotation([word], QuotationKind.Direct) { Speaker = $"q{number}" })],
        };

        TimeSpan time = ProcessorTime.Of(() =>
        {
            foreach (var list in (ArticleList[])[ArticleList.People, ArticleList.Quotations])
                list.WriteCsv(TextWriter.Null, article);
            ArticleAnnotations.Write(new ArrayBufferWriter<byte>(), article);
        });

        // Searched one by one they took a minute.
        Assert.True(time < TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Of_two_people_with_one_id_the_first_has_it()
    {
        var article = new Article
        {
            Text = "a",
            People = [new("p1", "Ana Ruiz"), new("p1", "Tom Ashe")],
            Quotations = [new([new(0, 1)], QuotationKind.Direct) { Speaker = "p1" }],
        };

        Assert.Contains("\"speaker\":\"Ana Ruiz\"", Json(ArticleList.Quotations, article));
    }
}
