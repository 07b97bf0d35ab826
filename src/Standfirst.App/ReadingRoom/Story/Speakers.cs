using Standfirst.Articles;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>Who speaks in a story, and in which of the room's colours.</summary>
sealed class Speakers
{
    // --speaker-0 to --speaker-7 of room.css; the ninth speaker has the first one's colour again.
    const int Colours = 8;

    readonly Dictionary<string, int> _order = [];

    /// <param name="article">What is told.</param>
    public Speakers(Article article)
    {
        foreach (Quotation quotation in article.Quotations)
        {
            if (quotation.Speaker is { } speaker)
                _order.TryAdd(speaker, _order.Count);
        }
    }

    /// <summary>How many there are; those whom the record cannot name are not counted.</summary>
    public int Count => _order.Count;

    /// <summary>The class of a speaker's colour: "speaker-3"; the neutral one for who is not named or does not speak.</summary>
    public string ClassOf(string? id) => id is not null && _order.TryGetValue(id, out int place)
        ? $"speaker-{place % Colours}"
        : "speaker-none";

    /// <summary>Whether somebody speaks.</summary>
    public bool Speaks(string id) => _order.ContainsKey(id);

    /// <summary>A speaker's place in the order in which they come to word; behind all of them for who does not speak.</summary>
    public int PlaceOf(string id) => _order.GetValueOrDefault(id, int.MaxValue);
}
