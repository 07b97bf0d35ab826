using FsCheck;
using FsCheck.Fluent;
using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Extraction.Content.Embeds;

namespace Standfirst.Tests.Extraction.Content.Embeds;

public class EmbedResidueTests
{
    [Theory]
    [InlineData("View this post on Instagram")]
    [InlineData("Sieh dir diesen Beitrag auf Instagram an")]
    [InlineData("Voir cette publication sur Instagram")]
    [InlineData("Ver esta publicación en Instagram")]
    [InlineData("Visualizza questo post su Instagram")]
    [InlineData("Ver essa foto no Instagram")]
    [InlineData("Dit bericht op Instagram bekijken")]
    [InlineData("Se dette opslag på Instagram")]
    [InlineData("Visa det här inlägget på Instagram")]
    [InlineData("Wyświetl ten post na Instagramie")]
    [InlineData("Посмотреть эту публикацию в Instagram")]
    [InlineData("Bu gönderiyi Instagram'da gör")]
    [InlineData("この投稿をInstagramで見る")]
    [InlineData("Instagram에서 이 게시물 보기")]
    public void An_invitation_stands_for_a_post_in_any_language(string paragraph)
    {
        var residue = EmbedResidue.Find(paragraph)!;

        Assert.Equal((ResiduePart.Invitation, paragraph.Length, "instagram"), (residue.Part, residue.Span.Length, residue.Embed?.Platform));
    }

    [Theory]
    [InlineData("A post shared by Mara Lind (@mara.lind)", null)]
    [InlineData("A post shared by Mara Lind (@mara.lind) on Feb 16, 2020 at 3:02pm PST", "2020-02-16")]
    [InlineData("Ein Beitrag geteilt von Mara Lind (@mara.lind) am Mär 27, 2018 um 12:08 PDT", "2018-03-27")]
    [InlineData("Une publication partagée par Mara Lind (@mara.lind) le 11 Févr. 2019 à 8 :15 PST", "2019-02-11")]
    [InlineData("Una publicación compartida por Mara Lind (@mara.lind) el 5 Ene, 2019 a las 8:15 PST", "2019-01-05")]
    [InlineData("Un post condiviso da Mara Lind (@mara.lind) in data: Gen 5, 2019 at 8:15 PST", "2019-01-05")]
    [InlineData("Uma publicação compartilhada por Mara Lind (@mara.lind) em 5 de Jan, 2019 às 8:15 PST", "2019-01-05")]
    [InlineData("Een bericht gedeeld door Mara Lind (@mara.lind) op 5 Mrt 2019 om 8:15 (PST)", "2019-03-05")]
    [InlineData("Et opslag delt af Mara Lind (@mara.lind)", null)]
    [InlineData("Ett inlägg delat av Mara Lind (@mara.lind)", null)]
    [InlineData("Et innlegg delt av Mara Lind (@mara.lind)", null)]
    [InlineData("Post udostępniony przez Mara Lind (@mara.lind)", null)]
    [InlineData("Публикация от Mara Lind (@mara.lind)", null)]
    [InlineData("Mara Lind(@mara.lind)がシェアした投稿", null)]
    [InlineData("Mara Lind(@mara.lind)님의 공유 게시물", null)]
    [InlineData("Mara Lind (@mara.lind)'in paylaştığı bir gönderi", null)]
    public void A_signature_in_words_tells_author_handle_and_day(string paragraph, string? posted)
    {
        var residue = EmbedResidue.Find(paragraph)!;

        Assert.Equal((ResiduePart.Signature, paragraph.Length), (residue.Part, residue.Span.Length));
        Assert.Equal(new Embed("instagram") { Author = "Mara Lind", Handle = "mara.lind", Posted = posted }, residue.Embed);
    }

    [Theory]
    [InlineData("— Mara Lind (@maralind) February 11, 2025", "x")]
    [InlineData("— Mara Lind (@maralind) 11. Februar 2025", "x")]
    [InlineData("— Mara Lind (@maralind) 11 février 2025", "x")]
    [InlineData("— Mara Lind (@maralind) 11 de febrero de 2025", "x")]
    [InlineData("— Mara Lind (@maralind) 11 febbraio 2025", "x")]
    [InlineData("— Mara Lind (@maralind) 11 de fevereiro de 2025", "x")]
    [InlineData("— Mara Lind (@maralind) 11 februari 2025", "x")]
    [InlineData("— Mara Lind (@maralind) 11. helmikuuta 2025", "x")]
    [InlineData("— Mara Lind (@maralind) 11 lutego 2025", "x")]
    [InlineData("— Mara Lind (@maralind) 11. února 2025", "x")]
    [InlineData("— Mara Lind (@maralind) 11 февраля 2025 г.", "x")]
    [InlineData("— Mara Lind (@maralind) 11 Şubat 2025", "x")]
    [InlineData("— Mara Lind (@maralind) 2025年2月11日", "x")]
    [InlineData("— Mara Lind (@maralind) 2025년 2월 11일", "x")]
    [InlineData("-- Mara Lind (@maralind) Feb 11, 2025", "x")]
    [InlineData("— Mara Lind (@maralind.example) February 11, 2025 at 3:02 PM", "bluesky")]
    public void A_dashed_signature_tells_author_handle_and_day(string paragraph, string platform)
    {
        var embed = EmbedResidue.Find("The river is over the quay. pic.twitter.com/aBc1 " + paragraph)!.Embed!;

        Assert.Equal((platform, "Mara Lind", "2025-02-11"), (embed.Platform, embed.Author, embed.Posted));
        Assert.Equal("The river is over the quay.", embed.Text);
    }

