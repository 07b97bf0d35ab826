using static Standfirst.Tests.Language.Quotations.QuotedStory;

namespace Standfirst.Tests.Language.Quotations;

/// <summary>Whom the words that name a speaker mean.</summary>
public class SpeakerResolverTests
{
    [Fact]
    public void Who_goes_on_without_a_cue_is_who_spoke_before()
    {
        var article = Read(
            "Ana Ruiz broke her silence in a post on Monday.", "“I have left the band,” it read.", "“I will miss the bus most of all.”");

        Assert.Equal("Ana Ruiz", Speaker(article, "left the band"));
        Assert.Equal("Ana Ruiz", Speaker(article, "miss the bus"));
    }

    [Fact]
    public void His_lawyer_is_not_he()
    {
        var article = Read("The owner, Tom Ashe, was questioned on Monday. His lawyer said that the ship was sound.");

        Assert.Equal("His lawyer | said | that the ship was sound", Told(article, "ship was sound"));
        Assert.Null(Speaker(article, "ship was sound"));
    }

    [Fact]
    public void Who_says_he_of_somebody_is_another()
    {
        var article = Read("Ana Ruiz won the race. Her coach is her brother, Tom Ashe. “He knows nothing about snow,” the winner said.");

        Assert.Equal("Ana Ruiz", Speaker(article, "about snow"));
    }

    [Fact]
    public void The_dead_do_not_speak()
    {
        var article = Read(
            "Ana Ruiz is a baker. The shop was opened by the baker's late father, Jan Ruiz. It had one oven, the 49-year-old said.");

        Assert.Equal("Ana Ruiz", Speaker(article, "one oven"));
    }

    [Fact]
    public void A_description_of_nobody_before_means_whom_the_sentence_before_made_known()
    {
        var article = Read("“We waited,” said the doctor, Leo Marsh.", "The letter was found by a neighbour, Ana Ruiz.",
            "“It was behind the clock,” the retired teacher said.");

        Assert.Equal("Ana Ruiz", Speaker(article, "behind the clock"));
    }

    [Fact]
    public void A_noun_tells_whether_it_is_a_man_or_a_woman()
    {
        var article = Read("Ana Ruiz was in hospital. Her grandson, Tom Ashe, asked about the dog. “It can swim,” the old lady said.");

        Assert.Equal("Ana Ruiz", Speaker(article, "can swim"));
    }

    [Fact]
    public void She_is_somebody_without_a_name_where_the_sentence_before_is_about_one()
    {
        var article = Read("The singer Ana Ruiz is ill.",
            "The singer's mother, a retired pilot, heard it on the radio. “I rang her at once,” she told a local paper.");

        Assert.Null(Speaker(article, "rang her"));
    }

    [Fact]
    public void Whom_the_writers_sentence_is_about_speaks_in_the_next_paragraph()
    {
        var article = Read("Leo Marsh led the search. “We never slept,” the officer said.",
            "Asked if he would sail again, Tom Ashe considered the question.", "“There is more sea than I have seen,” he said.");

        Assert.Equal("Tom Ashe", Speaker(article, "more sea"));
    }

    [Fact]
    public void A_message_speaks_for_who_sent_it()
    {
        var article = Read("Ana Ruiz laughed. Later Ana Ruiz sent me a postcard. “The boat was full,” it said.");

        Assert.Equal("Ana Ruiz", Speaker(article, "boat was full"));
    }

    [Fact]
    public void A_native_of_a_town_is_a_person()
    {
        var article = Read("Ana Ruiz came home on Monday.", "“I missed the rain,” the Leeds native said.");

        Assert.Equal("Ana Ruiz", Speaker(article, "missed the rain"));
    }

    [Fact]
    public void He_tells_the_gender_that_a_name_does_not()
    {
        var article = Read("Ana Ruiz won the prize.", "The host, Bix Halloran, was late. “I had no bus,” he said.",
            "On Monday the winner was asleep. “I heard nothing,” she said.");

        Assert.Equal("Ana Ruiz", Speaker(article, "heard nothing"));
    }

    [Theory]
    [InlineData("Her publisher, Quill & Sons, said that the novel would be late.", "Her publisher, Quill & Sons")]
    [InlineData("Her publisher, Marsh Lane Books, said that the novel would be late.", "Her publisher, Marsh Lane Books")]
    [InlineData("The diocese said that the novel would be late.", "The diocese")]
    public void A_firm_or_a_group_is_no_person(string text, string mention)
    {
        var article = Read("Ana Ruiz lives with her husband, the baker Tom Ashe.", text);

        Assert.StartsWith(mention, Told(article, "would be late"), StringComparison.Ordinal);
        Assert.Null(Speaker(article, "would be late"));
    }

    [Fact]
    public void A_friend_of_whom_nothing_is_told_is_nobody_of_the_cast()
    {
        var article = Read("Ana Ruiz and Tom Ashe sold the boat. A friend of the pair was surprised. “It was a good boat,” "
            + "said the friend.");

        Assert.Null(Speaker(article, "good boat"));
    }

    [Fact]
    public void A_pronoun_before_its_name_means_the_name()
    {
        var article = Read("“We waited,” said Leo Marsh.", "Asked whether he would wait, Tom Ashe hesitated. “How long?” he said.");

        Assert.Equal("Tom Ashe", Speaker(article, "How long"));
    }

    [Fact]
    public void Behind_he_and_she_are_those_spoken_of()
    {
        var article = Read("Ana Ruiz met Tom Ashe in Leeds.", "“We waited,” she said.", "“And then we left,” he said.");

        Assert.Equal("Ana Ruiz", Speaker(article, "We waited"));
        Assert.Equal("Tom Ashe", Speaker(article, "then we left"));
    }

