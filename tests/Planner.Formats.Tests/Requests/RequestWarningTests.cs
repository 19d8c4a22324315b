using Planner.Domain;

namespace Planner.Formats.Tests;

public sealed class RequestWarningTests
{
    private static IReadOnlyList<InputWarning> Warnings(string from, string to)
    {
        string text = SampleRequest.Text.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(SampleRequest.Text, text);
        return RequestValidator.Check(SampleRequest.Read(text)).Warnings;
    }

    [Fact]
    public void TheSampleIsWithoutWarning() =>
        Assert.Empty(RequestValidator.Check(SampleRequest.Read(SampleRequest.Text)).Warnings);

    [Fact]
    public void ACredentialThatExpiredYesterdayIsToldWithWhatFollows()
    {
        IReadOnlyList<InputWarning> warnings = Warnings("\"expiresOn\":\"2027-01-01\"", "\"expiresOn\":\"2026-03-01\"");
        Assert.Equal(2, warnings.Count);
        Assert.Equal("clinicians[0].credentials[0].expiresOn", warnings[0].Place);
        Assert.Contains("expired on 2026-03-01", warnings[0].Found);
        Assert.Equal("visits[0].services[0]", warnings[1].Place);
        Assert.Contains("V1", warnings[1].Consequence);
    }

    [Fact]
    public void ACredentialThatExpiresDuringThePlanIsTold() =>
        Assert.Contains(
            "expires on 2026-03-02",
            Assert.Single(Warnings("\"expiresOn\":\"2027-01-01\"", "\"expiresOn\":\"2026-03-02\"")).Found
        );

    [Fact]
    public void ACredentialThatExpiresOnTheLastDayIsFine() =>
        Assert.Empty(Warnings("\"expiresOn\":\"2027-01-01\"", "\"expiresOn\":\"2026-03-03\""));

    [Theory]
    [InlineData("\"disciplines\":[\"AIDE\"]", "\"disciplines\":[\"MSW\"]", "discipline")]
    [InlineData("\"requiredClinicians\":[\"C1\",\"C2\"]", "\"requiredClinicians\":[\"C1\"]", "patient")]
    [InlineData("\"minLevel\":2}],\"anyOf\"", "\"minLevel\":3}],\"anyOf\"", "level")]
    [InlineData("\"text\":\"Road point 1\",\"latitude\":57.7,", "\"text\":\"x\",\"latitude\":50,", "area")]
    [InlineData(
        "\"softEnd\":\"2026-03-02T16:00:00+01:00\",\"hardEnd\":\"2026-03-02T16:00:00+01:00\"",
        "\"hardEnd\":\"2026-03-02T08:30:00+01:00\"",
        "on duty"
    )]
    public void AServiceNobodyMayDoIsTold(string from, string to, string reason)
    {
        InputWarning warning = Assert.Single(Warnings(from, to));
        Assert.Contains(reason, warning.Found);
        Assert.Contains("V1", warning.Consequence);
    }

    [Fact]
    public void AMisspelledFieldIsTold()
    {
        InputWarning warning = Assert.Single(
            Warnings("\"setUp\":\"PT5M\",\"priority\":80", "\"setup\":\"PT5M\",\"priority\":80")
        );
        Assert.Equal("visits[V1].setup", warning.Place);
    }

    [Fact]
    public void ARequestWithoutShiftsIsToldOnce()
    {
        PlanRequest request = SampleRequest.Read(SampleRequest.Text);
        PlanRequest idle = request with
        {
            Clinicians = [.. request.Clinicians.Select(c => c with { Shifts = [] })],
            Pins = Pins.None,
        };
        RequestFindings findings = RequestValidator.Check(idle);
        Assert.Empty(findings.Mistakes);
        Assert.Contains(findings.Warnings, w => w.Found == "no shifts");
    }
}
