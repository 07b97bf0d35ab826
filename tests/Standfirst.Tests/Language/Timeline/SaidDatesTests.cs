using Standfirst.Language;
using Standfirst.Text;

namespace Standfirst.Tests.Language.Timeline;

/// <summary>When the last words that a story quotes were said, in a story of a Friday.</summary>
public class SaidDatesTests
{
    const string Friday = "2013-03-22", Thursday = "2013-03-21", Tuesday = "2013-03-19", Sunday = "2013-03-17";

    static string? SaidLast(params string[] paragraphs) => StoryReader.Read(
        ToldStory.Of(Friday, "en", paragraphs), notesContent: false, ReadingLimits.Of(null, default)).Quotations[^1].Said;

    [Theory]
    [InlineData("“We heard you,” Mara Berg told some 90 volunteers at the county's old granary late Tuesday.", Tuesday)]
    [InlineData("“We heard you,” Mara Berg told some 90 volunteers at the granary before the vote on Tuesday.", null)]
    [InlineData("“We heard you,” Mara Berg told USA Today.", null)]
    public void A_day_may_end_a_long_sentence(string sentence, string? day) => Assert.Equal(day, SaidLast(sentence));

    [Theory]
    [InlineData("“It was the hat,” the 61-year-old says two days later in her garden.", Tuesday)]
    [InlineData("“It was the hat,” the 61-year-old says, two days later or not.", null)]
    [InlineData("“It was the hat,” the 61-year-old says in her garden.", null)]
    public void Told_as_if_it_were_now_it_was_said_when_it_was_later(string sentence, string? day) =>
        Assert.Equal(day, SaidLast("On Sunday Mara Berg met the thief.", sentence));

    [Theory]
    [InlineData("The baker Tom Ashe offered on Tuesday evening to pay. “I have the money,” he said.", Tuesday)]
    [InlineData("Reached on Tuesday morning, the baker had gone to bed. “I was asleep,” he said.", Tuesday)]
    [InlineData("The baker Tom Ashe closed his shop on Tuesday. “I have no money,” he said.", null)]
    public void Who_offers_on_a_day_speaks_that_day(string paragraph, string? day) => Assert.Equal(day, SaidLast(paragraph));

    [Theory]
    [InlineData("“It is late,” Mara Berg told the audience.", Sunday)]
    [InlineData("“It is late,” Mara Berg said as she accepted the prize.", Sunday)]
    [InlineData("Backstage, Mara Berg was asked about it. “It is late,” she said.", Sunday)]
    [InlineData("“It is late,” Mara Berg told the audience at a reading in Oslo.", null)]
    [InlineData("“It is late,” Mara Berg said.", null)]
    public void What_is_said_on_the_stage_is_said_on_the_night_of_the_awards(string sentence, string? day) =>
        Assert.Equal(day, SaidLast("The film won four prizes at the Heron Awards on Sunday night.", sentence));

    [Theory]
    [InlineData("“You knew,” Judge Ann Lisle told him.", Thursday)]
    [InlineData("Judge Ann Lisle called him a “rogue”. “You knew,” she said.", Thursday)]
    [InlineData("“I knew,” Tom Ashe told his mother.", null)]
    public void A_judge_speaks_on_the_day_of_the_sentence(string paragraph, string? day) =>
        Assert.Equal(day, SaidLast("A baker who sold chalk as flour was jailed for two years on Thursday.", paragraph));

    [Theory]
    [InlineData("“And I ran,” she said.", Tuesday)]
    [InlineData("On a walk the day before, she said: “And I ran.”", null)]
    [InlineData("“And I ran,” Tom Ashe said.", null)]
    public void A_speech_that_goes_on_keeps_its_day(string paragraph, string? day) =>
        Assert.Equal(day, SaidLast("“I saw a bear,” Mara Berg told the ranger on Tuesday.", paragraph));
}
