namespace Standfirst.Collect.Reservations;

/// <summary>Gathers what is reserved for one page, from all places but the page itself.</summary>
static class PageReservations
{
    /// <summary>The reservations, each once.</summary>
    /// <param name="fromTdmFile">What tdmrep.json reserves; null where nothing.</param>
    /// <param name="signals">What robots.txt signals for the page; null where nothing.</param>
    /// <param name="header">Gives the values of a header of the answer, by its name.</param>
    /// <param name="productToken">The name that we go by.</param>
    public static IReadOnlyList<Reservation> Gather(
        Reservation? fromTdmFile,
        string? signals,
        Func<string, IEnumerable<string>> header,
        string productToken)
    {
        IEnumerable<Reservation> all =
        [
            .. ReadTdm(fromTdmFile, header),
            .. header("X-Robots-Tag").SelectMany(value => RobotsTag.Read(value, productToken)),
            .. ContentSignals.Read(signals, header("Content-Signal")),
        ];
        return [.. all.Distinct().Take(BoundedList.MostReservations)];
    }

    // The header knows the page better than the file of the whole site, so its "0" frees what the file
    // reserves.
    static IEnumerable<Reservation> ReadTdm(Reservation? fromFile, Func<string, IEnumerable<string>> header)
    {
        bool? reserves = TdmHeaders.Reserves(header("TDM-Reservation").FirstOrDefault());
        string? policy = PolicyAddress.Read(header("TDM-Policy").FirstOrDefault());
        if (reserves == true)
            yield return TdmHeaders.Reserved(Origin.Header, policy ?? fromFile?.Policy);
        else if (reserves is null && fromFile is not null)
            yield return fromFile;
    }
}
