using System.Text;
using Planner.Domain;

namespace Planner.Formats.Tests;

public sealed class DocumentPropertyTests
{
    [Fact]
    public void WritingAndReadingIsAnIdentityOnRandomRequests()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            PlanRequest request = new RandomRequest(seed).Next();
            Assert.Empty(RequestValidator.Check(request).Mistakes);
            string text = SampleRequest.Write(request);
            PlanRequest read = SampleRequest.Read(text);
            Assert.Equal(text, SampleRequest.Write(read));
            Assert.Equal(PlanRequestHash.Of(request), PlanRequestHash.Of(read));
            AssertSame(request, read);
        }
    }

    [Fact]
    public void DamagedRequestsAreReadOrRefusedNeverAnythingElse() =>
        AssertOnlyRefusals(SampleRequest.Text, 8_000, b => PlanRequestReader.Read(new MemoryStream(b), "x"));

    [Fact]
    public void DamagedPlansAreReadOrRefusedNeverAnythingElse() =>
        AssertOnlyRefusals(PlanRoundTripTests.Written(), 5_000, b => PlanReader.Read(new MemoryStream(b), "x"));

    [Fact]
    public void DamagedInstancesAreReadOrRefusedNeverAnythingElse() =>
        AssertOnlyRefusals(HhcrspReaderTests.Tiny, 5_000, b => HhcrspReader.Read(new MemoryStream(b), "x").ToProblem());

    [Fact]
    public void DamagedUnifiedInstancesAreReadOrRefusedNeverAnythingElse() =>
        AssertOnlyRefusals(UhhcSample.Text, 5_000, b => UhhcReader.Read(new MemoryStream(b), "x").ToProblem());

    [Fact]
    public void DamagedVrplibTextIsReadOrRefusedNeverAnythingElse() =>
        AssertOnlyRefusals(VrptwSample.Text, 5_000, b => VrptwSample.Read(b).ToProblem());

    [Fact]
    public void DamagedSolutionsAreReadOrRefusedNeverAnythingElse()
    {
        UhhcInstance unified = UhhcSample.Read(UhhcSample.Text);
        AssertOnlyRefusals(UhhcSolutionTests.Written(), 3_000, b => unified.ReadSolution(new MemoryStream(b), "x"));
        VrptwInstance vehicles = VrptwSample.Read(VrptwSample.Text);
        // A third of it is the cost, which nobody reads.
        AssertOnlyRefusals(VrptwSolutionTests.Text, 3_000, b => vehicles.ReadSolution(new MemoryStream(b), "x"), 3);
    }

    [Fact]
    public void WhatIsReadInSpiteOfDamageIsWrittenAndReadAgain()
    {
        DocumentMutation mutation = new(new SeededRandom(7));
        int survivors = 0;
        for (int i = 0; i < 5_000; i++)
        {
            byte[] bytes = mutation.Damage(SampleRequest.Text);
            if (TryRead(bytes) is not { } request)
                continue;
            survivors++;
            string text = SampleRequest.Write(request);
            Assert.Equal(text, SampleRequest.Write(SampleRequest.Read(text)));
        }
        Assert.InRange(survivors, 50, 4_000);
    }

    private static void AssertSame(PlanRequest expected, PlanRequest actual)
    {
        Assert.Equal(expected.Clinicians.Select(c => c.WorkedLately), actual.Clinicians.Select(c => c.WorkedLately));
        Assert.Equal(expected.Clinicians.Select(c => c.Limits), actual.Clinicians.Select(c => c.Limits));
        Assert.Equal(expected.Patients.Select(p => p.Address), actual.Patients.Select(p => p.Address));
        Assert.Equal(expected.Visits.SelectMany(v => v.Windows), actual.Visits.SelectMany(v => v.Windows));
        Assert.Equal(expected.Visits.Select(v => v.LatestEnd), actual.Visits.Select(v => v.LatestEnd));
        Assert.Equal(expected.Relations, actual.Relations);
        Assert.Equal(expected.Policy.Terms, actual.Policy.Terms);
    }

    private static void AssertOnlyRefusals(string text, int count, Action<byte[]> read, int oneIn = 2)
    {
        DocumentMutation mutation = new(new SeededRandom(1));
        int refused = 0;
        for (int i = 0; i < count; i++)
        {
            byte[] bytes = mutation.Damage(text);
            Exception? thrown = Record.Exception(() => read(bytes));
            if (thrown is not null)
                Assert.True(thrown is InvalidInputException, $"{thrown}\n{Encoding.UTF8.GetString(bytes)}");
            refused += thrown is null ? 0 : 1;
        }
        Assert.InRange(refused, count / oneIn, count);
    }

    private static PlanRequest? TryRead(byte[] bytes)
    {
        try
        {
            return PlanRequestReader.Read(new MemoryStream(bytes), "x");
        }
        catch (InvalidInputException)
        {
            return null;
        }
    }
}
