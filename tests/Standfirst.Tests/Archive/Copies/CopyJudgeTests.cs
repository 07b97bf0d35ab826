using Standfirst.Archive.Copies;

namespace Standfirst.Tests.Archive.Copies;

public class CopyJudgeTests
{
    const string Local = """
        In Thornby the news was heard with some relief, since the town had offered its own pier for the crossing as long ago as last spring.
        Mayor Piet Vandermolen said that talks with the owners would go on, whatever was decided elsewhere.
        """;

    [Fact]
    public void A_story_cut_from_the_end_is_a_copy() => Assert.True(AreCopies(CopyTexts.Ferry, CopyTexts.Beginning(CopyTexts.Ferry, 2)));

    [Fact]
    public void A_story_with_its_paragraphs_in_another_order_is_a_copy()
    {
        string reordered = string.Join('\n', CopyTexts.Ferry.Split('\n').Reverse());
        Assert.True(AreCopies(CopyTexts.Ferry, reordered));
    }

    [Fact]
    public void A_story_with_another_lead_is_a_copy()
    {
        string[] paragraphs = CopyTexts.Ferry.Split('\n');
        paragraphs[0] = "No boat will cross the sound to Saltmere from next spring on because nobody pays for a motor, it emerged yesterday.";
        Assert.True(AreCopies(CopyTexts.Ferry, string.Join('\n', paragraphs)));
    }

    [Fact]
    public void A_story_with_a_local_paragraph_is_a_copy() => Assert.True(AreCopies(CopyTexts.Ferry, Local + CopyTexts.Ferry));

    [Fact]
    public void A_story_some_of_whose_words_were_changed_is_a_copy()
    {
        string changed = CopyTexts.Ferry.Replace("boat", "vessel").Replace("said", "stated").Replace("islanders", "people")
            .Replace("every day", "daily").Replace("a fishing boat in heavy weather", "fishermen").Replace("fear for", "are worried about");
        Assert.True(AreCopies(CopyTexts.Ferry, changed));
    }

    [Fact]
    public void Case_accents_marks_and_separators_of_thousands_do_not_part_copies()
    {
        string other = CopyTexts.Ferry.ToUpperInvariant().Replace("4,150,000", "4.150.000").Replace('“', '"').Replace('”', '"').Replace("FERRY", "FÉRRY");
        var likeness = Compare(CopyTexts.Ferry, other);
        Assert.Equal(likeness.Fewer, likeness.Shared);
    }

    [Fact]
    public void Another_story_of_the_same_event_is_no_copy() => Assert.False(AreCopies(CopyTexts.Ferry, CopyTexts.FerryOtherwise));

    [Theory, InlineData(0, 1), InlineData(0, 2), InlineData(1, 3)]
    public void The_weather_of_another_day_is_no_copy(int day, int other) =>
        Assert.False(AreCopies(CopyTexts.Weather(day), CopyTexts.Weather(other)));

    [Fact]
    public void What_shares_a_long_quotation_alone_is_no_copy()
    {
        const string Quotation = "\n“We have carried the mail, the milk and the midwife over this water for fifty years, and not one of those who now "
            + "speak of costs has ever stood on this deck in February; let them come and cross once with us, and then let them speak,” said Ida Quillfeather.\n";
        Assert.False(AreCopies(CopyTexts.Ferry + Quotation, CopyTexts.FerryOtherwise + Quotation));
    }

    [Fact]
    public void What_shares_a_standing_paragraph_alone_is_no_copy()
    {
        const string Standing = "\nThe Harbour Courier has told the stories of the sound since 1889. Readers pay for our work: for four crowns a week they read "
            + "everything, take part in our walks and support two young reporters in Great Marram. Write to us, ring us, or come by at the quay.\n";
        Assert.False(AreCopies(CopyTexts.Ferry + Standing, CopyTexts.Weather(1) + Standing, isSameSite: true));
    }

    [Fact]
    public void A_site_that_writes_most_of_a_story_anew_has_no_copy_of_its_own()
    {
        string nextDay = string.Join('\n', CopyTexts.FerryOtherwise.Split('\n').Take(3).Concat(CopyTexts.Ferry.Split('\n').Skip(3)));
        Assert.False(AreCopies(CopyTexts.Ferry, nextDay, isSameSite: true));
    }

    [Fact]
    public void A_short_text_is_compared_with_a_very_long_one_at_the_limit_of_both()
    {
        string longText = string.Join('\n', Enumerable.Range(0, 400).Select(at => $"Sentence {at * 7919} of the long report names {at} and {at * at} in turn."));
        var likeness = Compare(longText, CopyTexts.Beginning(longText, 40));
        Assert.InRange((double)likeness.Shared / likeness.Fewer, .8, 1);
        Assert.True(likeness.Fewer < likeness.More);
    }

    [Fact]
    public void Characters_of_scripts_without_spaces_count_as_words()
    {
        const string Story = "港務局は火曜日、ソルトミアとポートアヴァーンを結ぶ渡し船の運航を三月で終えると発表した。新しい機関の費用を用意できなかったためで、"
            + "毎日三百十人の島民が学校や病院に通うのに利用している。教区会長は「橋を約束した人すべてに手紙を書いたが返事はない」と話した。";
        Assert.True(AreCopies(Story, Story[..(Story.Length * 2 / 3)]));
        Assert.False(AreCopies(Story, "気象台によると、谷では朝のうち霧が出るが昼前には晴れ、海岸では十四度、内陸では十六度まで上がる見込み。夜はおおむね乾いた天気で、"
            + "明け方には地面が凍るところもある。花粉の量は少なく、正午の気圧は九百九十八ヘクトパスカルだった。"));
    }

    static bool AreCopies(string one, string other, bool isSameSite = false)
    {
        bool areCopies = CopyJudge.AreCopies(Compare(one, other), isSameSite);
        Assert.Equal(areCopies, CopyJudge.AreCopies(Compare(other, one), isSameSite));
        return areCopies;
    }

    static CopyLikeness Compare(string one, string other) => CopyLikeness.Of(CopySigner.Sign(one)!, CopySigner.Sign(other)!);
}
