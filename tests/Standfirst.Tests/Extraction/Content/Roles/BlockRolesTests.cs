using Standfirst.Articles;
using Standfirst.Extraction.Content.Roles;

namespace Standfirst.Tests.Extraction.Content.Roles;

public class BlockRolesTests
{
    static BlockRole?[] RolesOf(string markup) => [.. BlockRoles.Assign(Bodies.Written(markup)).Blocks.Select(block => block.Role)];

    [Theory]
    [InlineData("Correction: an earlier report gave the wrong name for the captain of the ferry.", BlockRole.Correction)]
    [InlineData("This article was amended on 3 May 2026. It said that the wall was 40 metres long.", BlockRole.Correction)]
    [InlineData("In einer früheren Version dieses Artikels stand, die Mauer sei 40 Meter lang.", BlockRole.Correction)]
    [InlineData("Une première version de cet article indiquait une longueur de 40 mètres.", BlockRole.Correction)]
    [InlineData("Update: the council has since withdrawn its plan for the harbour wall.", BlockRole.Update)]
    [InlineData("Anmerkung der Redaktion: Wir haben die Stellungnahme des Hafens nachgetragen.", BlockRole.Update)]
    [InlineData("訂正：記事中の「３日」は「４日」の誤りでした。", BlockRole.Correction)]
    [InlineData("更正：文中“三日”应为“四日”，特此说明并致歉。", BlockRole.Correction)]
    [InlineData("편집자 주: 이 기사는 항구의 답변을 추가했습니다.", BlockRole.Update)]
    public void Notes_of_editors_are_told_by_how_they_begin(string note, BlockRole role) =>
        Assert.Equal([null, role], RolesOf($"<p>{Bodies.Sentence(1)}</p><p><em>{note}</em></p>"));

    [Theory]
    [InlineData("Correction fluid was invented by a typist in Marrow Bay, who mixed it in her kitchen.")]
    [InlineData("Updated: 3 May 2026")]
    [InlineData("更新：2026年5月3日")]
    [InlineData("追記：2026年5月3日 14時30分")]
    [InlineData("업데이트: 2026년 5월 3일 14:30")]
    public void A_sentence_that_only_looks_like_a_note_is_none(string sentence) => Assert.Equal([null], RolesOf($"<p>{sentence}</p>"));

    [Theory]
    [InlineData("In the UK, Samaritans can be contacted free on 116 123, at any hour.")]
    [InlineData("Die Telefonseelsorge ist unter 0800 111 0 111 rund um die Uhr erreichbar.")]
    [InlineData("If you or someone you know is struggling, write to help@marrow-line.example.")]
    [InlineData("The Samaritans listen at any hour: WWW.marrow-line.example")]
    public void A_box_that_says_where_help_is_found_is_a_helpline(string box) => Assert.Equal([BlockRole.Helpline], RolesOf($"<p>{box}</p>"));

    [Fact]
    public void A_story_that_mentions_a_helpline_without_its_number_is_none() =>
        Assert.Equal([null], RolesOf("<p>She once answered calls for the Samaritans, and never spoke of it at home.</p>"));

    [Fact]
    public void Bold_questions_and_what_follows_them_are_turns_of_an_interview() => Assert.Equal(
        [null, BlockRole.Question, BlockRole.Answer, BlockRole.Answer, BlockRole.Question, BlockRole.Answer, BlockRole.Question, BlockRole.Answer],
        RolesOf($"""
            <p>{Bodies.Sentence(1)}</p>
            <p><b>Why did you leave the bay?</b></p><p>I was seventeen.</p><p>And there was no work.</p>
            <p><strong>Who asked you to come back?</strong></p><p>Nobody did.</p>
            <p><b><b>Will you stay?</b></b></p><p>Ask me in the spring.</p>
            """));

    [Fact]
    public void Between_bold_questions_a_bold_sentence_asks_too_and_a_crosshead_does_not() => Assert.Equal(
        [BlockRole.Question, BlockRole.Answer, BlockRole.Question, BlockRole.Answer, null, null, BlockRole.Question,
            BlockRole.Answer, BlockRole.Question, BlockRole.Answer, null, null],
        RolesOf($"""
            <p><b>Why did you leave the bay?</b></p><p>I was seventeen.</p>
            <p><b>You are famous for that night.</b></p><p>Please. It was a small fire.</p>
            <p><b>The early years</b></p><p>{Bodies.Sentence(1)}</p>
            <p><b>Who asked you to come back?</b></p><p>Nobody did.</p>
            <p><b>Will you stay?</b></p><p>Ask me in the spring.</p>
            <p><b>This interview was shortened.</b></p><p>{Bodies.Sentence(2)}</p>
            """));

    [Fact]
    public void Two_bold_questions_are_for_effect() => Assert.Equal([null, null, null, null],
        RolesOf("<p><b>Who knew?</b></p><p>Nobody.</p><p><b>Who cared?</b></p><p>Nobody, again.</p>"));

    [Fact]
    public void Labels_part_questions_from_answers() => Assert.Equal(
        [BlockRole.Question, BlockRole.Answer, BlockRole.Answer, BlockRole.Question, BlockRole.Answer],
        RolesOf("<p>Frage: Warum jetzt?</p><p>Antwort: Weil es Zeit ist.</p><p>Und weil der Hafen wartet.</p><p>Frage: Und dann?</p><p>Antwort: Dann Winter.</p>"));

    [Fact]
    public void The_second_answer_may_go_without_its_label() => Assert.Equal(
        [BlockRole.Question, BlockRole.Answer, BlockRole.Answer, BlockRole.Question],
        RolesOf("<p>Frage: Warum jetzt?</p><p>Antwort: Weil es Zeit ist.</p><p>Ja. Der Hafen wartet.</p><p>Frage: Und dann?</p>"));

    [Fact]
    public void Paragraphs_that_begin_with_other_labels_are_no_turns() => Assert.Equal([null, null, null, null],
        RolesOf("<p>Tide: high at six.</p><p>Wind: west, four.</p><p>Ferry: on time.</p><p>Frage: Und dann?</p>"));

    [Fact]
    public void A_quotation_that_repeats_words_of_the_story_is_a_pull_quote() => Assert.Equal(
        [BlockKind.Paragraph, BlockKind.PullQuote, BlockKind.BlockQuote],
        BlockRoles.Assign(Bodies.Written("""
            <p>“They sent me a tide table,” she said, “and nothing else at all, ever.”</p>
            <blockquote>“… and nothing else at all, ever”</blockquote><blockquote>The sea keeps no receipts for anybody.</blockquote>
            """)).Blocks.Select(block => block.Kind));

    [Fact]
    public void A_body_of_plain_paragraphs_stays_as_it_is()
    {
        var body = Bodies.Written($"<p>{Bodies.Sentence(1)}</p>");

        Assert.Same(body, BlockRoles.Assign(body));
    }
}
