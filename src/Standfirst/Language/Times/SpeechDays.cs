using System.Globalization;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Language.Times;

/// <summary>The day each stretch of a story was said, as far as its quotations tell; asked from front to back.</summary>
/// <param name="published">The day of publication, on which the writer speaks.</param>
/// <param name="quotations">The quotations.</param>
struct SpeechDays(DateOnly? published, IReadOnlyList<Quotation> quotations)
{
    readonly (TextSpan Span, DateOnly? Day, bool IsDirect)[] _said = Said(quotations);
    int _next;

    /// <summary>The day on which what stands at a place was said; null when it is not known.</summary>
    /// <param name="place">The place, no earlier than the one before.</param>
    public DateOnly? At(int place) => IsSaid(place) ? _said[_next].Day ?? published : published;

    /// <summary>Whether what stands at a place is someone's own words.</summary>
    /// <param name="place">The place, no earlier than the one before.</param>
    public bool IsDirect(int place) => IsSaid(place) && _said[_next].IsDirect;

    bool IsSaid(int place)
    {
        while (_next < _said.Length && _said[_next].Span.End <= place)
            _next++;
        return _next < _said.Length && _said[_next].Span.Start <= place;
    }

    static (TextSpan Span, DateOnly? Day, bool IsDirect)[] Said(IReadOnlyList<Quotation> quotations)
    {
        List<(TextSpan Span, DateOnly? Day, bool IsDirect)>? said = null;
        foreach (var quotation in quotations)
        {
            // In the writer's words the day of saying may be the day spoken of: "will name a successor on Thursday".
            if (quotation.Kind == QuotationKind.Indirect)
                continue;
            DateOnly? day = DateOnly.TryParseExact(
                quotation.Said, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
            foreach (var span in quotation.Content)
                (said ??= []).Add((span, day, quotation.Kind == QuotationKind.Direct));
        }
        said?.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return said is null ? [] : [.. said];
    }
}
