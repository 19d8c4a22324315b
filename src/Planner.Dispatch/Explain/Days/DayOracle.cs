using Planner.SolverModels;

namespace Planner.Dispatch;

/// <summary>Asks the solver about days, and no question twice.</summary>
internal sealed class DayOracle(DayCutter cutter, ExplanationSolver solver)
{
    private readonly Dictionary<string, Day> _days = [];
    private readonly Dictionary<string, ExplanationOutcome> _answers = [];

    public DayCutter Cutter => cutter;

    /// <summary>How many solves it took.</summary>
    public int Solves { get; private set; }

    /// <summary>Asks the same solver about another plan.</summary>
    public DayOracle Of(StandingPlan other, int visit) => new(new DayCutter(other, visit), solver);

    public Day Cut(IReadOnlyList<int> routes)
    {
        string key = string.Join(' ', routes);
        return _days.TryGetValue(key, out Day? day) ? day : _days[key] = cutter.Cut(routes);
    }

    /// <summary>Whether the visit fits into the day when the rules of these keys are lifted; what is given is not looked at.</summary>
    public async Task<ExplanationOutcome> FitsAsync(Day day, IReadOnlySet<string> lifted, CancellationToken stop)
    {
        HashSet<int> places = Places(day, lifted);
        string key = $"{string.Join(' ', day.Routes)}: {string.Join(' ', places.Order())}";
        if (_answers.TryGetValue(key, out ExplanationOutcome? known))
            return known;
        Solves++;
        return _answers[key] = await solver.FitsAsync(day.Problem, Rules(day), places, stop);
    }

    /// <summary>The rules of the least weight below a bound that have to be lifted beside what is given.</summary>
    public Task<ExplanationOutcome> LeastLiftsAsync(Day day, int below, CancellationToken stop)
    {
        Solves++;
        return solver.LeastLiftsAsync(day.Problem, Rules(day), Held(day), below, stop);
    }

    /// <summary>How far the rules of these keys have to be stretched.</summary>
    public Task<ExplanationOutcome> LeastStretchAsync(Day day, IReadOnlySet<string> lifted, CancellationToken stop)
    {
        Solves++;
        return solver.LeastStretchAsync(day.Problem, Rules(day), Places(day, lifted), stop);
    }

    private static StandingRule[] Rules(Day day) => [.. day.Rules.Select(rule => rule.Rule)];

    private static HashSet<int> Held(Day day) =>
        [.. day.Rules.Index().Where(rule => rule.Item.Lift is null).Select(rule => rule.Index)];

    private static HashSet<int> Places(Day day, IReadOnlySet<string> lifted) =>
        [
            .. day
                .Rules.Index()
                .Where(rule => rule.Item.Lift is { } lift && lifted.Contains(lift.Key))
                .Select(rule => rule.Index),
        ];
}
