using System.Reflection;

namespace Planner.Api.Tests;

public class ProblemCatalogueTests
{
    private static readonly ProblemKind[] Declared =
    [
        .. typeof(ProblemCatalogue)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<ProblemKind>(),
    ];

    private static readonly string[] Names =
    [
        .. typeof(ProblemCatalogue)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(ProblemKind))
            .Select(field => field.Name),
    ];

    [Fact]
    public void EveryProblemIsListedOnce()
    {
        Assert.NotEmpty(Declared);
        Assert.Equal(Declared.Length, ProblemCatalogue.All.Count);
        Assert.Equal(Declared.Length, Declared.Select(kind => kind.Code).Distinct().Count());
    }

    [Fact]
    public void EveryProblemHasWordsARemedyAndAnErrorStatus()
    {
        foreach (ProblemKind kind in Declared)
        {
            Assert.Matches("^[a-z]+(-[a-z]+)*$", kind.Code);
            Assert.EndsWith(".", kind.Title);
            Assert.EndsWith(".", kind.Remedy);
            Assert.InRange(kind.Status, 400, 599);
        }
    }

    [Fact]
    public void EveryProblemIsAnsweredSomewhere()
    {
        string code = string.Concat(
            Directory
                .EnumerateFiles(SourceTree.Folder("src"), "*.cs", SearchOption.AllDirectories)
                .Where(file => !Path.GetFileName(file).StartsWith("ProblemCatalogue.", StringComparison.Ordinal))
                .Append(Path.Combine(SourceTree.Folder("src/Planner.Api/Problems"), "ProblemCatalogue.cs"))
                .Select(File.ReadAllText)
        );
        Assert.All(Names, name => Assert.Matches($@"\b{name}\b", code));
    }

    [Fact]
    public void AnUnknownFailureDoesNotTellItsMessage()
    {
        ProblemView view = ProblemView.Of(new InvalidOperationException("secret"));
        Assert.Equal("unexpected", view.Code);
        Assert.DoesNotContain("secret", view.Detail);
    }
}
