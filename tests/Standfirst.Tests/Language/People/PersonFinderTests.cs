namespace Standfirst.Tests.Language.People;

public class PersonFinderTests
{
    [Theory]
    [InlineData("The prize went to Mara Lindqvist on Tuesday.", "Mara Lindqvist")]
    [InlineData("The prize went to J. K. Delane on Tuesday.", "J. K. Delane")]
    [InlineData("The prize went to Robert “Bobby” Ashe on Tuesday.", "Robert “Bobby” Ashe")]
    [InlineData("The prize went to Peter van der Berg on Tuesday.", "Peter van der Berg")]
    [InlineData("The prize went to Maria de la Cruz on Tuesday.", "Maria de la Cruz")]
    [InlineData("The prize went to Sean O'Malley on Tuesday.", "Sean O'Malley")]
    [InlineData("The prize went to Fiona McAllister on Tuesday.", "Fiona McAllister")]
    [InlineData("The prize went to Omar al-Rashidi on Tuesday.", "Omar al-Rashidi")]
    [InlineData("The prize went to Anne-Marie Duval-Okoro on Tuesday.", "Anne-Marie Duval-Okoro")]
    [InlineData("The prize went to Thomas Ashe Jr. on Tuesday.", "Thomas Ashe Jr.")]
    [InlineData("The prize went to Ngozi Adeyemi on Tuesday.", "Ngozi Adeyemi")]
    public void A_name_is_found_whole(string text, string name) => Assert.Equal([name], NamedStory.Names(text));

    [Theory]
    [InlineData("President Ana Ruiz left on Tuesday.", "Ana Ruiz")]
    [InlineData("Mr Ashe left on Tuesday.", "Ashe")]
    [InlineData("Sir Denzil Groome left on Tuesday.", "Denzil Groome")]
    [InlineData("Former Prime Minister Helen Brask left on Tuesday.", "Helen Brask")]
    [InlineData("Actor Rob Delane left on Tuesday.", "Rob Delane")]
    [InlineData("American Senator John Tolliver left on Tuesday.", "John Tolliver")]
    public void A_title_is_no_part_of_the_name(string text, string name) =>
        Assert.Equal([name], NamedStory.Names(text));

    [Theory]
    [InlineData("The company said on Monday that Ostrava Steel Inc. would close in May.")]
    [InlineData("The University of Ostrava opened its doors to London in September.")]
    [InlineData("They drove through Marlow County to the Severn Bridge on Christmas Eve.")]
    [InlineData("He posted it on Instagram before the World Cup in Qatar.")]
    [InlineData("The Labour Party and the Bank of England said nothing in Parliament.")]
    [InlineData("“Mum was great,” she said on Sunday. Doctor and patient agreed.")]
    [InlineData("The fund is run with the charity Lantern. Lantern was founded in May.")]
    [InlineData("He sang in ‘Les Misérables’ at her school.")]
    [InlineData("It holds more vitamin C and D than the Z-Wave 5.")]
    [InlineData("Cyclone Varda was near. Varda's winds were strong. On the coast Varda was feared.")]
    [InlineData("Sunset Villa winners were pleased. She is a Roman Catholic, he says.")]
    [InlineData("They met the Regional Commissioner at the Washington Post in West Virginia.")]
    public void What_is_no_person_is_not_taken_for_one(string text) => Assert.Empty(NamedStory.Names(text));

    [Theory]
    [InlineData("“We asked him,” recalls Gethin Oduya, the bosun, who stayed.", "Gethin Oduya")]
    [InlineData("Officials met Kim Jong-un on Monday.", "Kim Jong-un")]
    [InlineData("The Ana Ruiz-led council met on Monday.", "Ana Ruiz")]
    [InlineData("“It is quiet,” says Di Li, the chief scientist.", "Di Li")]
    [InlineData("Certainly Tom Ashe has gone home.", "Tom Ashe")]
    public void What_is_no_part_of_a_name_does_not_hide_it(string text, string name) =>
        Assert.Equal([name], NamedStory.Names(text));

    [Theory]
    [InlineData("Sir Tom Ashe spoke. Sir Tom then left.", "Tom Ashe")]
    [InlineData("Ana Kostro Miller spoke. “No,” said Kostro Miller.", "Ana Kostro Miller")]
    public void A_knight_and_a_double_surname_are_one_person(string text, string name) =>
        Assert.Equal([name], NamedStory.Names(text));

    [Fact]
    public void A_surname_alone_means_who_was_named_in_full()
    {
        const string text = "Mara Lindqvist won. Lindqvist smiled. Ms Lindqvist left.";

        var person = Assert.Single(NamedStory.People(text));

        Assert.Equal(["Mara Lindqvist", "Lindqvist", "Lindqvist"], NamedStory.Mentions(person, text));
    }

