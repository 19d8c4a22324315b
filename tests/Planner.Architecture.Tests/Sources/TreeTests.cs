using System.Text.RegularExpressions;

namespace Planner.Architecture.Tests;

/// <summary>What has no place in the tree.</summary>
public sealed partial class TreeTests
{
    private static readonly string[] Folders = ["src", "solver-models", "tests", "benchmarks"];

    [Fact]
    public void NothingIsLeftUnfinished() =>
        Assert.Empty(Lines("*.cs").Where(l => Unfinished().IsMatch(l.Text)).Select(l => l.Where));

    [Fact]
    public void NoTestIsSkippedWithoutAReason() =>
        Assert.Empty(Lines("*.cs").Where(l => EmptySkip().IsMatch(l.Text)).Select(l => l.Where));

    [Fact]
    public void EveryProjectIsInTheSolution()
    {
        string solution = File.ReadAllText(Path.Combine(Repository.Root, "Planner.sln")).Replace('\\', '/');
        var projects = Folders.SelectMany(f => Repository.Sources(f, "*.csproj")).Select(Repository.Relative);
        Assert.Empty(projects.Where(p => !solution.Contains(p, StringComparison.Ordinal)));
    }

    [Fact]
    public void EveryProjectHasItsLockFile()
    {
        var projects = Folders.SelectMany(f => Repository.Sources(f, "*.csproj"));
        Assert.Empty(projects.Where(p => !File.Exists(Path.Combine(Path.GetDirectoryName(p)!, "packages.lock.json"))));
    }

    private static IEnumerable<(string Where, string Text)> Lines(string pattern) =>
        Folders
            .SelectMany(f => Repository.Sources(f, pattern))
            .Where(f => Path.GetFileName(f) != "TreeTests.cs")
            .SelectMany(f => File.ReadLines(f).Select((text, i) => ($"{Repository.Relative(f)}:{i + 1}", text)));

    [GeneratedRegex(@"Not[I]mplementedException|\b(TO[D]O|FIX[M]E|HAC[K])\b")]
    private static partial Regex Unfinished();

    [GeneratedRegex("Skip\\s*=\\s*\"\"")]
    private static partial Regex EmptySkip();
}
