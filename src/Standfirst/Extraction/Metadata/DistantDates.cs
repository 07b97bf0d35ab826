using Standfirst.Articles;

namespace Standfirst.Extraction.Metadata;

/// <summary>Dates that a page prints far from its headline; each is null where there is none.</summary>
sealed class DistantDates
{
    /// <summary>The first that a word says is the day of publication.</summary>
    public Moment? Labelled { get; set; }

    /// <summary>The first that a word says is the day of a change.</summary>
    public Moment? Changed { get; set; }

    /// <summary>The first that has a line for itself.</summary>
    public Moment? Alone { get; set; }
}
