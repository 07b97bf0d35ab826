namespace Standfirst.Collect.Reservations;

/// <summary>Tells what reservations forbid.</summary>
public static class ReservedUses
{
    // To keep a page's text where it can be searched is to copy it, to index it and to mine it. Not among the
    // rules: "ai-train=no", which is about training models; "nosnippet", "noimageai" and "unavailable_after",
    // which are about showing.
    static readonly Dictionary<string, string> ForbiddingRules = new(StringComparer.OrdinalIgnoreCase)
    {
        ["tdm-reservation"] = "text and data mining is reserved",
        ["noai"] = "use by learning machines is reserved",
        ["noarchive"] = "no copy is to be kept",
        ["search=no"] = "it is not to be indexed",
        ["ai-input=no"] = "it is not to be read by answering machines",
    };

    /// <summary>What the headers of a page that was fetched at another time reserve, as a WARC keeps them.</summary>
    /// <param name="header">Gives the values of a header, by its name; none where the page came without it.</param>
    /// <param name="productToken">The name that we go by, for rules that are for some robots only.</param>
    public static IReadOnlyList<Reservation> OfHeaders(Func<string, IEnumerable<string>> header, string productToken) =>
        PageReservations.Gather(fromTdmFile: null, signals: null, header, productToken);

    /// <summary>Why the page's text may not be kept and mined, in a few words for the user; null where it
    /// may.</summary>
    /// <param name="reservations">What was found on the page and around it; the first that forbids is
    /// told.</param>
    public static string? WhyMiningIsForbidden(this IEnumerable<Reservation> reservations)
    {
        ArgumentNullException.ThrowIfNull(reservations);
        foreach (var reservation in reservations)
        {
            if (ForbiddingRules.TryGetValue(reservation.Rule, out string? why))
                return $"{why} ({reservation.Rule}, {reservation.From})";
        }
        return null;
    }
}
