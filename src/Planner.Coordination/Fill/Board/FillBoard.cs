using NodaTime;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;
using Planner.Routing;

namespace Planner.Coordination;

/// <summary>
/// A plan laid out for questions about who might be added to it: everybody who waits is a visit of the dense problem, and every
/// route knows what a further stop costs. Made once for a plan, then asked many times. Not thread-safe.
/// </summary>
public sealed class FillBoard
{
    private readonly Dictionary<PatientId, Patient> _patients;

    /// <param name="travel">Knows the places of those who wait as well; see <see cref="With"/>.</param>
    /// <param name="further">A visit that the plan does not know; null = none.</param>
    /// <param name="maxShiftMinutes">Nobody's planned start moves by more.</param>
    /// <exception cref="InvalidInputException">The plan's routes have no times.</exception>
    public FillBoard(PlanDocument document, TravelLookup travel, NewVisit? further = null, int maxShiftMinutes = 15)
    {
        (Request, Document) = (With(document.Request, further), document);
        Compiled = ProblemCompiler.Compile(Request, travel);
        Solution = SolutionReader.Read(Compiled, document.Plan);
        Problem = PromisedWindows.Of(Compiled.Problem, Solution, 60 * maxShiftMinutes);
        Scan = MakeScan(Problem, Solution);
        _patients = Request.Patients.ToDictionary(p => p.Id);
    }

    /// <summary>With a visit for everybody who waits.</summary>
    public PlanRequest Request { get; }

    public PlanDocument Document { get; }

    /// <summary>With the windows of what is planned narrowed to what may move.</summary>
    internal RoutingProblem Problem { get; }

    internal CompiledProblem Compiled { get; }

    internal RoutingSolution Solution { get; }

    internal InsertionScan Scan { get; }

    /// <summary>The request with a visit for everybody who waits for one of its days, and a further one.</summary>
    public static PlanRequest With(PlanRequest request, NewVisit? further = null)
    {
        PlanRequest waiting = WaitlistVisits.Of(request);
        return further is null
            ? waiting
            : waiting with
            {
                Visits = [.. waiting.Visits, further.Visit],
                Patients = further.Patient is { } patient ? [.. waiting.Patients, patient] : waiting.Patients,
            };
    }

    /// <summary>Spans in which nothing is planned, of at least so many minutes, by clinician and time.</summary>
    public IReadOnlyList<OpenSlot> Slots(int leastMinutes) => new OpenSlots(Compiled, Solution).All(leastMinutes);

    /// <summary>Entries with a time on the planned days, in the order of the list.</summary>
    internal IEnumerable<WaitlistEntry> Entries =>
        Request.Waitlist.Where(e => Compiled.Frame.Knows(new VisitId(e.Id.Value), 0));

    internal Patient PatientOf(WaitlistEntry entry) => _patients[entry.Patient];

    internal Patient PatientOf(Visit visit) => _patients[visit.Patient];

    internal int VisitOf(WaitlistEntry entry) => Compiled.Frame.IndexOf(new VisitId(entry.Id.Value));

    internal int RouteOf(OpenSlot slot)
    {
        int route = Compiled.Frame.Routes.Index().FirstOrDefault(r => r.Item.Shift.Id == slot.Shift, (-1, null!)).Index;
        return route;
    }

    internal Clinician ClinicianOf(int route) => Compiled.Frame.Routes[route].Clinician;

    internal LocalDate DateOf(Instant moment) => Compiled.Grid.DateOf(moment);

    /// <summary>The limits that keep an insertion within a slot.</summary>
    internal InsertionLimits LimitsOf(OpenSlot slot) =>
        new()
        {
            Through = RouteOf(slot),
            From = Compiled.Grid.TickNotBefore(slot.From),
            To = Compiled.Grid.TickNotAfter(slot.To),
        };

    private static InsertionScan MakeScan(RoutingProblem problem, RoutingSolution solution)
    {
        try
        {
            return new InsertionScan(problem, solution);
        }
        catch (ArgumentException)
        {
            throw new InvalidInputException([
                new InputMistake(
                    "plan",
                    "routes without possible times",
                    "Only a plan that keeps every rule can be filled.",
                    "See planner check, mend the plan, then ask again."
                ),
            ]);
        }
    }
}
