namespace Standfirst.Collect.Reservations;

/// <summary>How long the lists may be that others write.</summary>
static class BoundedList
{
    // The longest honest lists have a dozen parts; a header may have 64 KiB.
    public const int MostParts = 100;

    // A page has a handful of reservations; each is kept with its record.
    public const int MostReservations = 30;
}
