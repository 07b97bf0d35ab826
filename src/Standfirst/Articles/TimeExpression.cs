using Standfirst.Text;

namespace Standfirst.Articles;

/// <summary>Words of the text that tell a time, and the time they tell.</summary>
/// <param name="Span">The words.</param>
/// <param name="Type">What sort of time it is.</param>
/// <param name="Value">The TIMEX3 value: "2020-12-22", "2020-W52", "P3D", "199".</param>
public sealed record TimeExpression(TextSpan Span, TimeExpressionType Type, string Value);

/// <summary>The types of TIMEX3.</summary>
public enum TimeExpressionType
{
    /// <summary>A day or anything longer that has a place in the calendar.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>How long something lasts.</summary>
    Duration,

    /// <summary>What comes again and again: "every Tuesday".</summary>
    Set,
}
