using Planner.Analysis;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Store;

namespace Planner.Api;

/// <summary>Replays days with and without changes.</summary>
internal sealed class ScenarioWork(TravelDesk desk, ApiOptions limits) : IJobWork
{
    public const string Name = "scenario";

    public string Kind => Name;

    public async Task<Func<StoreChange, string?>> DoAsync(ActiveJob job, string input)
    {
        ScenarioJobInput asked = ScenarioJobInput.Read(input);
        WhatIfOptions options = ScenarioJobOptions.Read(job.Row.Options).WhatIf with { Workers = limits.Workers };
        PlanRequest request = PlanText.Request(asked.Request);
        WhatIfReport report = await new WhatIf(desk, options).RunAsync(request, asked.File(), job.Stopping);
        string result = WhatIfJson.Of(report).ToJsonString();
        return _ => result;
    }
}
