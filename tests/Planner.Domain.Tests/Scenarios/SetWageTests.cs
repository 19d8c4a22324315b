using Xunit;

namespace Planner.Domain.Tests;

public sealed class SetWageTests
{
    private static readonly PlanRequest Priced = Applied.Before with
    {
        Policy = new Policy
        {
            Terms =
            [
                new(TermKind.TravelTime, 1),
                new(TermKind.Overtime, 1.5m, 2),
                new(TermKind.Waiting, 0.25m),
                new(TermKind.TravelDistance, 0.2m),
            ],
        },
    };

    [Fact]
    public void PaidTimeWeighsAsManyTimesMoreAndNothingElse()
    {
        PlanRequest after = Applied.Well(Priced, new SetWage { PerHour = 46, InsteadOf = 40 });
        Assert.Equal(
            [
                new(TermKind.TravelTime, 1.15m),
                new(TermKind.Overtime, 1.73m, 2), // 1.725, half up
                new(TermKind.Waiting, 0.29m),
                new(TermKind.TravelDistance, 0.2m),
            ],
            after.Policy.Terms
        );
    }

    [Fact]
    public void TheSameWageChangesNothing() =>
        Assert.Equal(
            Priced.Policy.Terms,
            Applied.Well(Priced, new SetWage { PerHour = 40, InsteadOf = 40 }).Policy.Terms
        );

    [Fact]
    public void AnHourThatCostsNothingIsRefused() =>
        Assert.Equal(["perHour"], Applied.Refused(Priced, new SetWage { PerHour = 40, InsteadOf = 0 }));

    [Fact]
    public void APolicyWithoutPaidTimeIsRefused()
    {
        PlanRequest free = Priced with { Policy = new Policy { Terms = [new(TermKind.Continuity, 1)] } };
        Assert.Equal(["perHour"], Applied.Refused(free, new SetWage { PerHour = 46, InsteadOf = 40 }));
    }
}
