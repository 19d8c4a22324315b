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

    [Fact]
    public void EveryProblemIsListedOnce()
    {
        Assert.NotEmpty(Declared);
        Assert.Equal(Declared, ProblemCatalogue.All);
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
    public void AnUnknownFailureDoesNotTellItsMessage()
    {
        ProblemView view = ProblemView.Of(new InvalidOperationException("secret"));
        Assert.Equal("unexpected", view.Code);
        Assert.DoesNotContain("secret", view.Detail);
    }
}
