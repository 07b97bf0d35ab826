using FsCheck;
using FsCheck.Fluent;
using Standfirst.Archive.Search.Queries;

namespace Standfirst.Tests.Archive.Search;

/// <summary>The query language: what is typed, and the same in its shortest words.</summary>
public class QueryLanguageTests
{
    [Theory]
    [InlineData("ferry", "ferry")]
    [InlineData("Ferry HARBOUR", "ferry harbour")]
    [InlineData("Müller's", "\"muller s\"")]
    [InlineData("harbour-courier", "\"harbour courier\"")]
    [InlineData("“Not a  single pole”", "\"not a single pole\"")]
    [InlineData("„Der Deich hält“ «la digue»", "\"der deich halt\" \"la digue\"")]
    [InlineData("\"an open mark ends", "\"an open mark ends\"")]
    [InlineData("ferr*", "ferr*")]
    [InlineData("\"old ferr*\"", "\"old ferr*\"")]
    [InlineData("*wasser*", "*wasser*")]
    [InlineData("*WASSER", "*wasser")]
    [InlineData("東京都", "\"東 京 都\"")]
    [InlineData("*東京*", "\"東 京\"")]
    [InlineData("https://courier.example/ferry", "\"https courier example ferry\"")]
    [InlineData("10:30", "\"10 30\"")]
    [InlineData("Note: ferry", "note ferry")]
    public void Words_are_cut_and_folded(string typed, string read) => Assert.Equal(read, Read(typed));

    [Theory]
    [InlineData("ferry OR harbour quay", "ferry OR (harbour quay)")]
    [InlineData("(ferry OR harbour) quay", "(ferry OR harbour) quay")]
    [InlineData("ferry AND harbour", "ferry harbour")]
    [InlineData("ferry or harbour", "ferry or harbour")]
    [InlineData("ferry -harbour", "ferry -harbour")]
    [InlineData("ferry NOT (harbour OR quay)", "ferry -(harbour OR quay)")]
    [InlineData("ferry -(harbour quay)", "ferry -(harbour quay)")]
    [InlineData("-(-ferry)", "ferry")]
    [InlineData("ferry - harbour – quay", "ferry harbour quay")]
    [InlineData("ferry NOTHING ORDER", "ferry nothing order")]
    [InlineData("((ferry))", "ferry")]
    [InlineData("a OR (b OR (c OR d))", "a OR b OR c OR d")]
    public void Words_are_joined_and_denied(string typed, string read) => Assert.Equal(read, Read(typed));

    [Theory]
    [InlineData("OR ferry OR", "ferry")]
    [InlineData("(ferry OR harbour", "ferry OR harbour")]
    [InlineData("ferry) harbour", "ferry harbour")]
    [InlineData("ferry () NOT", "ferry")]
    [InlineData("ferry & ???", "ferry")]
    public void What_is_clear_is_forgiven(string typed, string read) => Assert.Equal(read, Read(typed));

    [Theory]
    [InlineData("author:\"Ana Ruiz\"", "author:\"ana ruiz\"")]
    [InlineData("Author: ruiz", "author:ruiz")]
    [InlineData("speaker:ru* person:Voß", "speaker:ru* person:voss")]
    [InlineData("said:\"will not wait\" headline:ferr*", "said:\"will not wait\" headline:ferr*")]
    [InlineData("site:https://www.Courier.example/news", "site:courier.example")]
    [InlineData("site:www.www.courier.example", "site:courier.example")]
    [InlineData("site:courier.", "site:courier")]
    [InlineData("site:2024-", "site:2024")]
    [InlineData("site:192.0.2.7", "site:192.0.2.7")]
    [InlineData("site:\"The Harbour Courier\"", "site:\"the harbour courier\"")]
    [InlineData("section:Länder genre:opinion", "section:lander genre:opinion")]
    [InlineData("lang:en-GB lang:pt_br", "lang:en-gb lang:pt-br")]
    [InlineData("kind:live-blog kind:liveblog kind:\"live blog\"", "kind:liveBlog kind:liveBlog kind:liveBlog")]
    [InlineData("has:quotes has:Live has:picture", "has:quote has:live has:image")]
    [InlineData("ferry -site:courier.example", "ferry -site:courier.example")]
    public void Operators_have_values(string typed, string read) => Assert.Equal(read, Read(typed));

    [Theory]
    [InlineData("date:2024", "date:2024")]
    [InlineData("date:2024-5", "date:2024-05")]
    [InlineData("date:2024-02-29", "date:2024-02-29")]
    [InlineData("date:2024-05..2024-07", "date:2024-05-01..2024-07-31")]
    [InlineData("date:2024-07..2024-05", "date:2024-05-01..2024-07-31")]
    [InlineData("date:2024..", "date:2024-01-01..")]
    [InlineData("date:..2024-05-03", "date:..2024-05-03")]
    [InlineData("after:2024-05-03", "date:2024-05-04..")]
    [InlineData("after:2024", "date:2025-01-01..")]
    [InlineData("before:2024-05", "date:..2024-04-30")]
    [InlineData("date:today", "date:2026-03-14")]
    [InlineData("date:Yesterday", "date:2026-03-13")]
    [InlineData("date:7d", "date:2026-03-08..2026-03-14")]
    [InlineData("date:2w", "date:2026-03-01..2026-03-14")]
    [InlineData("date:1m", "date:2026-02-15..2026-03-14")]
    [InlineData("date:1y", "date:2025-03-15..2026-03-14")]
    [InlineData("after:7d", "date:2026-03-08..")]
    [InlineData("before:7d", "date:..2026-03-07")]
    public void Days_are_reckoned(string typed, string read) => Assert.Equal(read, Read(typed));

