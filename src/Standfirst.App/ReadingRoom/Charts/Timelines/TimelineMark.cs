using Standfirst.App.ReadingRoom.Days;

namespace Standfirst.App.ReadingRoom.Charts.Timelines;

/// <summary>Something to be drawn on a line of time.</summary>
/// <param name="Number">What it is called in the drawing and in the list beside it.</param>
/// <param name="Stretch">When it was.</param>
/// <param name="IsSaid">Whether somebody who is quoted tells it; else the article does.</param>
/// <param name="Words">The sentence that tells it.</param>
/// <param name="Href">Where its words stand.</param>
sealed record TimelineMark(int Number, CalendarStretch Stretch, bool IsSaid, string Words, string Href);
