using Standfirst.Tests.House;

namespace Standfirst.Tests.Language.Sentences;

public class SentenceSplitterTests
{
    // The sentences of each text are parted by " | ".
    [Theory]
    [InlineData("en", "He left. | She stayed! | Did he? | Yes…")]
    [InlineData("en", "Mr. Ruiz met J. P. Ashe in Washington, D.C., on Jan. 3. | It rained.")]
    [InlineData("en", "He lives in the U.S. | The others do not.")]
    [InlineData("en", "The U.S. Senate met at 9 a.m. on Monday. | It was cold.")]
    [InlineData("en", "“Go!” she said. | “We will not,” he said.")]
    [InlineData("en", "“Go!” Ana Ruiz said. | “Why?” asked Tom Ashe.")]
    [InlineData("en", "“Go!” Ruiz-Berg added. | “Why?” Tom Ashe, 41, asked. | “No!” | Ruiz-Berg, who was late, left.")]
    [InlineData("en", "She said: “We go. | We will not stay.” | He nodded.")]
    [InlineData("en", "It grew by 3.5 percent. | Then it fell…and rose again.")]
    [InlineData("en", "They left out [...] the rest. | We did not.")]
    [InlineData("en", "He was born there.[12] | She was not.")]
    [InlineData("de", "Am 3. Mai kam sie z. B. nach Wien. | Er blieb.")]
    [InlineData("de", "„Geh!“, sagte sie. | Dr. Huber ging.")]
    [InlineData("fr", "Il est parti. | « Pourquoi ? » | M. Martin est resté.")]
    [InlineData("es", "Se fue. | ¿Por qué? | ¡No lo sé!")]
    [InlineData("it", "È partito. | Perché? | Non lo so.")]
    [InlineData("pt", "Ele saiu. | Ela ficou.")]
    [InlineData("sv", "Han gick. | Hon stannade.")]
    [InlineData("fi", "Hän lähti 3. toukokuuta. | Minä jäin.")]
    [InlineData("pl", "Wyszedł. | Została.")]
    [InlineData("ru", "Он ушёл. | Она осталась. | Почему?")]
    [InlineData("uk", "Він пішов. | Вона лишилася.")]
    [InlineData("el", "Έφυγε. | Γιατί; | Δεν ξέρω.")]
    [InlineData("tr", "Gitti. | Neden? | Bilmiyorum.")]
    [InlineData("ja", "彼は去った。 | 彼女は残った。 | 「なぜ？」")]
    [InlineData("zh", "他走了。 | 她留下了！ | 为什么？")]
    [InlineData("ko", "그는 떠났다. | 그녀는 남았다.")]
    [InlineData("hi", "वह चला गया। | वह रुक गई। | क्यों?")]
    [InlineData("ar", "غادر الرجل. | لماذا؟ | لا أعرف.")]
    [InlineData("fa", "او رفت. | چرا؟")]
    [InlineData("ur", "وہ چلا گیا۔ | کیوں؟")]
    [InlineData("he", "הוא הלך. | היא נשארה.")]
    [InlineData("hy", "Նա գնաց։ | Նա մնաց։")]
    [InlineData("am", "እሱ ሄደ። | እሷ ቀረች።")]
    [InlineData("my", "သူ သွားသည်။ | သူမ နေသည်။")]
    [InlineData("th", "เขาไปแล้ว เธออยู่ที่นี่")]
    public void A_paragraph_is_cut_where_its_sentences_end(string language, string parted)
    {
        string[] sentences = parted.Split(" | ");
        bool hasBlanks = language is not ("ja" or "zh") && !parted.Contains('[');

        Assert.Equal(sentences, Told.SentencesOf(language, string.Join(hasBlanks || language == "en" ? " " : "", sentences)));
    }

    [Fact]
    public void A_semicolon_asks_in_Greek_only() =>
        Assert.Single(Told.SentencesOf("en", "He left; She stayed."));

    [Fact]
    public void A_sentence_ends_with_its_paragraph() =>
        Assert.Equal(["Bridge closed", "The old bridge is closed."], Told.SentencesOf("en", "Bridge closed\nThe old bridge is closed."));

    [Theory]
    [InlineData(".")]
    [InlineData("\"")]
    [InlineData(". \" ")]
    [InlineData("“‘ ")]
    [InlineData("a ")]
    [InlineData("A. ")]
    [InlineData("[1]")]
    [InlineData("said ")]
    [InlineData("1.")]
    public void Much_of_the_same_is_cut_in_a_moment(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        TimeSpan time = ProcessorTime.Of(() => Assert.NotEmpty(Told.SentencesOf("en", text)));

        Assert.InRange(time.TotalSeconds, 0, 20);
    }
}
