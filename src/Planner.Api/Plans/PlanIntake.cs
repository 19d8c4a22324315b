using System.Text.Json.Nodes;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;
using Planner.Store;

namespace Planner.Api;

/// <summary>Makes a search out of a body: finds the branch, the plan or the data set that it names.</summary>
internal sealed class PlanIntake(
    PlannerStore store,
    SubmittedBody body,
    DataSets dataSets,
    BranchChoice branches,
    BranchRequest requests,
    PlanShelf shelf,
    ApiOptions limits
)
{
    /// <summary>Id of the branch that is made where there is none yet.</summary>
    private const string FirstBranch = "main";

    /// <exception cref="InvalidInputException">Every mistake of the body at once.</exception>
    /// <exception cref="ProblemException">Something it names is not there, or an option is out of range.</exception>
    public async Task<PlanAsked> ReadAsync(HttpRequest http, Access access, PlanOptionsQuery query)
    {
        PlanSubmission submission = PlanSubmission.Read(await body.ReadAsync(http), body.Limits);
        (PlanRosterOptions options, string? wrong) = query.Over(submission.Options, limits);
        if (wrong is not null)
            throw new ProblemException(ProblemCatalogue.BadOption, wrong);
        string? branch = http.Query["branch"].FirstOrDefault() ?? submission.Branch;
        if (submission.Plan is { } plan)
            return Again(access, plan, options);
        if (submission.From is { } from)
        {
            DocumentRow own = branches.Demand(access, branch);
            PlanRequest days = requests.Read(own, from, submission.To ?? from);
            return new(own.Id, days, submission.Scenario, options);
        }
        PlanRequest request = submission.Request ?? DataSet(submission.DataSet!);
        return new(await BranchOfAsync(access, branch, request), request, submission.Scenario, options);
    }

    private PlanAsked Again(Access access, string id, PlanRosterOptions options)
    {
        PlanRow plan = shelf.Find(access, id);
        PlanRequest request = shelf.Head(plan).Request;
        return new(plan.BranchId, request, plan.Scenario, options, plan.Id, plan.Head);
    }

    private PlanRequest DataSet(string name) =>
        dataSets.Find(name)
        ?? throw new ProblemException(ProblemCatalogue.UnknownDataSet, $"There is no data set \"{name}\".");

    // Who tries the service out on an empty store need not make a branch first.
    private async Task<string> BranchOfAsync(Access access, string? asked, PlanRequest request)
    {
        if (branches.Find(access, asked) is { } branch)
            return branch.Id;
        if (!access.May(Permission.ManageBranches))
            return branches.Demand(access, asked).Id;
        await store.WriteAsync(access.Author(), change => MakeBranch(change, request));
        return FirstBranch;
    }

    private static void MakeBranch(StoreChange change, PlanRequest request)
    {
        DocumentTable all = change.Documents(DocumentKind.Branch);
        if (all.Find(Scope.All, FirstBranch, FirstBranch) is not null)
            return;
        (JsonObject document, JsonObject? personal) = PersonalData.TakeOut(SheetKind.Branch, PlanText.Branch(request));
        all.Insert(
            new()
            {
                BranchId = FirstBranch,
                Id = FirstBranch,
                Document = document.ToJsonString(),
                Personal = personal?.ToJsonString(),
            }
        );
    }
}
