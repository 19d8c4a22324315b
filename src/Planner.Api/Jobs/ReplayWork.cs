using Planner.Analysis;
using Planner.CpSat;
using Planner.Dispatch;
using Planner.Store;

namespace Planner.Api;

/// <summary>Runs a plan's recorded inputs again and says what differs.</summary>
internal sealed class ReplayWork(TravelDesk desk, ApiOptions limits, TimeProvider time) : IJobWork
{
    public const string Name = "replay";

    public string Kind => Name;

    public async Task<Func<StoreChange, string?>> DoAsync(ActiveJob job, string input)
    {
        ReplayPlan replay = new(
            desk,
            new ReplayOptions { Workers = limits.Workers },
            new ProgressRelay(job.Tell, time),
            new TimingPolish(() => CpSatEngines.Choose()),
            null,
            origin => RobustRecipe.Read(origin.Recipe, origin.Seed, 0) is { } robust ? new RobustChoice(robust) : null
        );
        ReplayVerdict verdict = await replay.RunAsync(PlanText.Document(input), null, job.Stopping);
        string result = ReplayJson.Of(verdict).ToJsonString();
        return _ => result;
    }
}
