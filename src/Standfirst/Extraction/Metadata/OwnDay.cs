using System.Globalization;
using Standfirst.Articles;

namespace Standfirst.Extraction.Metadata;

/// <summary>Puts a moment that is declared in UTC on the day that readers of the page see.</summary>
/// <remarks>"2020-12-23T23:30:00Z" is the 24th on a page that prints 24 December: servers think in UTC,
/// newsrooms do not.</remarks>
static class OwnDay
{
    // No place on earth is farther from Greenwich.
    static readonly TimeSpan FarthestEast = TimeSpan.FromHours(14);
    static readonly TimeSpan FarthestWest = TimeSpan.FromHours(12);

    // Those below speak of changes, or of other stories.
    const double LeastCredible = .75;

    /// <summary>The verdict, or the same instant as another witness gives it on a neighbouring day.</summary>
    public static Verdict<Moment>? Of(Verdict<Moment>? verdict, IReadOnlyList<Statement<Moment>> said)
    {
        if (verdict is null || Utc(verdict.Value) is not { } instant)
            return verdict;
        // The address was given where the newsroom is: if it has the declared day, so has the newsroom.
        if (said.Any(statement => statement.From == "url" && statement.Value.Day == verdict.Value.Day))
            return verdict;
        foreach (var (from, confidence, other) in said)
        {
            if (confidence < LeastCredible || other.Day == verdict.Value.Day
                || Same(instant, verdict.Value, other) is not { } local)
                continue;
            List<Testimony> others = [new(verdict.Evidence.From, verdict.Value.Value)];
            others.AddRange(verdict.Evidence.Others.Where(testimony => testimony.From != from));
            return new(local, verdict.Evidence with { From = from, Others = others });
        }
        return verdict;
    }

    static DateTime? Utc(Moment moment) =>
        moment.Precision != MomentPrecision.Day
            && (moment.Value.EndsWith('Z') || moment.Value.EndsWith("+00:00", StringComparison.Ordinal))
            ? InstantOf(moment)
            : null;

    // Null where the calendar has no such instant.
    static DateTime? InstantOf(Moment moment) =>
        DateTimeOffset.TryParse(moment.Value, CultureInfo.InvariantCulture, out var instant) ? instant.UtcDateTime : null;

    // The other witness may give the zone itself, a clock from which the zone follows, or the day alone.
    static Moment? Same(DateTime instant, Moment declared, Moment other)
    {
        if (other.Precision == MomentPrecision.Day)
        {
            var start = other.Day.ToDateTime(TimeOnly.MinValue);
            return instant >= start - FarthestEast && instant < start.AddDays(1) + FarthestWest ? other
                : null;
        }
        if (HasZone(other))
            return InstantOf(other) is { } told && Math.Abs((told - instant).TotalMinutes) < 1 ? other : null;
        if (!DateTime.TryParse(other.Value, CultureInfo.InvariantCulture, out var clock))
            return null;
        var offset = TimeSpan.FromMinutes(Math.Floor((clock - instant).TotalMinutes + .999));
        if (offset > FarthestEast || offset < -FarthestWest || offset.Minutes % 15 != 0)
            return null;
        string zone = $"{(offset < TimeSpan.Zero ? '-' : '+')}{offset.Duration():hh\\:mm}";
        string time = declared.Precision == MomentPrecision.Second ? "yyyy-MM-dd'T'HH:mm:ss"
            : "yyyy-MM-dd'T'HH:mm";
        return declared with
        {
            Value = (instant + offset)
            .ToString(time, CultureInfo.InvariantCulture) + zone
        };
    }

    static bool HasZone(Moment moment) => moment.Value[10..].AsSpan().ContainsAny('Z', '+', '-');
}
