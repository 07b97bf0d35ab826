using Standfirst.App.ReadingRoom.Days;
using Standfirst.App.ReadingRoom.Words;
using Standfirst.Archive.Search.Quotations;
using Standfirst.Articles;

namespace Standfirst.App.ReadingRoom.Voices;

/// <summary>A quotation as the list of who said what shows it.</summary>
/// <param name="Said">What was found.</param>
/// <param name="Colour">Which of the speakers' colours of its page it wears; null where nobody is named.</param>
/// <param name="First">Where its words stood first among the copies of its story; null where there are no copies.</param>
sealed record Voice(SpokenQuotation Said, int? Colour, FirstAppearance? First)
{
    // "A statement", "the local radio": what is longer is no medium, and no name either.
    const int LongestMedium = 80;

    /// <summary>The speaker's name as the article gives it; null where it names nobody.</summary>
    public string? Name => Said.Speaker?.Name;

    /// <summary>Whether a reader put the speaker right.</summary>
    public bool IsCorrected => Said.Correction is { Field: CorrectedField.Speaker };

    /// <summary>Who spoke as a reader has it; null where nobody put it right, or knows.</summary>
    public string? CorrectedName => IsCorrected && Said.Correction!.To is [var name, ..] ? name : null;

    /// <summary>Who the speaker was on that day, as the article says; null where it does not.</summary>
    public string? Role => Said.Speaker is { } speaker ? Described.Of(speaker) : null;

    /// <summary>When it was said, in words; null where the text does not tell.</summary>
    public string? SaidOn =>
        Said.Quotation.Said is { } day ? CalendarStretch.Of(day)?.Words ?? Shortened.Of(day, LongestMedium) : null;

    /// <summary>Where it was said or written; null where the text does not tell.</summary>
    public string? Medium => Said.Quotation.Medium is { } medium ? Shortened.Of(medium, LongestMedium) : null;

    /// <summary>Whose words it is made of, in a word and in a sentence.</summary>
    public (string Word, string Meaning) Kind => Said.Quotation.Kind switch
    {
        QuotationKind.Direct => ("direct", "the speaker’s words, in quotation marks"),
        QuotationKind.Mixed => ("mixed", "the writer’s words with some of the speaker’s in marks"),
        _ => ("indirect", "what was said, in the writer’s words"),
    };

    /// <summary>The evidence for who spoke; for the quotation itself where nobody is named.</summary>
    public string Evidence =>
        Paths.Evidence(Said.ArticleId, Name is null ? $"quotation-{Said.Position + 1}" : $"quotation-{Said.Position + 1}.speaker");
}
