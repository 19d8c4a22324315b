using NodaTime;
using Planner.Domain;

namespace Planner.TestKit;

/// <summary>
/// Random requests of an agency that is small in people and in time: up to four visits, up to three shifts, everything within two
/// minutes, so that the compiled problem can be solved by trying everything. Every rule and term of the domain appears in some.
/// </summary>
public static class TinyRequests
{
    /// <summary>The same request for the same seed, everywhere.</summary>
    public static PlanRequest Random(int seed)
    {
        Dice dice = new(seed);
        Visit[] visits = TinyOrders.Visits(dice);
        Clinician[] clinicians = TinyStaff.Draw(dice);
        return new PlanRequest
        {
            Agency = new Agency("Tiny", DateTimeZoneProviders.Tzdb["Europe/Stockholm"]),
            From = Sample.Day,
            To = Sample.Day,
            Travel = new TravelSource(null),
            Policy = new Policy { Terms = [.. Terms(dice)] },
            Areas = [.. TinyStaff.Areas],
            Clinicians = clinicians,
            Patients = TinyOrders.Patients(dice, clinicians),
            Visits = visits,
            Relations = [.. TinyOrders.Relations(dice, visits)],
            Pins = TinyOrders.Pins(dice, visits, clinicians),
        };
    }

    /// <summary>A moment so many seconds after eight o'clock.</summary>
    internal static Instant At(int second) => Sample.At("08:00") + Duration.FromSeconds(second);

    /// <summary>One of five places on a line, a hundredth of a degree apart.</summary>
    internal static Address Place(int place) => Sample.Place(place);

    private static IEnumerable<PolicyTerm> Terms(Dice dice)
    {
        int tiers = dice.Hits(60) ? 1 : dice.From(2, 3);
        foreach (TermKind kind in Enum.GetValues<TermKind>())
            if (dice.Hits(60))
                yield return new PolicyTerm(kind, dice.From(1, 500) / 100m, dice.From(1, tiers));
    }
}
