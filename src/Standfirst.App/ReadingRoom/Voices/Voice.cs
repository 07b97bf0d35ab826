using Standfirst.App.ReadingRoom.Charts.Timelines;
using Standfirst.App.ReadingRoom.Words;
using Standfirst.Archive.Search.Quotations;
using Standfirst.Articles;

namespace Standfirst.App.ReadingRoom.Voices;

/// <summary>A quotation as the list of who said what shows it.</summary>
/// <param name="Said">What was found.</param>
/// <param name="Passage">The sentences it stands in; null where its article is gone.</param>
/// <param name="Colour">Which of the speakers' colours of its page it wears; null where nobody is named.</param>
sealed record Voice(SpokenQuotation Said, Passage? Passage, int? Colour)
{
    // "A statement", "the local radio": what is longer is no medium.
    const int LongestMedium = 80;

    /// <summary>The speaker's name; null where the article names nobody.</summary>
    public string? Name => Said.Speaker?.Name;

    /// <summary>Who the speaker was on that day, as the article says; null where it does not.</summary>
    public string? Role => Said.Speaker is { } speaker ? Described.Of(speaker) : null;

    /// <summary>When it was said, in words; null where the text does not tell.</summary>
    public string? SaidOn => Said.Quotation.Said is { } day ? CalendarStretch.Of(day)?.Words ?? day : null;

    /// <summary>"said on Instagram", in what order newspapers have it; null where the text does not tell.</summary>
    public string? Medium => Said.Quotation.Medium is { } medium ? Shortened.Of(medium, LongestMedium) : null;

    /// <summary>Whose words it is made of, in a word and in a sentence.</summary>
    public (string Word, string Meaning) Kind => Said.Quotation.Kind switch
    {
        QuotationKind.Direct => ("direct", "the speaker’s words, in quotation marks"),
        QuotationKind.Mixed => ("mixed", "the writer’s words with some of the speaker’s in marks"),
        _ => ("indirect", "what was said, in the writer’s words"),
    };
}
