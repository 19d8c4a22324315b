using Planner.Routing;

namespace Planner.Cli.Tests;

public sealed class SearchWatchTests
{
    private static readonly SearchProgress HalfWay = new(
        TimeSpan.FromSeconds(5),
        500,
        1_000_000,
        new TieredCost(0, 600_000, 0, 0),
        Served: 9,
        LeftOut: 1,
        Incumbent: null
    );

    [Fact]
    public void ATerminalShowsALiveBar()
    {
        string shown = Show(isInteractive: true, new SearchBudget(10, null));
        Assert.StartsWith("\r[##########..........]", shown);
        Assert.EndsWith(Environment.NewLine, shown);
    }

    [Fact]
    public void IterationsFillTheBarWhereTheyAreTheBudget() =>
        Assert.StartsWith("\r[#####...............]", Show(isInteractive: true, new SearchBudget(10, 2_000)));

    [Fact]
    public void ElsewhereALineTellsCostServedAndSpeed()
    {
        string shown = Show(isInteractive: false, new SearchBudget(10, null));
        Assert.Equal("5.0 s  cost 1.00 minutes  served 9  unassigned 1  200,000 evaluations/s", shown.Trim());
    }

    [Fact]
    public void ElsewhereALineEveryFiveSecondsIsEnough()
    {
        using var error = new StringWriter();
        var watch = new SearchWatch(
            new Terminal(TextWriter.Null, error, false),
            new CostScale(600_000, "minutes"),
            new SearchBudget(10, null)
        );
        for (var i = 0; i < 100; i++)
            watch.Report(HalfWay);
        Assert.Single(error.ToString().Trim().Split('\n'));
    }

    private static string Show(bool isInteractive, SearchBudget budget)
    {
        using var error = new StringWriter();
        var watch = new SearchWatch(
            new Terminal(TextWriter.Null, error, isInteractive),
            new CostScale(600_000, "minutes"),
            budget
        );
        watch.Report(HalfWay);
        watch.Finish();
        return error.ToString();
    }
}
