using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Tests.Language;

public class StoryComparisonTests
{
    const string Known = "novelist-loses-baby-daughter";

    /// <summary>The names of the stories.</summary>
    public static TheoryData<string> Names() => [.. Stories.Names];

    [Theory, MemberData(nameof(Names))]
    public void What_the_truth_says_has_no_fault(string story) =>
        Assert.Equal([], StoryComparison.Faults(Ideal(story), Stories.Truth(story)));

    [Theory, MemberData(nameof(Names))]
    public void Where_nothing_is_found_everything_is_missing(string story)
    {
        var truth = Stories.Truth(story);
        var nothing = new Article { Text = Stories.Read(story).Text };

        int asked = truth.Quotations.Where(one => !one.IsOpen).Sum(one => one.Pieces.Count())
            + truth.People.Count(one => !one.IsOpen) + truth.Times.Count(one => !one.IsOpen)
            + truth.Notes.Count(one => !one.IsOpen) + truth.Timeline.Count;
        var faults = StoryComparison.Faults(nothing, truth);
        Assert.Equal(asked, faults.Count);
        Assert.All(faults, fault => Assert.StartsWith("missing", fault, StringComparison.Ordinal));
    }

    [Fact]
    public void Another_speaker_is_a_fault() => AssertFault(
        "wrong speaker: On Thursday night we met our daughter",
        article => article with
        {
            Quotations = Changed(article.Quotations, first => first with { Speaker = "p2" }),
        });

    [Fact]
    public void Another_cue_is_a_fault() => AssertFault(
        "wrong cue: On Thursday night we met our daughter",
        article => article with
        {
            Quotations = Changed(article.Quotations, first => first with { Cue = first.Mention }),
        });

    [Fact]
    public void A_quotation_torn_in_pieces_is_a_fault() => AssertFault(
        "quotation torn in pieces: On Thursday night we met our daughter",
        article => article with
        {
            Quotations =
            [
                .. article.Quotations[0].Content
                    .Select(span => article.Quotations[0] with { Content = [span] }),
                .. article.Quotations.Skip(1),
            ],
        });

    [Fact]
    public void A_quotation_cut_wrong_is_a_fault() => AssertFault(
        "quotation cut wrong: On Thursday night we met our daughter",
        article => article with
        {
            Quotations = Changed(article.Quotations, first => first with
            {
                Content = [first.Content[0] with { Length = 20 }, .. first.Content.Skip(1)],
            }),
        });

    [Fact]
    public void A_title_taken_for_a_quotation_is_a_fault() => AssertFault(
        "superfluous quotation: The Salt Year",
        article => article with
        {
            Quotations =
                [.. article.Quotations, new([Place(article, "The Salt Year")], QuotationKind.Direct)],
        });

    [Fact]
    public void A_publisher_taken_for_a_person_is_a_fault() => AssertFault(
        "superfluous person: Fennel & Strand",
        article => article with { People = [.. article.People, new("p9", "Fennel & Strand")] });

    [Fact]
    public void Another_age_is_a_fault() => AssertFault(
        "wrong age: Tilda Norrgård | 37, not 41",
        article => article with
        {
            People = Changed(article.People, first => first with
            {
                Descriptions =
                    [.. first.Descriptions, new(PersonDescriptionKind.Age, "37", Place(article, "37 weeks"))],
            }),
        });

    [Fact]
    public void A_relation_that_the_story_does_not_tell_is_a_fault() => AssertFault(
        "wrong relation: Tilda Norrgård | sister: Odile van der Merwe",
        article => article with
        {
            People = Changed(article.People, first => first with
            {
                Relations = [.. first.Relations, new("sister", "p5", Place(article, "poet"))],
            }),
        });

    [Fact]
    public void The_nearest_Tuesday_in_place_of_the_last_is_a_fault() => AssertFault(
        "wrong time: ",
        article => article with
        {
            TimeExpressions =
            [
                .. article.TimeExpressions.Select(time =>
                    time.Value == "2023-03-14" ? time with { Value = "2023-03-21" } : time),
            ],
        });

