using Planner.Domain;
using Planner.TestKit;

namespace Planner.Analysis.Tests;

public sealed class WhatIfTests
{
    [Fact]
    public async Task AClinicianMoreServesWhatOneAloneCannot()
    {
        ScenarioOutcome outcome = await Asked.Of(Crowded(), new AddClinicians { Like = new ClinicianId("a") });
        Comparison served = outcome.Measures[Measure.Served];
        Assert.Equal(2, served.Unchanged);
        Assert.Equal(3, served.Changed);
        Assert.Equal(1, served.Difference.Mean);
        VisitSwing swing = Assert.Single(outcome.Swings);
        Assert.Equal(new VisitSwing(swing.Visit, 0, 2, 2), swing);
        Assert.StartsWith("Changed: 1.0 visits a day more (95 %: 1.0 to 1.0), ", WhatIfWords.Of(outcome));
    }

    [Fact]
    public async Task AChangeThatChangesNothingMakesNoDifference()
    {
        PlanRequest request = Sample.Request();
        ScenarioOutcome outcome = await Asked.Of(request, new SetWeight { Term = TermKind.TravelTime, Weight = 1 });
        Assert.All(outcome.Measures.Values, m => Assert.Equal(new PairedInterval(0, 0, 2), m.Difference));
        Assert.Empty(outcome.Swings);
    }

    [Fact]
    public async Task TheClinicianWhoComesHasZerosWithoutTheChange()
    {
        ScenarioOutcome outcome = await Asked.Of(Crowded(), new AddClinicians { Like = new ClinicianId("a") });
        ClinicianComparison fresh = outcome.Clinicians.Single(c => c.Clinician.Value == "new-1");
        Assert.Equal(0, fresh.Services.Unchanged);
        Assert.True(fresh.Services.Changed >= 1);
    }

    /// <summary>One RN with time for two of three visits of two hours and more.</summary>
    private static PlanRequest Crowded()
    {
        PlanRequest request = Sample.Request();
        return request with
        {
            Clinicians = [Sample.Clinician("a") with { Shifts = [Sample.Shift("a-1", "08:00", "16:00", "16:00")] }],
            Visits = [.. request.Visits.Select(v => v with { Services = [Sample.Need(150)] })],
        };
    }
}
