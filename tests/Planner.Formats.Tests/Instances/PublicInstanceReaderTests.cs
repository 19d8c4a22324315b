using Planner.Domain;

namespace Planner.Formats.Tests;

public sealed class PublicInstanceReaderTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData(HhcrspReaderTests.Tiny, InstanceFamily.Hhcrsp)]
    [InlineData(UhhcSample.Text, InstanceFamily.Uhhc)]
    [InlineData(VrptwSample.Text, InstanceFamily.Vrptw)]
    public void TheFamilyIsSeenFromTheContent(string text, InstanceFamily family)
    {
        Assert.Equal(family, Read(text).Family);
        Assert.Equal(family, Read("\uFEFF \r\n" + text).Family);
    }

    [Theory]
    [InlineData(HhcrspReaderTests.Tiny)]
    [InlineData(UhhcSample.Text)]
    [InlineData(VrptwSample.Text)]
    public void CostsAreShownInTheFamilysUnit(string text)
    {
        IPublicInstance instance = Read(text);
        Assert.Equal(instance.CostUnitsPerUnit, instance.ToProblem().CostUnitsPerDisplayUnit);
    }

    [Theory]
    [InlineData("""{"visits":[],"clinicians":[],"patients":[],"routes":7}""", "a Planner request")]
    [InlineData("""{"routes":[]}""", "a solution or a plan")]
    [InlineData("""{"hello":"world"}""", "a document of another kind")]
    [InlineData("[1]", "a document of another kind")]
    [InlineData("Dear reader", "another kind of text")]
    public void AnotherDocumentIsNamedInOneSentence(string text, string found)
    {
        InputMistake mistake = Assert.Single(Mistakes(text));
        Assert.Equal(_path, mistake.Place);
        Assert.Equal(found, mistake.Found);
    }

    [Fact]
    public void AFamilyThatIsToldIsNotGuessed() =>
        Assert.Contains(Mistakes(HhcrspReaderTests.Tiny, InstanceFamily.Uhhc), m => m.Place == "metadata");

    [Fact]
    public void OnlyUhhcCanBeRelaxed()
    {
        File.WriteAllText(_path, UhhcSample.Text);
        UhhcInstance instance = Assert.IsType<UhhcInstance>(PublicInstanceReader.Read(_path, isRelaxed: true));
        Assert.True(instance.IsRelaxed);
        File.WriteAllText(_path, VrptwSample.Text);
        Assert.Throws<InvalidInputException>(() => PublicInstanceReader.Read(_path, isRelaxed: true));
    }

    private IPublicInstance Read(string text)
    {
        File.WriteAllText(_path, text);
        return PublicInstanceReader.Read(_path);
    }

    private IReadOnlyList<InputMistake> Mistakes(string text, InstanceFamily? family = null)
    {
        File.WriteAllText(_path, text);
        return Assert.Throws<InvalidInputException>(() => PublicInstanceReader.Read(_path, family)).Mistakes;
    }
}
