using System.Text.Json.Nodes;

namespace Planner.Store;

/// <summary>Puts jobs that were given up before the people who look after exceptions.</summary>
internal static class JobExceptions
{
    public static void Add(StoreChange change, JobRow job, string problem)
    {
        string id = NewId.Of("x", change.Now);
        JsonObject document = new()
        {
            ["id"] = id,
            ["kind"] = "job-given-up",
            ["day"] = job.DayFrom,
            ["job"] = job.Id,
            ["plan"] = job.PlanId,
            ["text"] = $"The {job.Kind} for {job.DayFrom} to {job.DayTo} was given up after {job.Attempts} attempts.",
            ["remedy"] = "Ask for it again, perhaps with another seed; the plan before it stays.",
            ["problem"] = JsonNode.Parse(problem),
        };
        change
            .Documents(DocumentKind.ExceptionItem)
            .Insert(
                new()
                {
                    BranchId = job.BranchId,
                    Id = id,
                    Day = job.DayFrom,
                    State = "open",
                    Document = document.ToJsonString(),
                }
            );
    }
}
