using Standfirst.Articles;
using Standfirst.Extraction;
using Standfirst.Extraction.Content.Roles;
using Standfirst.Tests.Extraction.Content;
using Standfirst.Tests.Extraction.Metadata;

namespace Standfirst.Tests.Extraction;

public class CorrectionFinderTests
{
    static IReadOnlyList<Correction> Find(string note, string page = "<html lang=en><h1>Ferry runs again</h1>")
    {
        var body = BlockRoles.Assign(Bodies.Written($"<p>{Bodies.Sentence(1)}</p><p>{note}</p>"));
        return CorrectionFinder.Find(body.Text, body.Blocks, Said.By(page));
    }

    [Theory]
    [InlineData("Correction: An earlier version of this story named the wrong captain.", CorrectionKind.Correction)]
    [InlineData("This article was amended because it named the wrong captain of the ferry.", CorrectionKind.Correction)]
    [InlineData("Anmerkung der Redaktion: In einer früheren Version stand ein falscher Name.", CorrectionKind.Correction)]
    [InlineData("Une version précédente de cet article donnait un autre nom au capitaine.", CorrectionKind.Correction)]
    [InlineData("Fe de errores: el capitán del transbordador se llama de otra manera.", CorrectionKind.Correction)]
    [InlineData("Errata corrige: il capitano del traghetto ha un altro nome di battesimo.", CorrectionKind.Correction)]
    [InlineData("Uma versão anterior deste texto dava outro nome ao capitão da balsa.", CorrectionKind.Correction)]
    [InlineData("In een eerdere versie van dit artikel stond de naam van een andere kapitein.", CorrectionKind.Correction)]
    [InlineData("Rättelse: I en tidigare version stod det fel namn på färjans kapten.", CorrectionKind.Correction)]
    [InlineData("Sprostowanie: we wcześniejszej wersji podaliśmy inne nazwisko kapitana.", CorrectionKind.Correction)]
    [InlineData("Исправление: в более ранней версии капитан парома был назван неверно.", CorrectionKind.Correction)]
    [InlineData("Düzeltme: Haberin önceki halinde kaptanın adı yanlış yazılmıştı, düzelttik.", CorrectionKind.Correction)]
    [InlineData("訂正：当初の記事では、湾を渡るフェリーの船長の名前が誤っていましたので、正しい名前に直し、おわびします。", CorrectionKind.Correction)]
    [InlineData("Clarification: The ferry has two captains, of whom the story named one.", CorrectionKind.Clarification)]
    [InlineData("Klarstellung: Die Fähre hat zwei Kapitäne, von denen wir einen nannten.", CorrectionKind.Clarification)]
    [InlineData("Update: the harbour office has since named a second captain of the ferry.", CorrectionKind.Update)]
    [InlineData("Update 14:30: the harbour office has named a second captain of the ferry.", CorrectionKind.Update)]
    [InlineData("Editor’s note: the author of this story is married to the captain.", CorrectionKind.EditorsNote)]
    [InlineData("Nota de la redacción: la autora está casada con el capitán del barco.", CorrectionKind.EditorsNote)]
    public void A_note_is_told_with_its_kind_and_its_words(string note, CorrectionKind kind)
    {
        var correction = Assert.Single(Find(note));

        Assert.Equal((kind, note), (correction.Kind, correction.Text));
        Assert.Equal(note.Length, correction.Span?.Length);
    }

    [Theory]
    [InlineData("This article was amended on 8 December 2025. It named the wrong captain.", "2025-12-08")]
    [InlineData("Update vom 3. Mai 2026, 16:05 Uhr: Die Fähre hat einen zweiten Kapitän.", "2026-05-03T16:05")]
    [InlineData("Correction (May 3, 2026): An earlier version named the wrong captain.", "2026-05-03")]
    [InlineData("Correction: The ferry of the bay was not built on 3 May 1995, but later.", null)]
    public void The_moment_of_a_note_is_in_its_label(string note, string? at) => Assert.Equal(at, Assert.Single(Find(note)).At);

    [Theory]
    [InlineData("Corrections: If you see something wrong, please write to the newsroom of the bay.")]
    [InlineData("Update 2.0 of the timetable brings a ferry more each hour, the office said.")]
    public void What_invites_corrections_or_is_a_version_is_none(string sentence) => Assert.Empty(Find(sentence));

    [Fact]
    public void A_correction_may_only_be_declared() => Assert.Equal(
        [new Correction(CorrectionKind.Correction, "The captain was misnamed.") { At = "2026-05-03" }],
        Find(Bodies.Sentence(2), """
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry runs again","correction":
            {"@type":"CorrectionComment","text":"The captain was misnamed.","datePublished":"2026-05-03"}}</script><h1>Ferry runs again</h1>
            """));
}
