using Standfirst.Language.Identification;
using Standfirst.Tests.House;

namespace Standfirst.Tests.Language.Identification;

public class LanguageIdentifierTests
{
    public static TheoryData<string, string> Tellings()
    {
        TheoryData<string, string> rows = [];
        foreach (var (language, text) in BridgeStory.Tellings)
            rows.Add(language, text);
        return rows;
    }

    [Theory, MemberData(nameof(Tellings))]
    public void A_paragraph_shows_its_language(string language, string text)
    {
        var shown = Assert.NotNull(LanguageIdentifier.Identify(text));

        Assert.True(shown.Tag == language || LanguageNeighbours.Are(shown.Tag, language), $"it is said to be {shown}");
    }

    [Fact]
    public void Nearly_all_paragraphs_are_told_from_their_languages_neighbours_as_well()
    {
        string[] mistaken = [.. BridgeStory.Tellings
            .Where(telling => LanguageIdentifier.Identify(telling.Text)!.Value.Tag != telling.Language)
            .Select(telling => telling.Language)];

        Assert.Equal(["fo", "ms", "nn", "xh", "zu"], mistaken);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t ")]
    [InlineData("Brücke gesperrt")]
    [InlineData("The old bridge is closed.")]
    [InlineData("市议会决定")]
    [InlineData("2024-11-26 10:15 · 3,000,000 · +49 30 1234567 · 51.5074, -0.1278 · 100 % · 12/7/2023 · 9.99 €")]
    public void Too_little_text_shows_nothing(string text) => Assert.Null(LanguageIdentifier.Identify(text));

    [Theory]
    [InlineData("de", "el")]
    [InlineData("de", "en")]
    [InlineData("ru", "en")]
    [InlineData("fr", "de")]
    public void A_text_half_in_another_language_shows_neither(string one, string other) =>
        Assert.Null(LanguageIdentifier.Identify(Half(one) + " " + Half(other)));

    // Equal in letters, so that neither has the upper hand.
    static string Half(string language) => BridgeStory.In(language)[..130];

    [Fact]
    public void A_quotation_in_another_language_changes_nothing() => Assert.Equal("de", LanguageIdentifier.Identify(
        $"{BridgeStory.In("de")} “This is our bridge, and we want it back,” sagte eine Anwohnerin. {BridgeStory.In("de")}")?.Tag);

    [Fact]
    public void Names_in_Latin_letters_leave_Chinese_Chinese() => Assert.Equal("zh", LanguageIdentifier.Identify(
        "市议会周二决定关闭河上的旧桥。工程公司 Harbour Bridge Works 的发言人 Petra Quillfeather 说，维修工作将持续到秋天。")?.Tag);

    [Fact]
    public void Chinese_with_a_Japanese_name_in_it_stays_Chinese() => Assert.Equal("zh", LanguageIdentifier.Identify(
        "市议会周二决定关闭河上的旧桥，市长说，维修工作将持续到秋天，费用约为三百万元。居民对这一决定并不满意，餐馆「さくら」的老板也是如此。")?.Tag);

    [Fact]
    public void Capital_letters_say_the_same_as_small_ones()
    {
        foreach (var (_, text) in BridgeStory.Tellings)
            Assert.Equal(LanguageIdentifier.Identify(text), LanguageIdentifier.Identify(text.ToUpperInvariant().ToLowerInvariant()));
        Assert.Equal("en", LanguageIdentifier.Identify(BridgeStory.In("en").ToUpperInvariant())?.Tag);
    }

    [Theory]
    [InlineData('a')]
    [InlineData('ж')]
    [InlineData(0xD83D)]
    [InlineData(0xDC00)]
    [InlineData(0)]
    [InlineData(0xFFFF)]
    [InlineData('ـ')]
    [InlineData('橋')]
    public void A_million_times_the_same_character_shows_nothing(int character) =>
        Assert.Null(LanguageIdentifier.Identify(new string((char)character, 1_000_000)));

    [Fact]
    public void A_million_times_the_same_word_shows_nothing() =>
        Assert.Null(LanguageIdentifier.Identify(string.Concat(Enumerable.Repeat("tralala ", 125_000))));

    [Fact]
    public void Lone_surrogates_between_the_words_change_nothing() => Assert.Equal("de",
        LanguageIdentifier.Identify("\uDC00" + BridgeStory.In("de").Replace(" ", " \uD83D ") + "\uD83D")?.Tag);

    [Fact]
    public void Any_characters_are_a_text()
    {
        var random = new Random(7);
        for (int round = 0; round < 2_000; round++)
        {
            char[] text = new char[random.Next(3_000)];
            int reach = random.Next(1, char.MaxValue + 1);
            for (int place = 0; place < text.Length; place++)
                text[place] = (char)random.Next(reach);
            Assert.Equal(LanguageIdentifier.Identify(text), LanguageIdentifier.Identify(text));
        }
    }

    [Fact]
    public void Every_stretch_of_a_long_text_has_its_say()
    {
        string german = string.Concat(Enumerable.Repeat(BridgeStory.In("de") + " ", 400));
        string english = string.Concat(Enumerable.Repeat(BridgeStory.In("en") + " ", 400));

        Assert.Equal("de", LanguageIdentifier.Identify(german)?.Tag);
        Assert.Null(LanguageIdentifier.Identify(german + english));
    }

    [Fact]
    public void Many_threads_get_one_answer()
    {
        var alone = BridgeStory.Tellings.Select(telling => LanguageIdentifier.Identify(telling.Text)).ToList();

        var together = BridgeStory.Tellings.AsParallel().AsOrdered().Select(telling => LanguageIdentifier.Identify(telling.Text));

        Assert.Equal(alone, together);
    }

    [Theory]
    [InlineData("sv", "en", .99)]
    [InlineData("sv", "sv", 0)]
    [InlineData("nb", "da", 0)]
    [InlineData("el", "en", .99)]
    [InlineData("el", "el", 0)]
    [InlineData("sv", "tlh", 1)]
    [InlineData("sv", null, 1)]
    public void A_text_speaks_against_the_declared_language_by_how_far_it_is_behind(string textIn, string? declared, double against) =>
        Assert.Equal(against, LanguageIdentifier.Identify(BridgeStory.In(textIn), declared)?.Against);

    [Fact]
    public void Identifying_allocates_nothing()
    {
        string text = BridgeStory.In("de");
        // The first round loads the profiles.
        long least = long.MaxValue;
        for (int round = 0; round < 5; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            LanguageIdentifier.Identify(text, "en");
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }

    [Fact]
    public void The_profiles_are_small_and_of_many_languages()
    {
        string file = Path.Combine(Repository.Root, "src/Standfirst/Language/Identification/language-model.bin");

        Assert.InRange(new FileInfo(file).Length, 1, 300 * 1024);
        Assert.InRange(LanguageModel.Default.Languages.Count(), 90, byte.MaxValue);
        Assert.All(BridgeStory.Tellings, telling => Assert.True(LanguageIdentifier.Knows(telling.Language), telling.Language));
    }
}
