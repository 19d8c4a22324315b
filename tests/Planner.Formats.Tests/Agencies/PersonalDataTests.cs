using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Planner.Domain;

namespace Planner.Formats.Tests;

public sealed class PersonalDataTests
{
    public static TheoryData<string> Names => [.. SheetBox.Samples];

    [Theory]
    [MemberData(nameof(Names))]
    public void TakingOutAndPuttingBackIsTheSameDocument(string name)
    {
        foreach ((SheetKind kind, JsonObject document) in SheetBox.OfSample(name).All())
        {
            TakenOut parts = PersonalData.TakeOut(kind, document);
            Assert.True(JsonNode.DeepEquals(document, PersonalData.PutBack(parts.Document, parts.Personal)));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void NoNameAndNoPlaceOfAPersonIsLeft(string name)
    {
        PlanRequest request = PlanRequestReader.ReadFile(Datasets.Path(name));
        string plain = string.Join(
            '\n',
            SheetBox.OfSample(name).All().Where(sheet => sheet.Kind != SheetKind.Branch).Select(Plain)
        );
        Assert.Contains("\"V0001\"", plain, StringComparison.Ordinal);
        Assert.DoesNotContain(PersonalTexts(request), text => plain.Contains(text, StringComparison.Ordinal));
    }

    [Fact]
    public void DocumentsWithEveryFieldComeBackWhole()
    {
        foreach ((SheetKind kind, JsonObject document) in SheetBox.OfText(SampleRequest.Text).All())
        {
            TakenOut parts = PersonalData.TakeOut(kind, document);
            Assert.True(JsonNode.DeepEquals(document, PersonalData.PutBack(parts.Document, parts.Personal)));
        }
    }

    // The driven ways of a repaired day end at patients' doors; words of a patient may say anything.
    [Fact]
    public void DrivenWaysAndFreeTextAreTakenOut()
    {
        string plain = string.Join('\n', SheetBox.OfText(SampleRequest.Text).All().Select(Plain));
        Assert.DoesNotContain("11.93", plain, StringComparison.Ordinal);
        Assert.DoesNotContain("time does not suit", plain, StringComparison.Ordinal);
        Assert.Contains("2026-02-25", plain, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SheetKind.Patient)]
    [InlineData(SheetKind.Clinician)]
    [InlineData(SheetKind.Visit)]
    [InlineData(SheetKind.Waitlist)]
    [InlineData(SheetKind.DaySheet)]
    public void AFieldNobodyKnowsIsPersonal(SheetKind kind)
    {
        JsonObject document = JsonNode
            .Parse("""{"id":"X1","phone":"555-0100","notes":[{"text":"key under the mat"}]}""")!
            .AsObject();
        TakenOut parts = PersonalData.TakeOut(kind, document);
        Assert.DoesNotContain("555", parts.Document.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("mat", parts.Document.ToJsonString(), StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(document, PersonalData.PutBack(parts.Document, parts.Personal)));
    }

    [Theory]
    [InlineData("""{"id":"V1","windows":[{"start":"a","by":"Ann"},{"start":"b"}]}""")]
    [InlineData("""{"id":"V1","windows":["Ann",null,{"start":"b"}],"services":"Ann"}""")]
    [InlineData("""{"id":"V1","windows":{"by":"Ann","start":1},"preferred":null,"note":null}""")]
    public void OddShapesComeBackWholeAndGiveNothingAway(string json)
    {
        JsonObject document = JsonNode.Parse(json)!.AsObject();
        TakenOut parts = PersonalData.TakeOut(SheetKind.Visit, document);
        Assert.DoesNotContain("Ann", parts.Document.ToJsonString(), StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(document, PersonalData.PutBack(parts.Document, parts.Personal)));
    }

    [Fact]
    public void ADocumentWithoutPersonalDataHasNoPersonalPart() =>
        Assert.Null(PersonalData.TakeOut(SheetKind.Visit, new JsonObject { ["id"] = "V1" }).Personal);

    private static string Plain((SheetKind Kind, JsonObject Document) sheet) =>
        PersonalData.TakeOut(sheet.Kind, sheet.Document).Document.ToJsonString(Relaxed);

    private static readonly JsonSerializerOptions Relaxed = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static IEnumerable<string> PersonalTexts(PlanRequest request) =>
        [
            .. request.Patients.Select(p => p.Name),
            .. request.Clinicians.Select(c => c.Name),
            .. request.Patients.Select(p => p.Address).Concat(Homes(request)).SelectMany(Texts),
            .. request.Waitlist.SelectMany(w => w.Declines).Select(d => d.Reason).Where(reason => reason.Length > 0),
        ];

    private static IEnumerable<Address> Homes(PlanRequest request) =>
        request.Clinicians.SelectMany(c => c.Shifts).SelectMany(s => new[] { s.StartPlace, s.EndPlace });

    private static IEnumerable<string> Texts(Address address) =>
        [
            address.Text,
            address.Point.Latitude.ToString(CultureInfo.InvariantCulture),
            address.Point.Longitude.ToString(CultureInfo.InvariantCulture),
        ];
}