    [Fact]
    public void A_date_in_a_title_is_a_fault() => AssertFault(
        "superfluous time: ",
        article => article with
        {
            TimeExpressions =
            [
                .. article.TimeExpressions,
                new(Place(article, "Slow Tuesday"), TimeExpressionType.Date, "2023-03-14"),
            ],
        });

    [Fact]
    public void Siblings_follow_from_a_parent_in_common()
    {
        var ideal = Ideal(Known);
        var children = ideal.People.Where(person => person.Name is "Linnea" or "Anders").ToList();
        var linnea = children[0] with
        {
            Relations = [.. children[0].Relations, new("brother", children[1].Id, Place(ideal, "Anders"))],
        };
        var people = ideal.People.Select(person => person.Id == linnea.Id ? linnea : person);
        var article = ideal with { People = [.. people] };

        Assert.Equal([], StoryComparison.Faults(article, Stories.Truth(Known)));
    }

    static void AssertFault(string fault, Func<Article, Article> change)
    {
        string line = Assert.Single(StoryComparison.Faults(change(Ideal(Known)), Stories.Truth(Known)));
        Assert.StartsWith(fault, line, StringComparison.Ordinal);
    }

    static IReadOnlyList<T> Changed<T>(IReadOnlyList<T> list, Func<T, T> first) =>
        [first(list[0]), .. list.Skip(1)];

    static TextSpan Place(Article article, string words) => StoryWords.Find(article.Text, words)!.Value;

    /// <summary>The story's article, as it would be if everything were found.</summary>
    static Article Ideal(string story)
    {
        var truth = Stories.Truth(story);
        var article = Stories.Read(story);
        string text = article.Text;
        var ids = truth.People.Select((person, index) => (person.Name, Id: $"p{index + 1}"))
            .ToDictionary(pair => pair.Name, pair => pair.Id);

        return article with
        {
            Quotations = [.. truth.Quotations.Select(Quoted)],
            People = [.. truth.People.Select(Named)],
            TimeExpressions = [.. truth.Times.Where(time => time.Values.Count > 0).Select(Dated)],
            ContentNotes = [.. truth.Notes.Select(Noted)],
            Timeline = [.. truth.Timeline.Select(one => new TimelineEntry(one.Date, There(one.Words)))],
        };

        ContentNote Noted(TrueNote one) => new(one.Topics[0], [There(one.Words)], "");

        Quotation Quoted(TrueQuotation one) => new([.. StoryWords.Find(text, one).OfType<TextSpan>()], one.Kind)
        {
            Cue = one.Cues.Count > 0 ? There(one.Cues[0]) : null,
            Mention = one.Mention is { } mention ? There(mention) : null,
            Speaker = one.Speaker is { } speaker ? ids[speaker] : null,
            Medium = one.Media.Count > 0 ? one.Media[0] : null,
            Said = one.Said,
        };

        Person Named(TruePerson one) => new(ids[one.Name], one.Name)
        {
            Mentions = [.. one.Also.Select(There)],
            Descriptions =
            [
                .. one.Roles.Select(role => Described(PersonDescriptionKind.Role, role)),
                .. new[] { one.Age }.OfType<string>().Select(it => Described(PersonDescriptionKind.Age, it)),
            ],
            Relations = [.. one.Relations.Select(to => new PersonRelation(to.Kind, ids[to.Name], default))],
        };

        PersonDescription Described(PersonDescriptionKind kind, string value) =>
            new(kind, value, There(value));

        TimeExpression Dated(TrueTime one) => new(
            StoryWords.Find(text, one.Words, 0, one.Occurrence)!.Value,
            TimeExpressionType.Date,
            one.Values[0]);

        TextSpan There(string words) =>
            new(Math.Max(0, text.IndexOf(words, StringComparison.Ordinal)), words.Length);
    }
}
