using Standfirst.App.ReadingRoom.Charts.Timelines;
using Standfirst.App.ReadingRoom.Days;
using Standfirst.Archive.Search.Timelines;
using Standfirst.Text;

namespace Standfirst.App.ReadingRoom.Voices;

/// <summary>A moment as a timeline shows it.</summary>
/// <param name="Number">What the drawing and the list call it.</param>
/// <param name="Moment">What was found.</param>
sealed record DatedMoment(int Number, TimelineMoment Moment)
{
    /// <summary>What a sentence may have; the article has all of it.</summary>
    public const int LongestWords = 600;

    /// <summary>When it was; null where that has no place in the calendar.</summary>
    public CalendarStretch? Stretch { get; } = CalendarStretch.Of(Moment.Date);

    /// <summary>The day in words.</summary>
    public string Day => Stretch?.Words ?? Words.Shortened.Of(Moment.Date, 40);

    /// <summary>The mark in the drawing; there is one where there is a <see cref="Stretch"/>.</summary>
    public TimelineMark Mark =>
        new(Number, Stretch!, Moment.Said, Moment.Words, Paths.Words(Moment.ArticleId, Moment.Evidence));

    /// <summary>The words that tell the date, as stretches of the sentence.</summary>
    public IReadOnlyList<TextSpan> When =>
        [.. Moment.When.Select(span => new TextSpan(span.Start - Moment.Evidence.Start, span.Length))];
}
