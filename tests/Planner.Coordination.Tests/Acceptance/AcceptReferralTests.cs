using NodaTime;
using Planner.Domain;
using Planner.TestKit;

namespace Planner.Coordination.Tests;

public sealed class AcceptReferralTests
{
    [Fact]
    public async Task ThereIsRoomSoTheAnswerIsYesWithinTheFirstHour()
    {
        AcceptanceAnswer answer = await Asking.Answer(Asking.Agency(), Asking.Referral());
        Assert.Equal(AcceptanceDecision.Yes, answer.Decision);
        Assert.Empty(answer.Conditions);
        Assert.InRange(answer.FirstSlot!.Start, Sample.At("08:00"), Sample.At("09:00"));
        Assert.Equal(2, answer.Needs[0].Sustainable);
    }

    [Fact]
    public async Task EachVisitThatFitsHasADayOfItsOwn()
    {
        AcceptanceAnswer answer = await Asking.Answer(Asking.Agency(), Asking.Referral("3w1"));
        Assert.Equal(3, answer.Needs[0].Slots.Select(s => s.Start.InUtc().Date).Distinct().Count());
    }

    [Fact]
    public async Task NobodyOfTheDisciplineMeansNo()
    {
        AcceptanceAnswer answer = await Asking.Answer(Asking.Agency(), Asking.Referral("2w1", Discipline.PT));
        Assert.Equal(AcceptanceDecision.No, answer.Decision);
        Assert.Contains(answer.Reasons, r => r.Contains("nobody of this discipline", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ASkillThatNobodyHoldsMeansNoAndIsNamed()
    {
        Referral referral = Asking.Referral();
        referral = referral with { Needs = [referral.Needs[0] with { Skills = [new("wound care")] }] };
        AcceptanceAnswer answer = await Asking.Answer(Asking.Agency(), referral);
        Assert.Equal(AcceptanceDecision.No, answer.Decision);
        Assert.Contains(answer.Reasons, r => r.Contains("wound care", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TooFewPlannedDaysAreACondition()
    {
        AcceptanceAnswer answer = await Asking.Answer(Asking.Agency(days: 2), Asking.Referral("3w1"));
        Assert.Equal(AcceptanceDecision.WithConditions, answer.Decision);
        Assert.Equal((2, 3), (answer.Needs[0].Sustainable, answer.Needs[0].Asked));
        Assert.Contains("more days are planned", Assert.Single(answer.Conditions));
    }

    [Fact]
    public async Task AFirstVisitAfterItsClockIsACondition()
    {
        // Referred on Saturday morning: 48 hours end on Monday at 07:00, before anybody is on duty.
        Instant saturday = Asking.Morning - Duration.FromHours(48);
        AcceptanceAnswer answer = await Asking.Answer(Asking.Agency(), Asking.Referral(received: saturday));
        Assert.Equal(AcceptanceDecision.WithConditions, answer.Decision);
        Assert.Equal(Asking.Morning, answer.Clock!.LastPermitted);
        Assert.Contains("484.55(a)(1)", Assert.Single(answer.Conditions));
    }

    [Fact]
    public async Task TheFirstVisitKeepsItsClockWhereOnlyAnEarlyHourDoes()
    {
        // The clock ends on Monday at 08:40: a nurse who leaves at eight can just be there.
        Instant referred = Sample.At("08:40") - Duration.FromHours(48);
        AcceptanceAnswer answer = await Asking.Answer(Asking.Agency(), Asking.Referral(received: referred));
        Assert.True(answer.FirstSlot!.Start <= answer.Clock!.LastPermitted);
        Assert.Equal(AcceptanceDecision.Yes, answer.Decision);
    }

    [Fact]
    public async Task FullDaysMeanNo()
    {
        PlanRequest agency = Asking.Agency(days: 1);
        agency = agency with
        {
            Clinicians = [.. agency.Clinicians.Select(c => c with { Limits = new() { MaxVisits = 2 } })],
            Visits = [.. agency.Visits, Sample.Visit("v4", "p1")],
        };
        AcceptanceAnswer answer = await Asking.Answer(agency, Asking.Referral("1w1"));
        Assert.Null(answer.FirstSlot);
        Assert.Equal(AcceptanceDecision.No, answer.Decision);
    }

    [Fact]
    public async Task TheRationaleNamesTheRuleItsElementsAndTheInputs()
    {
        AcceptanceAnswer answer = await Asking.Answer(Asking.Agency(), Asking.Referral());
        var rationale = AcceptanceRationale.Of(answer);
        Assert.Equal("42 CFR 484.105(i)", (string?)rationale["rule"]!["citation"]);
        Assert.Equal(4, rationale["rule"]!["elements"]!.AsArray().Count);
        Assert.Equal("yes", (string?)rationale["decision"]);
        Assert.Equal(64, ((string)rationale["inputHash"]!).Length);
        Assert.Equal(3, (int)rationale["caseloadAndStaffing"]![0]!["visits"]!);
    }

    [Fact]
    public async Task ARefusedFrequencyIsNamedWithItsCharacter()
    {
        var refused = await Assert.ThrowsAsync<InvalidInputException>(() =>
            Asking.Answer(Asking.Agency(), Asking.Referral("2w4,2y3"))
        );
        Assert.Equal("needs[0].frequency, character 6", Assert.Single(refused.Mistakes).Place);
    }
}
