using Standfirst.Articles;
using Standfirst.Language.Marks;
using Standfirst.Language.Sentences;
using Standfirst.Tests.House;

namespace Standfirst.Tests.Language.Marks;

public class QuotationMarksTests
{
    /// <summary>The words in the outermost marks, parted by "|".</summary>
    static string Quoted(string language, params string[] paragraphs) => Quoted(ShortStory.Of(language, paragraphs));

    static string Quoted(Article article, int depth = 0)
    {
        using var story = Story.Cut(article);
        using var marks = QuotationMarks.Find(story);
        List<string> found = [];
        foreach (var stretch in marks.Stretches)
        {
            if (stretch.Depth == depth)
                found.Add(stretch.Inner.Of(article.Text).ToString());
        }
        return string.Join('|', found);
    }

    [Theory]
    [InlineData("\"She read the sign: “Wait here.” Nobody waited. Then it rained.\"", "She read the sign: “Wait here.” Nobody waited. Then it rained.")]
    [InlineData("\"Tom was asleep. “We will wait,” she said. It rained.\"", "Tom was asleep.|We will wait,")]
    [InlineData("\"We will wait, she said. “No.” Nobody waited.", "We will wait,|No.")]
    public void Curled_marks_within_straight_ones_quote_what_does_not_talk(string text, string quoted) =>
        Assert.Equal(quoted, Quoted("en", text));

    [Theory]
    [InlineData("en", "“We will not wait,” said Ana Ruiz.", "We will not wait,")]
    [InlineData("en", "'We will not wait,' said Ana Ruiz.", "We will not wait,")]
    [InlineData("en", "\"We will not wait,\" said Ana Ruiz.", "We will not wait,")]
    [InlineData("en", "''We will not wait,'' said Ana Ruiz.", "We will not wait,")]
    [InlineData("de", "„Wir warten nicht“, sagte Ana Ruiz.", "Wir warten nicht")]
    [InlineData("de", "»Wir warten nicht«, sagte Ana Ruiz.", "Wir warten nicht")]
    [InlineData("de", "«Wir warten nicht», sagte Ana Ruiz.", "Wir warten nicht")]
    [InlineData("fr", "« Nous n’attendrons pas », a dit Ana Ruiz.", "Nous n’attendrons pas")]
    [InlineData("fr", "«\u00A0Nous n’attendrons pas\u00A0», a dit Ana Ruiz.", "Nous n’attendrons pas")]
    [InlineData("es", "«No esperaremos», dijo Ana Ruiz.", "No esperaremos")]
    [InlineData("it", "L'ha detto: «Non aspettiamo l'altro».", "Non aspettiamo l'altro")]
    [InlineData("pt", "“Não vamos esperar”, disse Ana Ruiz.", "Não vamos esperar")]
    [InlineData("nl", "‘We wachten niet’, zei Ana Ruiz.", "We wachten niet")]
    [InlineData("nl", "„We wachten niet”, zei Ana Ruiz.", "We wachten niet")]
    [InlineData("sv", "”Vi väntar inte”, säger Ana Ruiz.", "Vi väntar inte")]
    [InlineData("sv", "’Vi väntar inte’, säger Ana Ruiz.", "Vi väntar inte")]
    [InlineData("fi", "”Emme odota”, sanoo Ana Ruiz.", "Emme odota")]
    [InlineData("fi", "»Emme odota», sanoo Ana Ruiz.", "Emme odota")]
    [InlineData("da", "»Vi venter ikke«, siger Ana Ruiz.", "Vi venter ikke")]
    [InlineData("nb", "«Vi venter ikke», sier Ana Ruiz.", "Vi venter ikke")]
    [InlineData("pl", "„Nie będziemy czekać” – powiedziała Ana Ruiz.", "Nie będziemy czekać")]
    [InlineData("cs", "„Nebudeme čekat,“ řekla Ana Ruizová.", "Nebudeme čekat,")]
    [InlineData("hu", "„Nem várunk” – mondta Ana Ruiz.", "Nem várunk")]
    [InlineData("ro", "„Nu așteptăm”, a spus Ana Ruiz.", "Nu așteptăm")]
    [InlineData("bg", "„Няма да чакаме“, каза Ана Руис.", "Няма да чакаме")]
    [InlineData("ru", "«Мы не будем ждать», — сказала Анна Руис.", "Мы не будем ждать")]
    [InlineData("uk", "«Ми не чекатимемо», — сказала Анна Руїс.", "Ми не чекатимемо")]
    [InlineData("el", "«Δεν θα περιμένουμε», είπε η Άνα Ρουίς.", "Δεν θα περιμένουμε")]
    [InlineData("tr", "“Beklemeyeceğiz” dedi Ana Ruiz.", "Beklemeyeceğiz")]
    [InlineData("he", "דובר צה\"ל אמר: \"לא נחכה\".", "לא נחכה")]
    [InlineData("ar", "قالت: «لن ننتظر» و”لا نريد“.", "لن ننتظر|لا نريد")]
    [InlineData("fa", "او گفت: «منتظر نمی‌مانیم».", "منتظر نمی‌مانیم")]
    [InlineData("hi", "एना ने कहा, “हम इंतज़ार नहीं करेंगे।”", "हम इंतज़ार नहीं करेंगे।")]
    [InlineData("ja", "ルイスさんは「待てません」と語った。", "待てません")]
    [InlineData("zh", "鲁伊斯说：“我们不会等。”", "我们不会等。")]
    [InlineData("zh", "鲁伊斯说:\"我们不会等。\"他走了", "我们不会等。")]
    [InlineData("ko", "루이스는 “기다리지 않겠다”고 말했다.", "기다리지 않겠다")]
    [InlineData("vi", "“Chúng tôi sẽ không chờ”, Ana Ruiz nói.", "Chúng tôi sẽ không chờ")]
    public void Marks_of_a_language_hold_what_is_quoted(string language, string text, string words) =>
        Assert.Equal(words, Quoted(language, text));

