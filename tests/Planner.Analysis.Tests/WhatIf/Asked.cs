using Planner.Dispatch;
using Planner.Domain;
using Planner.TestKit;

namespace Planner.Analysis.Tests;

/// <summary>Runs a what-if of one scenario over straight lines.</summary>
internal static class Asked
{
    public static readonly WhatIfOptions Quick = new()
    {
        Iterations = 2_000,
        Seeds = 2,
        Workers = 1,
    };

    public static async Task<ScenarioOutcome> Of(PlanRequest request, params ScenarioChange[] changes) =>
        (await Report(request, Quick, changes)).Outcomes[0];

    public static Task<WhatIfReport> Report(
        PlanRequest request,
        WhatIfOptions options,
        params ScenarioChange[] changes
    ) => Report(request, options, [], new Scenario("Changed", changes));

    public static Task<WhatIfReport> Report(
        PlanRequest request,
        WhatIfOptions options,
        ScenarioChange[] given,
        params Scenario[] scenarios
    ) =>
        new WhatIf(new TravelDesk(new NetworkLocator([])), options).RunAsync(
            request.ToTown(),
            new ScenarioFile
            {
                Name = "Test",
                Given = given,
                Scenarios = scenarios,
            },
            CancellationToken.None
        );
}