    [Fact]
    public void A_first_name_alone_means_who_was_named_in_full()
    {
        const string text = "Tom Ashe won. “Well done, Tom,” said the mayor.";

        Assert.Equal(["Tom Ashe", "Tom"], NamedStory.Mentions(Assert.Single(NamedStory.People(text)), text));
    }

    [Fact]
    public void A_short_form_of_the_first_name_is_the_same_person() =>
        Assert.Equal(["William Harker"], NamedStory.Names("William Harker won. Bill Harker said he was glad."));

    [Fact]
    public void The_fullest_name_is_the_persons_name() =>
        Assert.Equal(["Helen Brask"], NamedStory.Names("Mrs Brask left early.", "Helen Brask said she was tired."));

    [Fact]
    public void Persons_are_numbered_by_their_first_mention() =>
        Assert.Equal(["p1 Ana Ruiz", "p2 Tom Ashe"], NamedStory.People("Ana Ruiz met Tom Ashe. Ashe thanked Ruiz.")
            .Select(one => $"{one.Id} {one.Name}"));

    [Fact]
    public void A_double_barrelled_surname_is_another_than_its_last_part()
    {
        const string text = "Esther Holm-Ruiz won. Her husband, Per Ruiz, waved. Holm-Ruiz smiled.";

        Assert.Equal(["Esther Holm-Ruiz", "Her", "Holm-Ruiz"], NamedStory.Mentions(NamedStory.People(text)[0], text));
    }

    [Theory]
    [InlineData("Ana Ruiz won. Ana Ashe-Ruiz smiled.", "Ana Ashe-Ruiz")]
    [InlineData("Anne-Marie Duval won. “Well done, Anne-Marie,” they said.", "Anne-Marie Duval")]
    [InlineData("Deano may leave. Deano, the full-back Dean Marsh, 33, smiled.", "Dean Marsh")]
    [InlineData("Alicia Holm won. Pageant Alicia Holm was glad.", "Alicia Holm")]
    public void Forms_of_one_name_are_one_person(string text, string name) => Assert.Equal([name], NamedStory.Names(text));

    [Fact]
    public void A_bare_surname_far_from_a_full_name_is_whom_the_story_is_about()
    {
        const string text = "Tom Ashe won. Ashe smiled. Mara Ashe left early. It was late. Nobody stayed. It rained. Ashe slept.";

        Assert.Equal(["Tom Ashe", "Ashe", "Ashe"], NamedStory.Mentions(NamedStory.People(text)[0], text));
    }

    [Fact]
    public void Who_is_a_person_in_most_places_is_one_everywhere()
    {
        const string text = "Mr Varga won. Varga said no. Varga smiled. The court heard of Varga and the firm.";

        Assert.Equal(["Varga", "Varga", "Varga", "Varga"], NamedStory.Mentions(Assert.Single(NamedStory.People(text)), text));
    }

    [Fact]
    public void A_title_goes_with_whoever_bore_it_before()
    {
        const string text = "Tom Ashe won. Ashe thanked the Rev. Ida Ashe. It was late. Nobody stayed. It rained. The Rev. Ashe slept.";

        Assert.Equal(["Ida Ashe", "Ashe"], NamedStory.Mentions(NamedStory.People(text)[1], text));
    }

    [Fact]
    public void Two_surnames_with_a_hyphen_may_be_two_persons() => Assert.Equal(
        ["Tom Ashe", "Ana Ruiz"], NamedStory.Names("Tom Ashe met Ana Ruiz. The Ashe-Ruiz ticket is strong."));

    [Fact]
    public void A_child_of_a_list_is_nobody_whom_the_story_named_before() => Assert.Equal(
        ["Bill Ashe", "Ana Ruiz", "Leo", "Bill"],
        NamedStory.Names("Bill Ashe left. Ana Ruiz came with her sons Leo and Bill."));

    [Fact]
    public void One_of_some_relatives_is_a_person() =>
        Assert.Contains("Esme", NamedStory.Names("Ana Ruiz has four grandchildren, one of whom, Esme, is an engineer."));

    [Fact]
    public void Big_is_part_of_what_somebody_is_called()
    {
        var person = Assert.Single(NamedStory.People("TikTok chef Big Tom said sorry."));

        Assert.Equal(["role: TikTok chef"], NamedStory.Told(person));
    }

    [Fact]
    public void A_bare_surname_of_a_family_goes_to_the_one_last_named_in_full()
    {
        const string text = "Tom Ashe and Mara Ashe arrived. Ashe waved. Later Tom Ashe spoke. Ashe was brief.";
        var people = NamedStory.People(text);

        Assert.Equal(["Tom Ashe", "Tom Ashe", "Ashe"], NamedStory.Mentions(people[0], text));
        Assert.Equal(["Mara Ashe", "Ashe"], NamedStory.Mentions(people[1], text));
    }

