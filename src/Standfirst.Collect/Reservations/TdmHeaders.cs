namespace Standfirst.Collect.Reservations;

/// <summary>Reads the headers of the TDM Reservation Protocol, tdm-reservation and tdm-policy.</summary>
static class TdmHeaders
{
    /// <summary>A reservation of text and data mining.</summary>
    public static Reservation Reserved(string from, string? policy) => new("tdm-reservation", from, policy);

    /// <summary>Whether the header reserves ("1") or frees ("0"); null where it says neither.</summary>
    public static bool? Reserves(string? value) => value?.Trim() switch
    {
        "1" => true,
        "0" => false,
        _ => null,
    };
}