    [Fact]
    public void A_description_means_whom_the_sentence_before_is_about()
    {
        var article = Read("“We waited,” said Ana Ruiz.", "Her neighbour Tom Ashe was less amused. “I will not come "
            + "back,” the pensioner said.");

        Assert.Equal("Tom Ashe", Speaker(article, "not come back"));
    }

    [Fact]
    public void An_organisation_speaks_and_is_no_person()
    {
        var article = Read("The council said it would publish the figures next week.");

        Assert.Equal("The council", Words(article, article.Quotations[0].Mention));
        Assert.Null(article.Quotations[0].Speaker);
    }

    [Fact]
    public void Who_was_told_to_speak_goes_on_as_a_pronoun()
    {
        var article = Read("Jan Berg learned to sail late. He has a boat in Leeds.",
            "Tom Ashe said that because of his years at sea, Jan Berg “understands boats.”", "“He never learned to swim,” he said.");

        Assert.Equal("Tom Ashe", Speaker(article, "learned to swim"));
    }

    [Fact]
    public void Whom_the_writer_turned_to_since_goes_on_instead()
    {
        var article = Read("Tom Ashe said that the pier was “a wreck”. Jan Berg, who sells tickets there, was asked about it.",
            "“I never go there,” he said.");

        Assert.Equal("Jan Berg", Speaker(article, "never go there"));
    }

    [Theory]
    [InlineData("The amendment was meant for sailors. “No boat leaves on a Sunday,” it reads.")]
    [InlineData("The quirk sees her read it aloud, and the surprise declared “no boat leaves on a Sunday” to all.")]
    [InlineData("The guild’s letter to Ana Ruiz, the mayor, said: “No boat leaves on a Sunday.”")]
    public void What_is_no_person_is_nobody_of_the_cast(string text) =>
        Assert.Null(Speaker(Read("Ana Ruiz, the mayor, lives in Leeds.", text), "oat leaves on"));

    [Theory]
    [InlineData("“No boat leaves,” minister of fish and ferries Ana Ruiz told the paper.")]
    [InlineData("Though Ana Ruiz does not know who lit the lamps, she says compared to last year “no boat leaves” in the dark.")]
    [InlineData("Inspired by sailors like Ida Lund and Eva Brandt, she learned to row.\n“No boat leaves,” she explains.")]
    public void The_clause_tells_who_it_is(string text) => Assert.Equal(
        "Ana Ruiz", Speaker(Read(["Ana Ruiz was seen with Ida Lund in Leeds. Ida Lund rows.", "Ana Ruiz sails. She built her boat, and she has sailed it since.", .. text.Split('\n')]), "o boat leaves"));

    [Theory]
    [InlineData("Berg adviser Tom Ashe saw it. “No boat leaves,” he said.")]
    [InlineData("A month after a talk with Jan Berg, Tom Ashe was still angry. “No boat leaves,” he said.")]
    [InlineData("When Jan Berg tried to sing, Tom Ashe left the room. “No boat leaves,” he said.")]
    [InlineData("Jan Berg asked Tom Ashe whether the pier was open.\n“No boat leaves,” he said.")]
    [InlineData("“No boat leaves,” he said. Tom Ashe had come by bus.")]
    public void Whom_a_sentence_is_about_may_not_be_named_first(string text) => Assert.Equal(
        text.StartsWith('“') ? "Jan Berg" : "Tom Ashe",
        Speaker(Read(["Tom Ashe and Jan Berg live in Leeds. Jan Berg rows.", .. text.Split('\n')]), "No boat leaves"));

    [Theory]
    [InlineData("“No boat leaves,” Minister of the Sea Rep. Ana Ruiz said.")]
    [InlineData("“No boat leaves,” Council on Fish and Ferries Director Ana Ruiz said.")]
    [InlineData("Former sailor and Leeds mayor Ana Ruiz said “no boat leaves” on a Sunday.")]
    public void Titles_stand_before_a_name(string text) =>
        Assert.Equal("Ana Ruiz", Speaker(Read("Ana Ruiz lives in Leeds.", text), "o boat leaves"));

    [Fact]
    public void A_source_keeps_the_name_out_of_the_story() => Assert.Null(
        Speaker(Read("Tom Ashe was asked about it. One operative played it down.", "“No boat leaves,” the insider said."), "No boat leaves"));

    [Fact]
    public void Who_has_an_office_and_no_place_in_the_cast_is_nobody_else() => Assert.Null(Speaker(
        Read("“The pier is shut,” Tom Ashe said.",
            "South Africa’s minister of boats, Kgosientsho Vblonk, told the paper that two bridges would open again in May.", "“No boat leaves,” he said."),
        "No boat leaves"));

    [Fact]
    public void A_pronoun_that_begins_a_paragraph_means_whom_the_one_before_is_about() => Assert.Equal("Jan Berg", Speaker(
        Read("“The pier is shut,” Tom Ashe said.", "Jan Berg, one of the oldest sailors, was at the pier.", "He said that no boat had left."),
        "no boat had left"));

    [Fact]
    public void A_crosshead_set_as_a_paragraph_is_no_speech() => Assert.DoesNotContain(
        Read("“The pier is shut,” Tom Ashe said.", "‘NO BOAT LEAVES’", "The pier was shut again.").Quotations,
        one => one.Content.Count == 1 && one.Mention is null);

    [Fact]
    public void Whom_a_clause_behind_the_speaker_names_is_somebody_else() => Assert.Equal("Ana Ruiz", Speaker(
        Read("Ana Ruiz, 60, sat in the front row with Ivy Berg. “No boat leaves,” said the 60-year-old, who had come with her daughter, Ivy Berg."),
        "No boat leaves"));
}
