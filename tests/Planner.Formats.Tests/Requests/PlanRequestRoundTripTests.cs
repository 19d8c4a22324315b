using Planner.Domain;

namespace Planner.Formats.Tests;

public sealed class PlanRequestRoundTripTests
{
    [Fact]
    public void WritingWhatWasReadGivesTheSameText() =>
        Assert.Equal(SampleRequest.Text, SampleRequest.Write(SampleRequest.Read(SampleRequest.Text)));

    [Fact]
    public void EveryFieldIsRead()
    {
        PlanRequest request = SampleRequest.Read(SampleRequest.Text);
        Clinician nurse = request.Clinicians[0];
        Visit visit = request.Visits[0];
        Assert.Equal("Europe/Stockholm", request.Agency.TimeZone.Id);
        Assert.Equal(750, nurse.Limits.MaxPointsHundredths);
        Assert.Equal(2250.5, nurse.WorkedLately.TotalMinutes);
        Assert.False(nurse.Shifts[0].Breaks[1].Mandatory);
        Assert.Equal(VisitType.StartOfCare, visit.Type);
        Assert.Equal(75, visit.Services[0].DurationByDiscipline[Discipline.LPN].TotalMinutes);
        Assert.Equal(250, visit.PointsHundredths);
        Assert.Equal(RelationKind.SameClinician, request.Relations[1].Kind);
        Assert.Equal(240, request.Relations[0].MaxGap!.Value.TotalMinutes);
    }

    [Fact]
    public void UnknownFieldsAreGivenBack()
    {
        string text = SampleRequest
            .Text.Replace("{\"id\":\"V2\",", "{\"colour\":{\"a\":[1,2.50]},\"id\":\"V2\",", StringComparison.Ordinal)
            .Replace("\"from\": ", "\"remark\": \"kept\", \"from\": ", StringComparison.Ordinal)
            .Replace(
                "{\"skill\":\"wound care\",\"level\"",
                "{\"by\":\"x\",\"skill\":\"wound care\",\"level\"",
                StringComparison.Ordinal
            );
        PlanRequest request = SampleRequest.Read(text);
        Assert.Equal(3, request.UnknownFields.Count);
        string written = SampleRequest.Write(request with { Visits = [.. request.Visits.Reverse()] });
        Assert.Contains("\"colour\":{\"a\":[1,2.50]}", written.Split('\n').Single(l => l.Contains("\"id\":\"V2\"")));
        Assert.Contains("\"remark\": \"kept\"", written);
        Assert.Contains("\"by\":\"x\"", written);
    }

    [Fact]
    public void TheHashDoesNotDependOnHowItIsWritten()
    {
        string hash = PlanRequestHash.Of(SampleRequest.Read(SampleRequest.Text));
        string other = SampleRequest
            .Text.Replace("\n", " ", StringComparison.Ordinal)
            .Replace("T08:00:00+01:00", "T07:00Z", StringComparison.Ordinal)
            .Replace("1.25", "1.2500", StringComparison.Ordinal)
            .Replace("PT60M", "PT1H", StringComparison.Ordinal);
        Assert.Equal(hash, PlanRequestHash.Of(SampleRequest.Read(other)));
        Assert.Matches("^[0-9a-f]{64}$", hash);
        string changed = SampleRequest.Text.Replace("PT60M", "PT61M", StringComparison.Ordinal);
        Assert.NotEqual(hash, PlanRequestHash.Of(SampleRequest.Read(changed)));
    }
}
