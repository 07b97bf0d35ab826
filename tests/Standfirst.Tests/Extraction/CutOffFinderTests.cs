using System.Text;
using Standfirst.Articles;
using Standfirst.Tests.Extraction.Content;

namespace Standfirst.Tests.Extraction;

public class CutOffFinderTests
{
    static readonly string Teaser = $"<main><h1>Ferry returns</h1><p>{Bodies.Sentence(1)}</p><p>{Bodies.Sentence(2)}</p></main>";

    static Article Read(string markup) => NewsReader.Read(Encoding.UTF8.GetBytes(markup));

    static string Declaring(string facts) => $$"""<script type=application/ld+json>{"@type":"NewsArticle","headline":"Ferry returns",{{facts}}}</script>""";

    static (bool? IsCutOff, string? From) CutOff(string markup)
    {
        var article = Read(markup);
        return (article.IsCutOff, article.Evidence.FirstOrDefault(evidence => evidence.Field == "isCutOff")?.From);
    }

    [Fact]
    public void A_page_that_gives_no_sign_says_nothing() => Assert.Equal((null, null), CutOff(Teaser));

    [Fact]
    public void A_story_that_is_declared_free_is_whole() =>
        Assert.Equal((false, "declared free"), CutOff(Declaring("\"isAccessibleForFree\":true") + Teaser));

    [Fact]
    public void A_paywall_behind_the_first_paragraphs_cuts_a_story_off() => Assert.Equal((true, "paywall"),
        CutOff(Declaring("\"isAccessibleForFree\":\"False\"") + Teaser + "<div class=article-paywall><button>Log in</button></div>"));

    [Fact]
    public void A_paywall_around_the_whole_text_lets_it_through() => Assert.Null(
        Read(Declaring("\"isAccessibleForFree\":false") + $"<div class=paywall>{Teaser}</div>").IsCutOff);

    [Theory]
    [InlineData("Subscribe to read the rest of this story")]
    [InlineData("Jetzt weiterlesen mit Hafenpost plus")]
    [InlineData("Pour lire la suite, abonnez-vous")]
    public void An_invitation_to_subscribe_right_behind_the_text_cuts_a_story_off(string invitation) =>
        Assert.Equal((true, "invitation to subscribe"), CutOff($"{Teaser}<section><h3>{invitation}</h3></section>"));

    [Fact]
    public void A_declared_body_that_goes_on_cuts_a_story_off()
    {
        string whole = string.Join(' ', Enumerable.Range(1, 9).Select(Bodies.Sentence));

        Assert.Equal((true, "declared body"), CutOff(Declaring($"\"articleBody\":\"{whole}\"") + Teaser));
    }

    [Fact]
    public void A_script_without_spaces_has_words_too()
    {
        string story = string.Concat(Enumerable.Range(1, 9).Select(number =>
            $"<p>{number}日の夜明けに港の壁が落ち、十二隻の船が流された。町長は会見を開き、秋までに壁を直すと約束した。</p>"));

        Assert.Null(CutOff(Declaring("\"wordCount\":60") + $"<main><h1>港の壁</h1>{story}</main>").IsCutOff);
    }

    [Theory]
    [InlineData("aggregated-teasers", null)]
    [InlineData("articlePaywall", true)]
    public void A_paywall_is_known_by_the_words_of_its_names(string name, bool? isCutOff) => Assert.Equal(isCutOff,
        CutOff(Declaring("\"isAccessibleForFree\":false") + Teaser + $"<div class={name}><button>Log in</button></div>").IsCutOff);

    [Fact]
    public void A_far_larger_number_of_words_than_are_shown_cuts_a_story_off() =>
        Assert.Equal((true, "declared length"), CutOff(Declaring("\"wordCount\":1200") + Teaser));
}
