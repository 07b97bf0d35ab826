using Standfirst.Articles;

namespace Standfirst.Tests.Language;

/// <summary>
/// News stories of our own, and what a careful reader finds in them: Stories/SLUG/page.html or page.txt
/// beside truth.txt.
/// </summary>
public class StoriesTests
{
    /// <summary>The names of the stories.</summary>
    public static TheoryData<string> Names() => [.. Stories.Names];

    /// <summary>
    /// The faults that are known stand beside the truth; a story without that file is read without a fault. GOLDEN=write writes
    /// them anew: a line that is new in the diff is a step back.
    /// </summary>
    [Theory, MemberData(nameof(Names))]
    public void A_story_is_read_as_a_careful_reader_reads_it_but_for_the_faults_that_are_known(string story)
    {
        var faults = StoryComparison.Faults(Stories.Read(story), Stories.Truth(story));
        if (Environment.GetEnvironmentVariable("GOLDEN") == "write")
            Stories.WriteKnownFaults(story, faults);
        else
            Assert.Equal(Stories.KnownFaults(story), faults);
    }

    [Theory, MemberData(nameof(Names))]
    public void A_truth_cites_words_of_its_story(string story)
    {
        string text = Stories.Read(story).Text;
        var truth = Stories.Truth(story);

        var pieces = truth.Quotations.SelectMany(one => one.Pieces.Zip(StoryWords.Find(text, one)));
        Assert.DoesNotContain(pieces, piece => piece.Second is null);
        Assert.All(truth.Quotations, one => AssertFound([one.Mention, .. one.Cues]));
        Assert.All(truth.People, one => AssertFound([one.Age, .. one.Roles, .. one.Also]));
        Assert.All(truth.People, one => Assert.All(one.Name.Split(' '), AssertFoundWord));
        Assert.All(truth.Times, one => Assert.NotNull(StoryWords.Find(text, one.Words, 0, one.Occurrence)));
        Assert.All(truth.Notes, one => AssertFound(one.Words));
        Assert.All(truth.Timeline, one => AssertFound(one.Words));

        void AssertFound(params string?[] words) => Assert.All(words.OfType<string>(), AssertFoundWord);
        void AssertFoundWord(string words) =>
            Assert.Contains(words, text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory, MemberData(nameof(Names))]
    public void A_truth_names_its_people_once_and_speaks_of_no_others(string story)
    {
        var truth = Stories.Truth(story);
        var names = truth.People.Select(person => person.Name).ToList();
        var speakers = truth.Quotations.Select(quotation => quotation.Speaker).OfType<string>();
        var relations = truth.People.SelectMany(person => person.Relations).ToList();

        Assert.Equal(names.Distinct(), names);
        Assert.Subset(names.ToHashSet(), speakers.ToHashSet());
        Assert.Subset(names.ToHashSet(), relations.Select(relation => relation.Name).ToHashSet());
        Assert.All(relations, relation => Assert.True(Relatives.IsKnown(relation.Kind), relation.Kind));
    }

    [Theory, MemberData(nameof(Names))]
    public void A_story_is_an_article_with_a_date_and_no_word_of_the_page_around_it(string story)
    {
        var article = Stories.Read(story);

        Assert.NotNull(article.Headline);
        Assert.NotNull(article.Published);
        Assert.Contains(article.Kind, (PageKind[])[PageKind.Article, PageKind.LiveBlog]);
        Assert.All(
            Around, words => Assert.DoesNotContain(words, article.Text, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Words of the pages' menus, embeds and lists of other stories.</summary>
    static readonly string[] Around =
    [
        "Newsletters", "View this post", "A post shared by", "Most read", "five best new dramas",
        "Advertisement", "All rights reserved",
    ];

    [Fact]
    public void The_truths_of_a_known_story_are_read_line_by_line()
    {
        var truth = Stories.Truth("novelist-loses-baby-daughter");
        var first = truth.Quotations[0];
        var mother = truth.People[0];

        Assert.Equal([2, 1, 1, 1], first.Paragraphs.Select(paragraph => paragraph.Count));
        Assert.Equal(("she", "wrote", "Tilda Norrgård"), (first.Mention, first.Cues.Single(), first.Speaker));
        Assert.Equal(("Tilda Norrgård", "41", "novelist"), (mother.Name, mother.Age, mother.Roles.Single()));
        Assert.Equal(["Callum Reyes", "Linnea", "Anders"], mother.Relations.Select(one => one.Name));
        Assert.Equal(["2023-W10"], truth.Times[0].Values);
    }

    [Fact]
    public void The_stories_hold_what_language_on_news_pages_is_made_of()
    {
        AtLeast(30, "stories", Stories.Names.Count);
        AssertHold(Stories.Names.Select(Stories.Truth));
        AtLeast(10, "embedded posts", Stories.Names.Sum(name => Stories.Read(name).Embeds.Count));
    }

    [Fact]
    public void So_many_are_read_without_a_fault() =>
        AssertHold(Stories.Names.Select(name => StoryComparison.Right(Stories.Read(name), Stories.Truth(name))));

    static void AssertHold(IEnumerable<StoryTruth> all)
    {
        var truths = all.ToList();
        var quotations = truths.SelectMany(truth => truth.Quotations).Where(one => !one.IsOpen).ToList();
        var mentions = quotations.Where(one => one.Speaker is not null).Select(one => one.Mention).ToList();
        var times = truths.SelectMany(truth => truth.Times).Where(time => !time.IsOpen);

        AtLeast(12, "quotations over several paragraphs", quotations.Count(one => one.Paragraphs.Count > 1));
        AtLeast(25, "descriptors as speakers", mentions.Count(IsDescriptor));
        AtLeast(40, "pronouns as speakers", mentions.Count(IsPronoun));
        AtLeast(8, "families", truths.Sum(Families));
        AtLeast(60, "relative dates", times.Count(time => time.IsRelative));
    }

    static void AtLeast(int least, string what, int count) =>
        Assert.True(count >= least, string.Create(null, $"{count} {what} are fewer than {least}"));

    static bool IsPronoun(string? mention) => mention?.ToLowerInvariant() is "he" or "she" or "they";

    // "the novelist", "his wife": no capital letter behind the first word.
    static bool IsDescriptor(string? mention) =>
        mention is not null && mention.Contains(' ') && !mention.Skip(1).Any(char.IsUpper);

    // Relatives hang together; three of them are a family.
    static int Families(StoryTruth truth)
    {
        var relatives = truth.People.ToDictionary(
            person => person.Name, person => person.Relations.Select(relation => relation.Name));
        HashSet<string> seen = [];
        return relatives.Keys.Count(name => Household(name) >= 3);

        int Household(string name) =>
            relatives.TryGetValue(name, out var near) && seen.Add(name) ? 1 + near.Sum(Household) : 0;
    }
}
