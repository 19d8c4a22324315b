using System.Reflection;
using System.Text.RegularExpressions;

namespace Planner.Architecture.Tests;

public sealed partial class NamingTests
{
    private static readonly string[] Empty = ["Manager", "Helper", "Util", "Utils", "Base", "Impl"];

    private static readonly Type[] Types =
    [
        .. Room
            .All.SelectMany(r => Assembly.Load(r.Assembly).GetTypes())
            .Where(t =>
                t.Namespace?.StartsWith("Planner", StringComparison.Ordinal) == true
                && !t.Namespace.Contains("Wire", StringComparison.Ordinal)
            ),
    ];

    [Fact]
    public void NoTypeHasAnEmptyName() =>
        Assert.Empty(
            Types.Where(t => Empty.Any(e => t.Name.EndsWith(e, StringComparison.Ordinal))).Select(t => t.FullName)
        );

    [Fact]
    public void ModelPartsSayWhetherTheyAreHardOrPriced()
    {
        var parts = Types.Where(t => t.Assembly.GetName().Name == "Planner.SolverModels").Select(t => t.Name).ToList();
        Assert.Contains(parts, n => n.EndsWith("Constraint", StringComparison.Ordinal));
        Assert.Contains(parts, n => n.EndsWith("Term", StringComparison.Ordinal));
    }

    [Fact]
    public void EveryTestNameIsASentence()
    {
        var names = Repository
            .Sources("tests")
            .Where(f => f.EndsWith("Tests.cs", StringComparison.Ordinal))
            .SelectMany(f => TestName().Matches(File.ReadAllText(f)).Select(m => (File: f, Name: m.Groups[1].Value)));
        Assert.Empty(
            names.Where(n => Words().Count(n.Name) < 3).Select(n => $"{Repository.Relative(n.File)}: {n.Name}")
        );
    }

    [GeneratedRegex(@"\[(?:Fact|Theory)[^\]]*\]\s*(?:\[[^\n]*\]\s*)*public (?:async )?[\w<>]+ (\w+)\(")]
    private static partial Regex TestName();

    [GeneratedRegex("[A-Z][a-z]*|[0-9]+")]
    private static partial Regex Words();
}
