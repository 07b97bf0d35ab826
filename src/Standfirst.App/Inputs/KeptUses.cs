using Kept = Standfirst.Collect.Reservations.Reservation;
using Reservation = Standfirst.Articles.Reservation;

namespace Standfirst.App.Inputs;

/// <summary>One reservation in the words of the two projects that know nothing of each other.</summary>
static class KeptUses
{
    /// <summary>As the record has it.</summary>
    public static Reservation OfRecord(Kept kept) => new(kept.Rule, kept.From, kept.Policy);

    /// <summary>As the collector judges it.</summary>
    public static Kept OfCollect(Reservation reservation) => new(reservation.Rule, reservation.From, reservation.Policy);
}