    [Theory]
    [InlineData("es", "—No esperaremos —dijo Ana Ruiz—. Ya es tarde.", "No esperaremos|Ya es tarde.")]
    [InlineData("ru", "— Мы не будем ждать, — сказала Анна Руис. — Уже поздно.", "Мы не будем ждать,|Уже поздно.")]
    [InlineData("pl", "– Nie będziemy czekać – powiedziała Ana Ruiz. – Już późno.", "Nie będziemy czekać|Już późno.")]
    [InlineData("sv", "– Vi väntar inte, säger Ana Ruiz. – Vi går nu.", "Vi väntar inte,|Vi går nu.")]
    [InlineData("nb", "– Vi venter ikke, sier Ana Ruiz.", "Vi venter ikke,")]
    [InlineData("fi", "– Emme odota, sanoo Ana Ruiz.", "Emme odota,")]
    [InlineData("da", "– Vi venter ikke, siger Ana Ruiz.", "Vi venter ikke,")]
    [InlineData("fr", "— Nous n’attendrons pas, dit-elle.", "Nous n’attendrons pas, dit-elle.")]
    public void A_dash_marks_speech_where_a_language_uses_it(string language, string text, string words) =>
        Assert.Equal(words, Quoted(language, text));

    [Fact]
    public void A_dash_marks_no_speech_in_English() => Assert.Equal("", Quoted("en", "– Ana Ruiz, at Leeds crown court"));

    [Theory]
    [InlineData("'I don't know,' she said. 'The players' union said no.'", "I don't know,|The players' union said no.")]
    [InlineData("‘I don’t know,’ she said. ‘The players’ union said no.’", "I don’t know,|The players’ union said no.")]
    [InlineData("The so-called 'experts' of the '90s liked rock 'n' roll.", "experts")]
    [InlineData("She said 'players' and 'clubs' agree.", "players|clubs")]
    [InlineData("The players' union and the boys' club met in the ’90s.", "")]
    [InlineData("He is 6'2\" tall and said \"hello there\" to all.", "hello there")]
    public void Apostrophes_are_no_quotation_marks(string text, string words) => Assert.Equal(words, Quoted("en", text));

    [Theory]
    [InlineData("en", "“He told me ‘no’ and left,” she said.", "He told me ‘no’ and left,", "no")]
    [InlineData("en", "'He told me \"no\" and left,' she said.", "He told me \"no\" and left,", "no")]
    [InlineData("de", "„Das ist ‚gut‘ so“, sagte er.", "Das ist ‚gut‘ so", "gut")]
    [InlineData("fr", "« Il m’a dit “non” », a dit Ana.", "Il m’a dit “non”", "non")]
    [InlineData("ja", "「彼は『いいえ』と言った」と語った。", "彼は『いいえ』と言った", "いいえ")]
    public void Marks_stand_within_marks(string language, string text, string outer, string inner)
    {
        Assert.Equal(outer, Quoted(ShortStory.Of(language, text)));
        Assert.Equal(inner, Quoted(ShortStory.Of(language, text), depth: 1));
    }

