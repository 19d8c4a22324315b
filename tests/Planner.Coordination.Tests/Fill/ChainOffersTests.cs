using Planner.Domain;
using Planner.Formats;
using Planner.TestKit;

namespace Planner.Coordination.Tests;

/// <summary>
/// Days on the grid on which one who waits fits nowhere until others change their clinician. "a" is the only RN and is with v1 at
/// nine; "b" and "c" are LPNs.
/// </summary>
public sealed class ChainOffersTests
{
    private static readonly VisitId Waiting = new("W1");

    [Fact]
    public void OneVisitMovesWhereAnotherClinicianIsFree()
    {
        FillBoard board = Board([A]);
        Assert.Empty(new BestSlots(board).Of(Waiting, 5));
        ChainOffer offer = new ChainOffers(board).Of(Waiting, 5)[0];
        Assert.Equal("a", Assert.Single(offer.Clinicians).Value);
        ChainMove move = Assert.Single(offer.Moves);
        Assert.Equal(("v1", "a", "b"), (move.Visit.Value, move.From.Value, move.By.Value));
        Assert.Equal("p1", Assert.Single(offer.Patients).Value);
        Assert.Equal(["a", "b"], offer.Staff.Select(c => c.Value).Order());
        Assert.InRange((move.To - move.At).TotalMinutes, -15, 15);
    }

    [Fact]
    public void ThePriceIsTheGrowthOfThePlansCost()
    {
        // a drives 15 minutes out and back instead of 10; b drives 10 out and back.
        ChainOffer offer = new ChainOffers(Board([A])).Of(Waiting, 1).Single();
        Assert.Equal(30, offer.AddedMinutes);
    }

    [Fact]
    public void TwoVisitsMoveWhereTheFirstFindsNoRoomElse()
    {
        ChainOffer offer = new ChainOffers(Board([A, B])).Of(Waiting, 5)[0];
        Assert.Equal(["v1", "v2"], offer.Moves.Select(m => m.Visit.Value));
        Assert.Equal(["b", "c"], offer.Moves.Select(m => m.By.Value));
        // a drives 10 minutes more, b 20 less, c 40.
        Assert.Equal(30, offer.AddedMinutes);
        Assert.Equal(["a", "b", "c"], offer.Staff.Select(c => c.Value).Order());
    }

    [Fact]
    public void ASlotThatNobodyFitsTellsWhoWouldWithOthersMoved()
    {
        FillBoard board = Board([A]);
        OpenSlot slot = new(new ClinicianId("a"), new ShiftId("a-1"), Sample.At("08:30"), Sample.At("10:00"));
        var ranking = new SlotRanking(board);
        Assert.Equal(0, ranking.Of(slot, 5, Sample.At("08:00")).Fitting);
        ChainOffer offer = Assert.Single(ranking.ChainsFor(slot, 5, Sample.At("08:00")));
        Assert.Equal(Waiting, offer.Visit);
        Assert.Empty(ranking.ChainsFor(slot with { To = Sample.At("09:10") }, 5, Sample.At("08:00")));
    }

    [Fact]
    public void NobodyMovesFurtherThanAllowed()
    {
        FillBoard board = Board([A, B], edit: request => request.WithVisit("v2", v => v with { Priority = 60 }));
        foreach (ChainOffer offer in new ChainOffers(board).Of(Waiting, 10))
        {
            Assert.All(offer.Moves, m => Assert.InRange((m.To - m.At).TotalMinutes, -15, 15));
            Assert.All(offer.Moved, m => Assert.InRange((m.To - m.From).TotalMinutes, -15, 15));
        }
    }

    private static RouteSheet A { get; } = new RouteSheet("a-1", "08:50", []).Then("v1", "09:00");

    private static RouteSheet B { get; } = new RouteSheet("b-1", "08:40", []).Then("v2", "09:00");

    /// <summary>v1 is not for c. With one sheet there is no v2.</summary>
    private static FillBoard Board(RouteSheet[] sheets, Func<PlanRequest, PlanRequest>? edit = null)
    {
        ServiceNeed either = Sample.Need(30, Discipline.RN, Discipline.LPN);
        Visit first = Sample.Visit("v1", "p1") with { Services = [either] };
        Visit second = Sample.Visit("v2", "p2") with { Services = [Sample.Need(30, Discipline.LPN)] };
        PlanRequest request = Sample.Request() with
        {
            Clinicians =
            [
                Sample.Clinician("a"),
                Sample.Clinician("b", Discipline.LPN),
                Sample.Clinician("c", Discipline.LPN),
            ],
            Patients =
            [
                Sample.Patient("p1", 10) with
                {
                    ExcludedClinicians = [new ClinicianId("c")],
                },
                Sample.Patient("p2", 20),
                Sample.Patient("q1", 15),
            ],
            Visits = sheets.Length == 1 ? [first] : [first, second],
            Waitlist = [Entry],
        };
        request = edit is null ? request : edit(request);
        PublishedDay day = PublishedDay.Of(
            PlanCase.Of(request, sheets, new GridTravel()),
            request.Patients[2].Address.Point
        );
        return new FillBoard(new PlanDocument(day.Document.Plan, request), day.Travel);
    }

    private static WaitlistEntry Entry { get; } =
        new()
        {
            Id = new WaitlistEntryId(Waiting.Value),
            Patient = new PatientId("q1"),
            Services = [Sample.Need(30, Discipline.RN)],
            Windows = [Sample.Window("09:00", "09:10")],
            WaitingSince = Sample.Day,
        };
}