    public static TheoryData<string, string> Wordings()
    {
        var rows = new TheoryData<string, string>();
        foreach (var wording in FallbackWording.All)
            rows.Add(wording.Words, wording.Platform);
        return rows;
    }

    [Theory, MemberData(nameof(Wordings))]
    public void Every_wording_of_the_table_is_found_with_its_platform(string words, string platform)
    {
        string who = words.Contains("@{who}", StringComparison.Ordinal) || words.Contains("u/{who}", StringComparison.Ordinal)
            ? "maralind"
            : "Mara Lind (@maralind)";
        string paragraph = words.Replace("{who}", who, StringComparison.Ordinal);

        var residue = EmbedResidue.Find(paragraph)!;

        Assert.Equal((platform, paragraph.Length), (residue.Embed?.Platform, residue.Span.Length));
        Assert.Equal(words.Contains("{who}", StringComparison.Ordinal) ? "maralind" : null, residue.Embed?.Handle);
    }

    [Theory]
    [InlineData("Posted by Harbour Courier on Monday, February 10, 2025", "Harbour Courier")]
    [InlineData("Gepostet von Harbour Courier am Montag, 10. Februar 2025", "Harbour Courier")]
    [InlineData("Publiée par Harbour Courier sur Lundi 10 février 2025", "Harbour Courier")]
    public void A_signature_of_Facebook_has_a_name_and_a_day(string paragraph, string author)
    {
        Assert.Equal(new Embed("facebook") { Author = author, Posted = "2025-02-10" }, EmbedResidue.Find(paragraph)?.Embed);
    }

    [Theory]
    [InlineData("View this post on Instagram Rain again #quay A post shared by Mara Lind (@maralind)", "Rain again #quay")]
    [InlineData("Rain again #quay A post shared by Mara Lind (@maralind)", "Rain again #quay")]
    [InlineData("View this post on Instagram A post shared by Mara Lind (@maralind)", null)]
    [InlineData("Post by @maralind View on Threads", null)]
    public void A_post_in_one_paragraph_is_residue_from_end_to_end(string paragraph, string? text)
    {
        var residue = EmbedResidue.Find(paragraph)!;

        Assert.Equal((ResiduePart.Whole, paragraph.Length), (residue.Part == ResiduePart.Signature ? ResiduePart.Whole : residue.Part, residue.Span.Length));
        Assert.Equal(("maralind", text), (residue.Embed!.Handle, residue.Embed.Text));
    }

    [Theory]
    [InlineData("Watch on YouTube", "youtube")]
    [InlineData("Auf X ansehen", "x")]
    [InlineData("Voir sur Facebook", "facebook")]
    [InlineData("Ver en TikTok", "tiktok")]
    [InlineData("Ver no Twitter", "x")]
    [InlineData("Guarda su YouTube", "youtube")]
    [InlineData("Bekijken op X", "x")]
    [InlineData("Se på Facebook", "facebook")]
    [InlineData("Titta på YouTube", "youtube")]
    [InlineData("Obejrzyj w YouTube", "youtube")]
    [InlineData("Sledovat na YouTube", "youtube")]
    [InlineData("Смотреть на YouTube", "youtube")]
    [InlineData("Дивитися на TikTok", "tiktok")]
    [InlineData("YouTube'da izle", "youtube")]
    [InlineData("Megtekintés itt: Facebook", "facebook")]
    [InlineData("Vizionează pe YouTube", "youtube")]
    [InlineData("Παρακολούθηση στο YouTube", "youtube")]
    [InlineData("Pogledajte na Facebook", "facebook")]
    [InlineData("Xで見る", "x")]
    [InlineData("YouTube에서 보기", "youtube")]
    [InlineData("在 YouTube 上观看", "youtube")]
    [InlineData("Tonton di TikTok", "tiktok")]
    [InlineData("Xem trên Facebook", "facebook")]
    [InlineData("مشاهدة على YouTube", "youtube")]
    [InlineData("→ Watch on YouTube!", "youtube")]
    public void A_button_alone_in_its_paragraph_is_residue_in_any_language(string paragraph, string platform)
    {
        Assert.Equal(new EmbedResidue(ResiduePart.Link, new(0, paragraph.Length), new Embed(platform)), EmbedResidue.Find(paragraph));
        Assert.Equal(EmbedResidue.Find(paragraph), EmbedResidue.FindWhole(paragraph));
    }