    [Fact]
    public void Mr_and_Mrs_of_one_surname_are_told_apart_by_their_titles()
    {
        const string text = "Tom Ashe and Mara Ashe arrived. Mr Ashe spoke first. Mrs Ashe agreed.";
        var people = NamedStory.People(text);

        Assert.Equal(["Tom Ashe", "Ashe"], NamedStory.Mentions(people[0], text));
        Assert.Equal(["Mara Ashe", "Ashe"], NamedStory.Mentions(people[1], text));
    }

    [Fact]
    public void Initials_that_differ_are_different_persons() =>
        Assert.Equal(["Anna Ruiz", "Boris Ruiz"], NamedStory.Names("Anna Ruiz met Boris Ruiz. A. Ruiz left first."));

    [Theory]
    [InlineData("The singer Velve won. Velve, who was born Karin Holm, smiled.", "Karin Holm")]
    [InlineData("The cook Marv won. The cook, whose real name is Marvin Stone, smiled.", "Marvin Stone")]
    [InlineData("The rapper Mary Crumb won. The rapper, whose legal name is Marvin Stonehouse III, smiled.",
        "Marvin Stonehouse III")]
    public void A_name_given_at_birth_is_the_same_person(string text, string name) =>
        Assert.Equal([name], NamedStory.Names(text));

    [Theory]
    [InlineData("Lord Tempest of Wyke spoke on Tuesday.", "Tempest of Wyke")]
    [InlineData("Ana Ruiz Says No to Deal", "Ana Ruiz")]
    [InlineData("A spokesman for the University of Texas Ana Ruiz praised was ill.", "Ana Ruiz")]
    [InlineData("Later Tom Ashe spoke.", "Tom Ashe")]
    [InlineData("Interview with founder Tom Ashe Sunday, May 28", "Tom Ashe")]
    public void A_name_ends_where_it_should(string text, string name) => Assert.Equal([name], NamedStory.Names(text));

    [Fact]
    public void A_prince_is_not_the_king_of_his_name() =>
        Assert.Equal(
            ["Casimir", "Casimir III"],
            NamedStory.Names("Prince Casimir was christened. King Casimir III died long ago."));

    [Fact]
    public void Another_language_names_nobody_yet() =>
        Assert.Empty(NamedStory.People(NamedStory.Of("Ana Ruiz kam am Dienstag nach Hause.") with { Language = "de" }));

    [Fact]
    public void An_empty_story_has_nobody()
    {
        Assert.Empty(NamedStory.People());
        Assert.Empty(NamedStory.People(""));
    }

    [Theory]
    [InlineData("In March Hannah Cole spoke.", "Hannah Cole")]
    [InlineData("On Friday Mara sent a letter.", "Mara")]
    [InlineData("In June Hannah Cole spoke.", "Hannah Cole")]
    [InlineData("Last week April Ashe spoke.", "April Ashe")]
    public void A_day_before_a_name_is_no_part_of_it(string text, string name) =>
        Assert.Equal([name], NamedStory.Names(text));

    [Theory]
    [InlineData("They met President Xi Dalun in May.", "Xi Dalun")]
    [InlineData("Costar Hannah Cole left.", "Hannah Cole")]
    [InlineData("Adv Hannah Cole left.", "Hannah Cole")]
    public void What_stands_before_a_name_is_cut_off(string text, string name) =>
        Assert.Equal([name], NamedStory.Names(text));

    [Theory]
    [InlineData("She bought it from Haskell & Moor in Leeds.")]
    [InlineData("They met at Ashe Feed & Grain.")]
    public void A_firm_of_two_is_nobody(string text) => Assert.Empty(NamedStory.Names(text));

    [Fact]
    public void Who_was_born_with_another_surname_is_one_person() =>
        Assert.Equal(["Hannah Cole"],
            NamedStory.Names("Hannah Cole wrote ten books. She was born Hannah May Ruiz in Leeds."));

    [Fact]
    public void An_unknown_surname_may_begin_a_sentence()
    {
        const string text = "Tom Brackside, an ecologist, spoke. Brackside describes it as a loss.";

        Assert.Equal(["Tom Brackside", "Brackside"], NamedStory.Mentions(NamedStory.People(text)[0], text));
    }

    [Fact]
    public void Whom_a_speaker_names_in_full_the_writer_does_not_mean_by_the_surname()
    {
        const string text = "Tom Ashe spoke on Monday. The hall was full. Nobody left. It rained. "
            + "“Ida Rose Ashe was there,” he said. Ashe smiled.";

        Assert.Contains("Ashe", NamedStory.Mentions(NamedStory.People(text)[0], text));
    }
}
