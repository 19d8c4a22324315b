using NodaTime;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Evaluation;
using Planner.Formats;
using Planner.Orders;

namespace Planner.Coordination;

/// <summary>
/// Whether the agency can take a referred patient: the first visit against its clock, the visits a week against the room that
/// the plan leaves, the skills against the staff. Nothing planned is moved to another day or clinician.
/// </summary>
public sealed class AcceptReferral(TravelDesk desk, RuleBook book)
{
    private const string Rule = "acceptance-to-service";

    /// <param name="agency">A plan that keeps every rule, with its request.</param>
    /// <param name="at">The present.</param>
    /// <exception cref="InvalidInputException">A frequency is refused, or the plan breaks rules: every mistake.</exception>
    /// <exception cref="NetworkNotFoundException">The road network is nowhere to be found.</exception>
    /// <exception cref="Travel.PlaceTooFarException">The patient lives too far from the network's roads.</exception>
    public async Task<AcceptanceAnswer> RunAsync(
        PlanDocument agency,
        Referral referral,
        Instant at,
        CancellationToken stop
    )
    {
        DateTimeZone zone = agency.Request.Agency.TimeZone;
        CompiledOrder[] needs = Compile(referral);
        OpenClock? clock = RegulatoryClock
            .Open(book, referral.Patient.Episode, at, zone)
            .FirstOrDefault(c => c.Rule.Visits.Contains(VisitType.StartOfCare));
        ReferralRequest tried = new(agency.Request, referral, Assessors(clock, referral), [.. needs.Select(Asked)], at);
        SlotSearch search = await SearchAsync(agency, tried, stop).ConfigureAwait(false);
        AcceptanceSlot? first = search.TakeEarliest(
            tried.First,
            tried.Days.Select(tried.Window),
            clock?.LatestStart(referral.AssessmentLength)
        );
        NeedAnswer[] answers =
        [
            .. needs.Select((need, n) => new NeedSearch(tried, search, zone).Find(agency.Request, need, n, first)),
        ];
        return AcceptanceVerdict.Of(referral, at, clock, first, answers, zone) with
        {
            Staffing = StaffingFacts.Of(agency.Request, agency.Plan),
            Rule = book.Find(Rule, at.InZone(zone).Date),
            Days = (agency.Request.From, agency.Request.To),
            Zone = zone,
            InputHash = PlanRequestHash.Of(agency.Request),
        };
    }

    private static CompiledOrder[] Compile(Referral referral)
    {
        OrderCalendar calendar = new() { WeekStart = referral.WeekStart, Holds = referral.Patient.Holds };
        CompiledOrder[] needs = [.. referral.Needs.Select(need => OrderCompiler.Compile(need, calendar))];
        InputMistake[] mistakes =
        [
            .. needs.SelectMany((need, n) => need.Mistakes.Select(m => Placed(n, m))),
            .. needs.SelectMany((need, n) => need.Lines.Count > 1 ? [Several(n, need)] : Array.Empty<InputMistake>()),
        ];
        return mistakes.Length > 0 ? throw new InvalidInputException(mistakes) : needs;
    }

    private static InputMistake Placed(int need, FrequencyMistake mistake) =>
        new(
            FormattableString.Invariant($"needs[{need}].frequency, character {mistake.Position}"),
            mistake.Found,
            mistake.Rule,
            mistake.Remedy
        );

    private static InputMistake Several(int need, CompiledOrder order) =>
        new(
            FormattableString.Invariant($"needs[{need}].frequency"),
            $"\"{order.Order.Frequency}\"",
            "A need is about one discipline.",
            "Write a need for each discipline."
        );

    private static (IReadOnlyList<Discipline> Who, int Asked) Asked(CompiledOrder need) =>
        (need.Lines[0].Disciplines, need.Lines[0].Weeks.Select(w => w.Ordered).DefaultIfEmpty(0).Max());

    private static IReadOnlyList<Discipline> Assessors(OpenClock? clock, Referral referral) =>
        clock is { By.Count: > 0 } ? clock.By : [referral.Needs[0].Discipline];

    private async Task<SlotSearch> SearchAsync(PlanDocument agency, ReferralRequest tried, CancellationToken stop)
    {
        PlanRequest request = tried.Request;
        var network = await Task.Run(() => desk.Open(request.Travel), stop).ConfigureAwait(false);
        PlaceTravel travel = await TravelDesk.BuildAsync(request, network, stop).ConfigureAwait(false);
        var violations = SolutionChecker.Check(agency.Request, agency.Plan, travel.Lookup);
        if (violations.Count > 0)
            throw new InvalidInputException([
                .. violations.Select(v => new InputMistake("plan", v.Rule, v.Message, "Mend the plan, or plan again.")),
            ]);
        CompiledProblem compiled = ProblemCompiler.Compile(request, travel.Lookup);
        return new(compiled, SolutionReader.Read(compiled, agency.Plan));
    }
}
