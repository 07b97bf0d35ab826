using Standfirst.Articles;

namespace Standfirst.Formats.Json;

/// <summary>A moment without the day that is computed from it.</summary>
sealed record MomentRecord(string Value, string Raw, MomentPrecision Precision)
{
    public static MomentRecord? Of(Moment? moment) =>
        moment is null ? null : new(moment.Value, moment.Raw, moment.Precision);
}