    [Fact]
    public void Every_button_names_its_platform_once()
    {
        Assert.All(PlatformLink.Wordings, wording => Assert.Equal(2, wording.Split("{0}").Length));
        Assert.Distinct(PlatformLink.Wordings);
    }

    [Theory]
    [InlineData("She wrote it on Tuesday. View this post on Instagram", 25)]
    [InlineData("She shared pic.twitter.com/aBc1 with friends.", 11)]
    public void Words_of_the_story_before_residue_stay(string paragraph, int start)
    {
        Assert.Equal(start, EmbedResidue.Find(paragraph)?.Span.Start);
    }

    [Theory]
    [InlineData("Empfohlener redaktioneller Inhalt", null)]
    [InlineData("Allow Twitter content?", "x")]
    [InlineData("Skip youtube post by Harbour Courier", "youtube")]
    [InlineData("To view this content, you need to enable cookies.", null)]
    public void What_a_consent_wall_says_is_residue(string paragraph, string? platform)
    {
        var residue = EmbedResidue.Find(paragraph)!;

        Assert.Equal((ResiduePart.Consent, platform), (residue.Part, residue.Embed?.Platform));
    }

    [Theory]
    [InlineData("“We will not wait,” said Mara Lind, who posted the picture on Instagram.")]
    [InlineData("The mayor spoke in a video posted by the town on Monday, February 10, 2025, and seen by thousands.")]
    [InlineData("A photo posted by Mara Lind (@maralind) on Monday showed the water at the quay.")]
    [InlineData("Follow the harbour office — Mara Lind (@maralind) runs its account.")]
    [InlineData("Posted by Mara Lind")]
    [InlineData("The button says “View this post on Instagram” and nobody clicks it.")]
    [InlineData("View this post on Instagram, the page asks, and then it shows nothing.")]
    [InlineData("Those who view this post on Instagram see the quay.")]
    [InlineData("The match can be watched on YouTube. Watch on YouTube or on the quay, as you like.")]
    [InlineData("Watch on YouTube how the water rose.")]
    [InlineData("He wrote to https://harbour-courier.example/news/1 on May 5, 2025.")]
    [InlineData("")]
    public void The_storys_own_sentences_are_no_residue(string paragraph)
    {
        Assert.Null(EmbedResidue.Find(paragraph));
    }

    [Fact]
    public void No_words_are_too_strange()
    {
        string[] pieces = ["(@", ")", "— ", "View this post on Instagram", "A post shared by ", "♬", "https://x.com/", "がシェアした投稿", "May 1, 2020",
            "pic.twitter.com/", "byu/", "Externer Inhalt", "?url=", "%", "\n", " "];
        var words = Gen.Elements(pieces).ListOf().Select(list => string.Concat(list)).ToArbitrary();

        Prop.ForAll(words, text => IsInside(EmbedResidue.Find(text), text)).QuickCheckThrowOnFailure();
        Prop.ForAll<string>(text => IsInside(EmbedResidue.Find(text ?? ""), text ?? "")).QuickCheckThrowOnFailure();

        static bool IsInside(EmbedResidue? residue, string text) =>
            residue is null || residue.Span.Start >= 0 && residue.Span.Length > 0 && residue.Span.End <= text.Length;
    }

    [Fact]
    public void No_markup_is_too_strange()
    {
        string[] pieces = ["<blockquote class=twitter-tweet>", "<div data-tweet-id=", "'", "\"", ">", "</div>", "<iframe src=", "//x.com/a/status/1", "<template>",
            "<script type=text/template>", "</script>", " data-html='&lt;iframe src=//youtu.be/aB3_dE-gH1j>'", "Externer Inhalt", "<p class=embed>", "<a href=", "a", "="];
        var markup = Gen.Elements(pieces).ListOf().Select(list => string.Concat(list)).ToArbitrary();

        Prop.ForAll(markup, ReadAll).QuickCheckThrowOnFailure();

        static void ReadAll(string markup)
        {
            using var page = PageParser.Parse(markup);
            for (int index = 0; index < page.Count; index++)
            {
                if (EmbedReader.IsEmbed(page[index]))
                    EmbedReader.Read(page[index], null);
            }
        }
    }
}
