using NodaTime;
using Planner.TestKit;
using Xunit;

namespace Planner.Domain.Tests;

public sealed class RequestValidatorTests
{
    private static readonly PlanRequest Good = SampleRoster.Make().Request;

    [Fact]
    public void SoundRequestHasNoMistake() => Assert.Empty(RequestValidator.Check(Good).Mistakes);

    [Fact]
    public void ShiftThatEndsBeforeItStartsIsNamedByPlace()
    {
        Clinician first = Good.Clinicians[0];
        Shift backwards = first.Shifts[0] with { HardEnd = first.Shifts[0].Start - Duration.FromHours(1) };
        var broken = Good with { Clinicians = [first with { Shifts = [backwards] }, .. Good.Clinicians.Skip(1)] };
        AssertNamed("clinicians[0].shifts[0].hardEnd", broken);
    }

    [Fact]
    public void SameIdTwiceIsNamed() => AssertNamed("visits", Good with { Visits = [.. Good.Visits, Good.Visits[0]] });

    [Fact]
    public void PinOfAVisitThatIsNotThereIsNamed() =>
        AssertNamed(
            "pins.clinicians[0]",
            Good with
            {
                Pins = new Pins { Clinicians = [new(new VisitId("nowhere"), Good.Clinicians[0].Id)] },
            }
        );

    [Fact]
    public void WeightBelowZeroIsNamed() =>
        AssertNamed("policy.terms", Good with { Policy = new() { Terms = [new(TermKind.TravelTime, -1)] } });

    [Fact]
    public void ADayThatTheTimeZoneSkippedIsNamed()
    {
        LocalDate skipped = new(2011, 12, 30);
        DateTimeZone samoa = DateTimeZoneProviders.Tzdb["Pacific/Apia"];
        AssertNamed("from", Good with { From = skipped, To = skipped, Agency = Good.Agency with { TimeZone = samoa } });
    }

    [Fact]
    public void EveryMistakeComesAtOnceWithItsRemedy()
    {
        var broken = Good with
        {
            To = Good.From.PlusDays(-1),
            Policy = new() { Terms = [new(TermKind.TravelTime, -1)] },
            Visits = [.. Good.Visits, Good.Visits[0]],
        };
        var mistakes = RequestValidator.Check(broken).Mistakes;
        Assert.InRange(mistakes.Count, 3, 500);
        Assert.All(mistakes, m => Assert.NotEqual("", m.Remedy));
    }

    private static void AssertNamed(string place, PlanRequest request) =>
        Assert.Contains(
            RequestValidator.Check(request).Mistakes,
            m => m.Place.StartsWith(place, StringComparison.Ordinal)
        );
}