    [Theory]
    [InlineData("autor:ruiz", 0, "did you mean author:?")]
    [InlineData("ferry spekaer:voss", 6, "did you mean speaker:?")]
    [InlineData("recipe:\"soup\"", 0, "“recipe:” is no operator; There are author:, speaker:")]
    [InlineData("date:2024-02-30", 0, "date: cannot be “2024-02-30”; it may be 2024, 2024-05")]
    [InlineData("date:03.05.2024", 0, "it may be 2024, 2024-05, 2024-05-03")]
    [InlineData("date:0d", 0, "date: cannot be “0d”")]
    [InlineData("date:..", 0, "date: cannot be “..”")]
    [InlineData("after:0000", 0, "after: cannot be “0000”")]
    [InlineData("before:0001-01-01", 0, "before: cannot be")]
    [InlineData("has:video", 0, "has: is one of quote, embed, table, live, image")]
    [InlineData("kind:blog", 0, "kind: is one of other, article, liveBlog")]
    [InlineData("lang:english", 0, "lang: is a language's tag")]
    [InlineData("ferry author:", 6, "author: needs a value")]
    [InlineData("author:(a OR b)", 0, "author: needs a value")]
    [InlineData("author:?", 0, "author: needs a word")]
    [InlineData("author:*berg", 0, "a star may only end a name")]
    [InlineData("-ferry -site:courier.example", 0, "only says what is not wanted")]
    [InlineData("NOT (ferry OR harbour)", 0, "only says what is not wanted")]
    [InlineData("?!", 0, "there is no word")]
    [InlineData("*", 0, "a star needs letters")]
    [InlineData("f*", 0, "2 letters at least")]
    [InlineData("*wa*", 0, "3 letters at least")]
    [InlineData("fer*ry", 0, "a star may only stand before or behind")]
    [InlineData("*old-ferry*", 0, "a single word")]
    public void What_is_unclear_is_told(string typed, int position, string message)
    {
        var unclear = Assert.IsType<QueryReading.Unclear>(Parse(typed));

        Assert.Contains(message, unclear.Message);
        Assert.DoesNotContain('\n', unclear.Message);
        Assert.Equal(position, unclear.Position);
    }

    [Fact]
    public void Nothing_is_everything() => Assert.Equal(new SearchQuery.Everything(), Understood("  \t"));

    [Fact]
    public void Accents_and_case_do_not_matter() => Assert.Equal(Understood("muller"), Understood("MÜLLER"));

    [Fact]
    public void Length_parts_and_depth_have_their_bounds()
    {
        Assert.IsType<QueryReading.Unclear>(Parse(new string('a', QueryParser.LongestQuery + 1)));
        Assert.IsType<QueryReading.Unclear>(Parse(string.Join(' ', Enumerable.Repeat("ferry", 51))));
        Assert.IsType<QueryReading.Unclear>(Parse(new string('京', QueryParser.LongestQuery / 2 + 1)));
        Assert.IsType<QueryReading.Unclear>(Parse(new string('(', 1999)));
        Assert.IsType<QueryReading.Understood>(Parse(new string('(', 20) + "ferry"));
        Assert.IsType<QueryReading.Unclear>(Parse(string.Concat(Enumerable.Repeat("(pier OR ferry ", 20))));
        Assert.IsType<QueryReading.Understood>(Parse(string.Concat(Enumerable.Repeat("(pier OR ferry ", 10))));
    }

    /// <summary>Pieces that queries are made of, put together by chance.</summary>
    static readonly string[] Pieces =
    [
        "ferry", "Straße", "東京", "ferr*", "*wasser*", "*", "(", ")", "(", ")", "\"", "“", "”", " ", " ", " ", "-", "–", " OR ",
        " NOT ", "AND", "author:", "site:", "said:", "date:", "after:", "before:", "has:", "kind:", "lang:", "person:", "headline:",
        "2024", "2024-05", "..", "7d", "today", "quote", "courier.example", "de-AT", ":", "://", "\0", "\ud83d", "é", "İ", "ǆ", "ŉ",
        "news", "liveBlog", "O'Neil", "'", "ß",
    ];

    [Fact]
    public void No_text_is_an_exception_and_what_was_read_reads_the_same_again()
    {
        var pieced = Gen.Elements(Pieces).ListOf().Select(string.Concat);
        var any = ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "");

        Prop.ForAll(Gen.OneOf(pieced, any).ToArbitrary(), text =>
        {
            if (Parse(text) is QueryReading.Understood(var query))
                Assert.Equal(query, Understood(query.ToString()));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));
    }

    static string Read(string typed) => Understood(typed).ToString();

    static SearchQuery Understood(string typed) =>
        Assert.IsType<QueryReading.Understood>(Parse(typed)).Query;

    static QueryReading Parse(string typed) => SearchQuery.Parse(typed, new Saturday());

    /// <summary>A clock that stands on 14 March 2026.</summary>
    sealed class Saturday : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 14, 12, 0, 0, TimeSpan.Zero);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}
