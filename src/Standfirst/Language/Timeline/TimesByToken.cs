using System.Runtime.InteropServices;
using Standfirst.Articles;
using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.Timeline;

/// <summary>The time expressions of a story, looked up by the token they begin at.</summary>
/// <param name="story">The story.</param>
/// <param name="times">Its time expressions, by where they start.</param>
readonly struct TimesByToken(Story story, List<TimeExpression> times)
{
    /// <summary>The date or time of day that begins at a token; null where none does.</summary>
    public TimeExpression? At(int token)
    {
        int place = story.Tokens[token].Start;
        int at = Sorted.CountBefore(
            CollectionsMarshal.AsSpan(times), place, static (in time, place) => time.Span.Start < place);
        return at < times.Count && times[at].Span.Start == place
            && times[at].Type is TimeExpressionType.Date or TimeExpressionType.Time ? times[at] : null;
    }

    /// <summary>The place of a time in the calendar; null where it has none, or one that is still to come: nothing
    /// was said then.</summary>
    public CalendarDate? BeforePublication(TimeExpression time) =>
        CalendarDate.Of(time.Value) is { } date && !(date.FirstDay > story.Article.Published?.Day)
            ? date
            : null;
}
