using Standfirst.Articles;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>Somebody of a story as the panel of people shows them.</summary>
/// <param name="Person">Who it is.</param>
/// <param name="Number">Their place in the record, from 1.</param>
/// <param name="Quotations">The numbers of what they say, from 1.</param>
sealed record PersonCard(Person Person, int Number, IReadOnlyList<int> Quotations)
{
    /// <summary>The people of a story: who speaks first, in the order in which they come to word; then the others.</summary>
    public static IReadOnlyList<PersonCard> Of(StoryView story)
    {
        ILookup<string, int> said = story.Article.Quotations.Index()
            .Where(row => row.Item.Speaker is not null)
            .ToLookup(row => row.Item.Speaker!, row => row.Index + 1);
        return [.. story.Article.People.Index()
            .Select(row => new PersonCard(row.Item, row.Index + 1, [.. said[row.Item.Id]]))
            .OrderBy(card => story.Speakers.PlaceOf(card.Person.Id))];
    }

    /// <summary>The numbers of the quotations whose speaker nobody knows.</summary>
    public static IReadOnlyList<int> Unnamed(StoryView story) =>
        [.. story.Article.Quotations.Index().Where(row => story.SpeakerOf(row.Item) is null).Select(row => row.Index + 1)];
}
