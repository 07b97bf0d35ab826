using System.Text;
using Standfirst.Articles;
using Standfirst.Language.Identification;

namespace Standfirst.Tests.Language.Identification;

public class LanguageJudgeTests
{
    static Article Declaring(string? tag, string textIn, params Testimony[] others) => new()
    {
        Language = tag,
        Text = BridgeStory.In(textIn),
        Evidence = tag is null
            ? [new("kind", "running text", .8, [])]
            : [new("kind", "running text", .8, []), new("language", "html lang", .95, others), new("headline", "h1", .9, [])],
    };

    static FieldEvidence EvidenceOf(Article article) => Assert.Single(article.Evidence, row => row.Field == "language");

    [Theory]
    [InlineData("en-GB", "en")]
    [InlineData("de-AT", "de")]
    [InlineData("zh-Hant-TW", "zh")]
    [InlineData("sr-Latn", "hr")]
    public void A_declared_tag_stays_when_the_text_agrees(string declared, string textIn)
    {
        var article = Declaring(declared, textIn);

        Assert.Same(article, LanguageJudge.Judge(article));
    }

    [Theory]
    [InlineData("da", "nb")]
    [InlineData("no", "nb")]
    [InlineData("bs-BA", "hr")]
    [InlineData("ms-MY", "id")]
    [InlineData("fil", "tl")]
    [InlineData("nd", "zu")]
    public void Of_neighbours_the_declared_one_is_believed(string declared, string textIn) =>
        Assert.Equal(declared, LanguageJudge.Judge(Declaring(declared, textIn)).Language);

    [Theory]
    [InlineData("jv")]
    [InlineData("ceb")]
    [InlineData("ig-NG")]
    public void A_declared_language_without_a_profile_is_believed(string declared) =>
        Assert.Equal(declared, LanguageJudge.Judge(Declaring(declared, "id")).Language);

    [Theory]
    [InlineData("en-US", "sw")]
    [InlineData("en", "fr")]
    [InlineData("de", "ru")]
    [InlineData("ur", "ps")]
    [InlineData("se", "sv")]
    [InlineData("jp", "ja")]
    [InlineData("cz", "cs")]
    public void A_text_that_is_surely_in_another_language_is_believed(string declared, string textIn) =>
        Assert.Equal(textIn, LanguageJudge.Judge(Declaring(declared, textIn)).Language);

    [Fact]
    public void A_text_that_is_one_of_two_neighbours_overrules_a_stranger() =>
        Assert.Contains(LanguageJudge.Judge(Declaring("en-ZA", "zu")).Language, (string[])["zu", "xh"]);

    [Fact]
    public void The_overruled_declaration_stays_in_the_evidence_and_in_its_place()
    {
        var judged = LanguageJudge.Judge(Declaring("en-US", "sw", new Testimony("og:locale", "fr-FR")));

        Assert.Equal(["kind", "language", "headline"], judged.Evidence.Select(row => row.Field));
        Assert.Equal("text", EvidenceOf(judged).From);
        Assert.Equal([new("html lang", "en-US"), new("og:locale", "fr-FR")], EvidenceOf(judged).Others);
    }

    [Fact]
    public void Where_nothing_is_declared_the_text_tells()
    {
        var judged = LanguageJudge.Judge(Declaring(null, "pl"));

        Assert.Equal("pl", judged.Language);
        Assert.Equal(["kind", "language"], judged.Evidence.Select(row => row.Field));
        Assert.Equal(("text", .99), (EvidenceOf(judged).From, EvidenceOf(judged).Confidence));
    }

    [Fact]
    public void A_short_text_leaves_all_as_it_is()
    {
        var article = Declaring("en", "sw") with { Text = "Daraja limefungwa." };

        Assert.Same(article, LanguageJudge.Judge(article));
    }

    [Fact]
    public void A_page_is_judged_by_its_story()
    {
        string page = $"<html lang=en-US><title>Menu</title><h1>Daraja la zamani</h1><article><p>{BridgeStory.In("sw")}</p>"
            + $"<p>{BridgeStory.In("sw")}</p></article>";

        Assert.Equal("sw", NewsReader.Read(Encoding.UTF8.GetBytes(page)).Language);
        Assert.Equal("sw", NewsReader.Explain(Encoding.UTF8.GetBytes(page)).Article.Language);
    }

    [Fact]
    public void A_plain_text_record_has_the_language_of_its_text() => Assert.Equal("ja",
        NewsReader.ReadPlainText(Encoding.UTF8.GetBytes($"date 2024-11-26\n\n古い橋\n\n{BridgeStory.In("ja")}\n")).Language);
}
