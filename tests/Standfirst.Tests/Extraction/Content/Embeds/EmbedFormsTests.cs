using System.Text;
using Standfirst.Articles;
using Standfirst.Tests.House;

namespace Standfirst.Tests.Extraction.Content.Embeds;

/// <summary>Every form that a platform's embeds come in, one fixture each: Forms/PLATFORM.html.</summary>
public class EmbedFormsTests
{
    const string Opening = "<!-- form: ", EndOfRow = "-->\n";

    static readonly string[] Story =
    [
        "The council met on Monday to talk about the quay and the high water, and nobody left the room before midnight, said the mayor.",
        "Those who live on Ferry Lane were told to stay at home until the river falls, which may take until the end of the week.",
        "Sandbags are handed out at the harbour office, where the lights were still burning when the courier went to press, she said.",
    ];

    public static TheoryData<string, string, string> Forms()
    {
        var forms = new TheoryData<string, string, string>();
        string folder = Path.Combine(Repository.Root, "tests/Standfirst.Tests/Extraction/Content/Embeds/Forms");
        foreach (string file in Directory.EnumerateFiles(folder, "*.html").Order(StringComparer.Ordinal))
        {
            foreach (string form in File.ReadAllText(file).Split(Opening, StringSplitOptions.RemoveEmptyEntries))
            {
                int name = form.IndexOf('\n'), row = form.IndexOf(EndOfRow, StringComparison.Ordinal);
                forms.Add(
                    $"{Path.GetFileNameWithoutExtension(file)}, {form[..name]}",
                    form[(name + 1)..row],
                    form[(row + EndOfRow.Length)..]);
            }
        }
        return forms;
    }

    [Theory, MemberData(nameof(Forms))]
    public void A_form_is_one_embed_with_all_that_it_tells_and_leaves_nothing_in_the_text(string form, string row, string markup)
    {
        var article = Read($"""
            <!DOCTYPE html><html lang="en"><head><title>High water at Port Averne</title></head><body><main><article>
            <h1>High water at Port Averne</h1><p>{Story[0]}</p>{markup}<p>{Story[1]}</p><p>{Story[2]}</p></article></main></body></html>
            """);

        Assert.NotEmpty(form);
        Assert.Equal(Wanted(row), Assert.Single(article.Embeds));
        Assert.Equal(string.Join('\n', Story), article.Text);
    }

    [Fact]
    public void The_documentation_lists_every_form()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs/embeds.md"));

        Assert.All(Forms(), form => Assert.Contains($"| {((string)form[0]).Split(", ", 2)[1]} | `", page, StringComparison.Ordinal));
    }

    static Article Read(string page) => NewsReader.Read(Encoding.UTF8.GetBytes(page));

    static Embed Wanted(string row)
    {
        var told = row.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(": ", 2))
            .ToDictionary(pair => pair[0], pair => pair[1]);
        return new Embed(told["platform"])
        {
            Url = told.GetValueOrDefault("url"),
            Id = told.GetValueOrDefault("id"),
            Author = told.GetValueOrDefault("author"),
            Handle = told.GetValueOrDefault("handle"),
            Text = told.GetValueOrDefault("text"),
            Posted = told.GetValueOrDefault("posted"),
        };
    }

    [Theory]
    [InlineData("<p>View this post on Instagram</p><p>A post shared by Mara Lind (@maralind)</p>", "instagram maralind ")]
    [InlineData("<p>The river is up. — Mara Lind (@maralind) <a href='/a'>February 11, 2025</a></p>", "x maralind The river is up.")]
    [InlineData("<p>Sieh dir diesen Beitrag auf Instagram an</p><div>Ein Beitrag geteilt von Mara Lind (@maralind)</div>", "instagram maralind ")]
    [InlineData("<p>Watch on YouTube</p>", "youtube  ")]
    [InlineData("<iframe src='https://youtu.be/aB3_dE-gH1j'></iframe><p>Watch on YouTube</p>", "youtube  ")]
    public void Paragraphs_that_are_the_residue_of_a_post_are_that_post(string markup, string embed)
    {
        var article = Read($"<article><p>{Story[0]}</p>{markup}<p>{Story[1]}</p><p>{Story[2]}</p></article>");

        var told = Assert.Single(article.Embeds);
        Assert.Equal(embed, $"{told.Platform} {told.Handle} {told.Text}");
        Assert.Equal(string.Join('\n', Story), article.Text);
        Assert.All(article.Links, link => Assert.True(link.Span.End <= article.Text.Length));
    }

    [Fact]
    public void A_paragraph_that_speaks_of_the_wording_stays()
    {
        const string words = "The page shows the words “View this post on Instagram” and nothing else, the harbour master complained on Monday.";

        Assert.Contains(words, Read($"<article><p>{Story[0]}</p><p>{words}</p><p>{Story[2]}</p></article>").Text);
    }

    [Theory]
    [InlineData("<p>View this post on Instagram</p>")]
    [InlineData("<p>A post shared by Mara (@mara)</p>")]
    [InlineData("<p>— Mara (@mara) May 1, 2020 (@")]
    [InlineData("<div data-a='{\"username\":\"a\",\"title\":\"https://x.com/a/status/1\",")]
    [InlineData("<script type=application/json>{\"html\":\"<script>\",\"url\":\"https://x.com/a/status/1\"")]
    [InlineData("<div class=embed><script type=application/json>{\"html\":\"\\ud800\",\"url\":\"https://x.com/a/status/1\"}</script>")]
    [InlineData("<video-js data-account='{data-account}' data-player='{' data-video-id=6300000000001></video-js>")]
    [InlineData("<iframe srcdoc='<a href=//youtu.be/aB3_dE-gH1j>embed'></iframe>")]
    public void No_page_of_a_form_over_and_over_is_too_strange(string markup)
    {
        var article = Read($"<article><p>{Story[0]}</p>{string.Concat(Enumerable.Repeat(markup, 2000))}<p>{Story[1]}</p>");

        Assert.All(article.Blocks, block => Assert.True(block.Span is null || block.Span.Value.End <= article.Text.Length));
    }
}
