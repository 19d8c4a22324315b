using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats.Tests;

public sealed class VisitTypeReaderTests
{
    private const string Text = """
        {"schema":"planner/visit-types/1","blackoutDates":["2026-12-25"],"types":[{"type":"routine","disciplines":["RN"],"duration":"PT40M","buffer":"PT5M","setUp":"PT5M","leadTime":"PT4H","blackoutDates":["2026-12-24"],"requiredFields":["windows","details.orderedBy"],"needsApproval":true,"approvalAbove":"PT2H","priority":60,"points":0.75}]}
        """;

    private static readonly SchemaDocument Schema = SchemaDocument.Load("visit-types.schema.json");

    [Fact]
    public void SchemaAndReaderKnowTheSameFields()
    {
        Assert.Empty(Schema.Mistakes(Text));
        Assert.Equal(75, Read(Text).Of(VisitType.Routine).PointsHundredths);
        Assert.Equal(string.Join('\n', DocumentFields.Of(Text)), string.Join('\n', Schema.Fields()));
    }

    [Fact]
    public void TheStandardNamesEveryType()
    {
        Assert.Empty(Schema.Mistakes(File.ReadAllText(Datasets.Path("visit-types/home-health.json"))));
        Assert.Equal(Enum.GetValues<VisitType>(), VisitTypeReader.Standard.Types.Select(rule => rule.Type).Order());
    }

    [Fact]
    public void BlackoutDatesAreThoseOfTheAgencyAndOfTheType()
    {
        VisitTypeRules rules = Read(Text);
        Assert.True(rules.IsBlackout(VisitType.Routine, new LocalDate(2026, 12, 24)));
        Assert.False(rules.IsBlackout(VisitType.Discharge, new LocalDate(2026, 12, 24)));
        Assert.True(rules.IsBlackout(VisitType.Discharge, new LocalDate(2026, 12, 25)));
    }

    [Fact]
    public void ABranchMayHaveItsOwn()
    {
        JsonObject branch = new() { [VisitTypeReader.BranchField] = JsonNode.Parse(Text) };
        Assert.Equal(60, VisitTypeReader.OfBranch(branch).Of(VisitType.Routine).Priority);
        Assert.Same(VisitTypeReader.Standard, VisitTypeReader.OfBranch([]));
    }

    // They are the branch's own: a plan stays the plan of its inputs when somebody changes them.
    [Fact]
    public void VisitTypesAreNoPartOfAPlanRequest()
    {
        AgencyDocuments documents = SheetBox.OfText(SampleRequest.Text).Documents;
        documents.Branch[VisitTypeReader.BranchField] = JsonNode.Parse(Text);
        LocalDate day = new(2026, 3, 2);
        Assert.Equal(SampleRequest.Text, SampleRequest.Write(new SheetBox(documents).Read(day, day.PlusDays(1))));
    }

    [Theory]
    [InlineData("\"PT40M\"", "\"PT0M\"", "types[0].duration")]
    [InlineData("\"windows\",", "\"wishes\",", "types[0].requiredFields[0]")]
    [InlineData("\"details.orderedBy\"", "\"details.\"", "types[0].requiredFields[1]")]
    [InlineData("\"points\":0.75}", "\"points\":0.75},{\"type\":\"routine\"}", "types")]
    [InlineData("\"leadTime\"", "\"lead\"", "types[0].lead")]
    public void ASlipOfThePenIsNamedWithItsPlace(string from, string to, string place)
    {
        string text = Text.Replace(from, to, StringComparison.Ordinal);
        var refused = Assert.Throws<InvalidInputException>(() => Read(text));
        Assert.Equal(place, Assert.Single(refused.Mistakes).Place);
    }

    private static VisitTypeRules Read(string text) =>
        VisitTypeReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "types.json");
}