    [Theory]
    [InlineData("“We waited.", "“Then we left,” she said.")]
    [InlineData("\"We waited.", "\"Then we left,\" she said.")]
    [InlineData("'We waited.", "'Then we left,' she said.")]
    public void An_opening_mark_is_repeated_while_a_quotation_goes_on(string first, string second)
    {
        using var story = Story.Cut(ShortStory.Of("en", first, second));
        using var marks = QuotationMarks.Find(story);

        Assert.Equal([false, true], marks.Stretches.ToArray().Select(stretch => stretch.GoesOn));
        Assert.Equal([false, true], marks.Stretches.ToArray().Select(stretch => stretch.IsClosed));
    }

    [Fact]
    public void A_crosshead_does_not_end_a_quotation()
    {
        using var story = Story.Cut(ShortStory.OfBlocks("en", (BlockKind.Paragraph, "“We waited."),
            (BlockKind.Heading, "A long night"),
            (BlockKind.Paragraph, "“Then we left,” she said.")));
        using var marks = QuotationMarks.Find(story);

        Assert.True(marks.Stretches[1].GoesOn);
    }

    [Theory]
    [InlineData("“We waited, she said.|She left.", "“We waited, she said.", "We waited, she said.")]
    [InlineData("We waited,” she said.|“No,” he said.", "We waited,” she said.", "No,")]
    [InlineData("“We waited, she said. “Then we left.”", "", "We waited,|Then we left.")]
    public void A_missing_mark_runs_away_with_nothing(string paragraphs, string odd, string words)
    {
        Assert.Contains(odd, paragraphs);
        Assert.Equal(words, Quoted("en", paragraphs.Split('|')));
    }

    [Theory]
    [InlineData("“I was cold, she told the Echo. “Then I was hot.”", "I was cold,|Then I was hot.")]
    [InlineData("\"We waited, said Ana Ruiz. \"Then we left.\"", "We waited,|Then we left.")]
    [InlineData("“We waited, and then we left. “Nobody came.”", "We waited, and then we left.|Nobody came.")]
    public void Where_the_closing_mark_is_missing_words_of_saying_end_a_quotation(string text, string words) =>
        Assert.Equal(words, Quoted("en", text));

    [Theory]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("“”’‘„»«")]
    [InlineData("” ’ » “")]
    [InlineData("「『「『「『")]
    [InlineData("— — —")]
    [InlineData("“\uD800")]
    public void Odd_marks_are_never_an_exception(string text)
    {
        foreach (string language in new[] { "en", "sv", "es", "he", "xx" })
        {
            using var story = Story.Cut(ShortStory.Of(language, text, text));
            using var marks = QuotationMarks.Find(story);
            foreach (var stretch in marks.Stretches)
                Assert.InRange(stretch.Inner.End, stretch.Outer.Start, stretch.Outer.End);
        }
    }

    [Fact]
    public void A_place_is_found_in_its_stretch()
    {
        const string text = "She said “no” and “yes”.";
        using var story = Story.Cut(ShortStory.Of("en", text));
        using var marks = QuotationMarks.Find(story);

        Assert.Equal(0, marks.StretchAt(text.IndexOf("no", StringComparison.Ordinal)));
        Assert.Equal(1, marks.StretchAt(text.IndexOf("yes", StringComparison.Ordinal)));
        Assert.False(marks.IsQuoted(text.IndexOf("and", StringComparison.Ordinal)));
    }

    [TimedTheory]
    [InlineData("“")]
    [InlineData("'a ")]
    [InlineData("players' ")]
    [InlineData("“‘")]
    [InlineData("\"")]
    public void Marks_by_the_million_take_linear_time(string unit)
    {
        using var story = Story.Cut(ShortStory.Of("en", string.Concat(Enumerable.Repeat(unit, 5_000_000 / unit.Length))));

        TimeSpan time = ProcessorTime.Of(() => QuotationMarks.Find(story).Dispose());

        Assert.InRange(time.TotalSeconds, 0, 2);
    }
}
