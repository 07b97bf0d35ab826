using Standfirst.Articles;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>Who speaks in a story, as readers put it right, else as it was read; and in which of the room's colours.</summary>
sealed class Speakers
{
    // --speaker-0 to --speaker-7 of room.css; the ninth speaker has the first one's colour again.
    const int Colours = 8;

    readonly Person?[] _speakers;
    readonly Dictionary<string, int> _order = [];

    /// <param name="article">What is told.</param>
    public Speakers(Article article)
    {
        _speakers = [.. Enumerable.Range(0, article.Quotations.Count).Select(article.SpeakerOf)];
        foreach (Person? speaker in _speakers)
        {
            if (speaker is not null)
                _order.TryAdd(speaker.Id, _order.Count);
        }
    }

    /// <summary>Who said a quotation, by its place in the record; null where nobody knows. Somebody whom the record does not
    /// know, and a reader named, has no mentions.</summary>
    public Person? this[int quotation] => _speakers[quotation];

    /// <summary>The class of a quotation's colour: "speaker-3"; the neutral one where nobody knows who spoke.</summary>
    public string ClassOf(int quotation) => ClassOf(_speakers[quotation]);

    /// <summary>The class of somebody's colour; the neutral one for who does not speak.</summary>
    public string ClassOf(Person? person) => person is not null && _order.TryGetValue(person.Id, out int place)
        ? $"speaker-{place % Colours}"
        : "speaker-none";

    /// <summary>The numbers of what somebody says, from 1; of null, of what nobody is known to have said.</summary>
    public IReadOnlyList<int> NumbersOf(string? id) =>
        [.. _speakers.Index().Where(row => row.Item?.Id == id).Select(row => row.Index + 1)];

    /// <summary>Those who speak, in the order in which they come to word.</summary>
    public IEnumerable<Person> InOrder => _speakers.OfType<Person>().DistinctBy(person => person.Id);
}
