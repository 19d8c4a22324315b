using System.Text;
using NodaTime;
using NodaTime.Text;
using Planner.Domain;
using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>Makes a what-if out of a body and a plan or a branch's days.</summary>
internal sealed class ScenarioIntake(PlanShelf shelf, BranchChoice branches, BranchRequest requests, ApiOptions limits)
{
    /// <exception cref="InvalidInputException">Every mistake of the scenarios, against the agency they are about.</exception>
    /// <exception cref="ProblemException">What the address names is not there, or makes no sense.</exception>
    public JobOrder Order(Access access, ScenarioQuery query, MemoryStream body, InputLimits read)
    {
        ScenarioFile file = ScenarioReader.Read(body, "body", read);
        (string branch, PlanRequest request) = Agency(access, query);
        new ScenarioRequests(request, file).Check();
        return new()
        {
            BranchId = branch,
            Kind = ScenarioWork.Name,
            DayFrom = request.From.ToString("uuuu-MM-dd", null),
            DayTo = request.To.ToString("uuuu-MM-dd", null),
            InputHash = "",
            Options = query.Options(file.Name, limits).Write(),
            Input = new ScenarioJobInput(PlanText.Write(request), Encoding.UTF8.GetString(body.ToArray())).Write(),
        };
    }

    private (string Branch, PlanRequest Request) Agency(Access access, ScenarioQuery query)
    {
        if (query.Plan is { } id)
        {
            PlanRow plan = shelf.Find(access, id);
            return (plan.BranchId, shelf.Head(plan).Request);
        }
        LocalDate from =
            Day("from", query.From)
            ?? throw new ProblemException(ProblemCatalogue.BadQuery, "Name a plan with ?plan=, or days with ?from=.");
        LocalDate to = Day("to", query.To) ?? from;
        if (to < from || Period.DaysBetween(from, to) >= PlanSubmission.MostDays)
            throw new ProblemException(
                ProblemCatalogue.BadQuery,
                FormattableString.Invariant($"to is from the first day on, at most {PlanSubmission.MostDays} days.")
            );
        DocumentRow branch = branches.Demand(access, query.Branch);
        return (branch.Id, requests.Read(branch, from, to));
    }

    private static LocalDate? Day(string name, string? text) =>
        DayQuery.Read(name, text) is { } day ? LocalDatePattern.Iso.Parse(day).Value : null;
}
