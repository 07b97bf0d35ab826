using Standfirst.Articles;
using Standfirst.Extraction.Datelines;

namespace Standfirst.Tests.Extraction.Datelines;

public class DatelineReaderTests
{
    const string Story = "The ferry that sank in the storm runs again, the harbour office of the bay said.";

    [Theory]
    [InlineData("LONDON (Reuters) - ", "LONDON", "Reuters")]
    [InlineData("BERLIN, 4. Mai (dpa) – ", "BERLIN", "dpa")]
    [InlineData("Paris, AFP — ", "Paris", "AFP")]
    [InlineData("(AP) — ", null, "AP")]
    [InlineData("MOSCOW, Dec 23 (Reuters) - ", "MOSCOW", "Reuters")]
    [InlineData("PORT ELM, Dec 23, 2020 (BSS) - ", "PORT ELM", "BSS")]
    [InlineData("Hamburg (dpa) – ", "Hamburg", "dpa")]
    [InlineData("Washington D.C. | ", "Washington D.C.", null)]
    [InlineData("Port Elm (KNA/iz). ", "Port Elm", "KNA/iz")]
    [InlineData("Port Elm (dpo) - ", "Port Elm", "dpo")]
    [InlineData("PORT ELM, Texas (KTRK) -- ", "PORT ELM, Texas", "KTRK")]
    [InlineData("LA CROSSE, Wis. (AP) — ", "LA CROSSE, Wis.", "AP")]
    [InlineData("PORT ELM — ", "PORT ELM", null)]
    [InlineData("SEOUL, South Korea — ", "SEOUL, South Korea", null)]
    [InlineData("München/London – ", "München/London", null)]
    [InlineData("Wien, 14. Dezember 2021 – ", "Wien", null)]
    [InlineData("Rostow (Russland) - ", "Rostow (Russland)", null)]
    [InlineData("Madrid, 23 dic (EFE).- ", "Madrid", "EFE")]
    [InlineData("(EFE).- ", null, "EFE")]
    [InlineData("PARIS, 23 décembre (AFP) - ", "PARIS", "AFP")]
    [InlineData("São Paulo (Reuters) – ", "São Paulo", "Reuters")]
    [InlineData("JAKARTA, KOMPAS.com - ", "JAKARTA", "KOMPAS.com")]
    [InlineData("ANKARA (AA) - ", "ANKARA", "AA")]
    [InlineData("МОСКВА, 23 декабря. /ТАСС/. ", "МОСКВА", "ТАСС")]
    [InlineData("القاهرة (رويترز) - ", "القاهرة", "رويترز")]
    [InlineData("【ソウル共同】", "ソウル", "共同")]
    [InlineData("[東京 23日 ロイター] - ", "東京", "ロイター")]
    [InlineData("(서울=연합뉴스) ", "서울", "연합뉴스")]
    [InlineData("新华社北京12月23日电 ", "北京", "新华社")]
    public void A_story_opens_with_where_it_was_filed(string opening, string? place, string? agency) =>
        Assert.Equal(new Dateline(place, agency), DatelineReader.Read(opening + Story, "en"));

    [Theory]
    [InlineData("Yes—")]
    [InlineData("Nintendo Switch – ")]
    [InlineData("Leandra Lou – ")]
    [InlineData("Machine Learning (ML) – ")]
    [InlineData("BREAKING — ")]
    [InlineData("TLDR - ")]
    [InlineData("CHAPTER 3 — ")]
    [InlineData("(18.01.2018) ")]
    [InlineData("Mara Lindqvist (54) – ")]
    [InlineData("On Tuesday, 23 December – ")]
    [InlineData("“We will not wait” — ")]
    [InlineData("The ferry — ")]
    [InlineData("(By using these links you help us) ")]
    public void What_only_stands_before_a_dash_is_no_dateline(string opening) =>
        Assert.Null(DatelineReader.Read(opening + Story, "en"));

    [Fact]
    public void Nouns_in_capitals_are_no_places_where_every_noun_has_one() =>
        Assert.Null(DatelineReader.Read("MIGRATION – Probleme zwischen Einheimischen und Fremden gibt es auch hier.", "de"));

    [Fact]
    public void A_place_between_two_dashes_is_praised_not_reported_from() =>
        Assert.Null(DatelineReader.Read("Paris – Stadt der Liebe – wartet auf die Fähre, die im Sturm gesunken war.", "de"));

    [Theory]
    [InlineData("London", "London", null)]
    [InlineData("AUBURN, Wash. —", "AUBURN, Wash.", null)]
    [InlineData("By Ana Ruiz", null, null)]
    [InlineData("23 December 2020", null, null)]
    public void An_element_that_is_named_so_holds_one_if_it_names_a_place(string words, string? place, string? agency) =>
        Assert.Equal(place is null ? null : new Dateline(place, agency), DatelineReader.ReadWhole(words));
}
