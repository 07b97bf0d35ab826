using System.Buffers;
using System.Text;
using System.Text.Json;
using Standfirst.Articles;
using Standfirst.Formats;

namespace Standfirst.Tests.Formats;

/// <summary>What readers put right, in every format that has a place for it.</summary>
public class ReaderCorrectionsTests
{
    static readonly ReaderCorrection Byline = new(CorrectedField.Authors, ["Tom Ashe"], "desk", "2026-05-03T10:12:00Z")
    {
        From = ["Ana Ruiz", "Coast Wire"],
        Reason = "the byline is a picture",
    };

    static readonly ReaderCorrection Speaker = new(CorrectedField.Speaker, [], "local", "2026-05-04T10:12:00Z")
    {
        From = ["Mara Lindqvist"],
        Quotation = 0,
        Words = "We will not wait",
    };

    static readonly Article Corrected = NightClinic.Article with { ReaderCorrections = [Byline, Speaker] };

    [Fact]
    public void The_record_has_them_at_its_end_and_reads_back_as_the_same()
    {
        string record = Json(Corrected);

        Assert.EndsWith(
            """
            ,"readerCorrections":[{"field":"authors","to":["Tom Ashe"],"by":"desk","at":"2026-05-03T10:12:00Z","from":["Ana Ruiz","Coast Wire"],"reason":"the byline is a picture"},{"field":"speaker","to":[],"by":"local","at":"2026-05-04T10:12:00Z","from":["Mara Lindqvist"],"quotation":0,"words":"We will not wait"}]}
            """,
            record);
        Assert.Equal(record, Json(ArticleJson.Read(Encoding.UTF8.GetBytes(record))));
    }

    [Fact]
    public void A_page_that_was_only_read_has_no_such_field() => Assert.DoesNotContain("readerCorrections", Json(NightClinic.Article));

    [Fact]
    public void Laid_over_a_record_they_make_the_record_of_the_corrected_article()
    {
        byte[] record = Encoding.UTF8.GetBytes(Json(NightClinic.Article));

        Assert.Equal(Json(Corrected), Encoding.UTF8.GetString(ArticleJson.WithCorrections(record, [Byline, Speaker]).Span));
        Assert.Equal(record, ArticleJson.WithCorrections(record, []).ToArray());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData(" { \n} ")]
    [InlineData("so she said }")]
    [InlineData("{\"text\":\"\"")]
    public void What_is_no_record_takes_no_corrections(string bytes) => Assert.Throws<ArgumentException>(() =>
        ArticleJson.WithCorrections(Encoding.UTF8.GetBytes(bytes), [Byline]));

    [Fact]
    public void The_white_space_around_a_record_does_no_harm()
    {
        var corrected = ArticleJson.WithCorrections(Encoding.UTF8.GetBytes($" {Json(NightClinic.Article)}\r\n"), [Byline]);

        Assert.Equal(Byline.To, Assert.Single(ArticleJson.Read(corrected).ReaderCorrections).To);
    }

    [Fact]
    public void Readers_see_what_was_put_right_by_whom_and_why()
    {
        const string Line = "Tom Ashe instead of Ana Ruiz, Coast Wire (desk, 2026-05-03: the byline is a picture)";

        Assert.Contains($"## Corrected by readers\n\n- **Authors**: {Line}", Written(ArticleMarkdown.Write));
        Assert.Contains($"<li>Authors: {Line}</li>", Written(ArticleHtml.Write));
        Assert.Contains("Corrected by readers", Written((output, article) => ArticleText.Write(output, article, 500)));
        Assert.Contains($"Authors: {Line}", Written((output, article) => ArticleText.Write(output, article, 500)));
        Assert.Contains($"\"Authors: {Line}; Speaker of “We will not wait”: nobody known", Written(ArticleCsv.Write));
    }

    [Fact]
    public void A_quotations_words_are_annotated_with_who_spoke()
    {
        var output = new ArrayBufferWriter<byte>();
        ArticleAnnotations.Write(output, Corrected);
        using var page = JsonDocument.Parse(output.WrittenMemory);

        var editing = page.RootElement.GetProperty("items").EnumerateArray()
            .Where(item => item.GetProperty("motivation").GetString() == "editing").ToArray();

        Assert.NotEmpty(editing);
        Assert.All(editing, item => Assert.Equal("nobody known", item.GetProperty("body").GetProperty("value").GetString()));
        Assert.All(editing, item => Assert.Contains("#readerCorrections-1", item.GetProperty("id").GetString()));
    }

    static string Written(Action<TextWriter, Article> write)
    {
        using var output = new StringWriter();
        write(output, Corrected);
        return output.ToString();
    }

    static string Json(Article article)
    {
        var output = new ArrayBufferWriter<byte>();
        ArticleJson.Write(output, article);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
