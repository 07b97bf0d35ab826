using Standfirst.Articles;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>Somebody of a story as the panel of people shows them.</summary>
/// <param name="Person">Who it is.</param>
/// <param name="Number">Their place in the record, from 1; null for whom a reader named and the record does not know.</param>
/// <param name="Quotations">The numbers of what they say, from 1.</param>
sealed record PersonCard(Person Person, int? Number, IReadOnlyList<int> Quotations)
{
    /// <summary>The people of a story: who speaks first, in the order in which they come to word; then the others.</summary>
    public static IReadOnlyList<PersonCard> Of(StoryView story)
    {
        Dictionary<string, int> numbers = [];
        foreach ((int place, Person person) in story.Article.People.Index())
            numbers.TryAdd(person.Id, place + 1);
        ILookup<string?, int> said = Enumerable.Range(0, story.Article.Quotations.Count)
            .ToLookup(place => story.Speakers[place]?.Id, place => place + 1);
        return [.. story.Speakers.InOrder.Concat(story.Article.People).DistinctBy(person => person.Id).Select(person =>
            new PersonCard(person, numbers.TryGetValue(person.Id, out int number) ? number : null, [.. said[person.Id]]))];
    }
}
