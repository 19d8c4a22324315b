using Planner.Dispatch;

namespace Planner.Analysis;

/// <summary>
/// What every scenario makes of a plan's services and legs: ticks in rows of one scenario after the other. A draw belongs to the
/// visit, the leg, the day or the area, so that plans are compared under the same weather.
/// </summary>
internal sealed class DayDraws
{
    private readonly CompiledProblem _compiled;
    private readonly DayFlow _flow;
    private readonly DrawKey _key;
    private readonly DelayModel _model;
    private readonly int[] _lengths;
    private readonly int[] _legs;
    private readonly CommonTravel _common;

    public DayDraws(CompiledProblem compiled, DayFlow flow, DelayModel model, int scenarios, long seed)
    {
        (_compiled, _flow, _model, Scenarios) = (compiled, flow, model, scenarios);
        _key = DrawKey.Of(seed);
        _lengths = new int[flow.Problem.ServiceCount * scenarios];
        _legs = new int[(flow.Problem.ServiceCount + flow.Problem.RouteCount) * scenarios];
        _common = new CommonTravel(compiled, model.Travel, _key, scenarios);
        DrawServices();
        DrawLegs();
    }

    public int Scenarios { get; }

    /// <summary>Ticks of service (set-up included) by scenario.</summary>
    public ReadOnlySpan<int> Length(int service) => _lengths.AsSpan(service * Scenarios, Scenarios);

    /// <summary>Ticks of the way to a service by scenario.</summary>
    public ReadOnlySpan<int> LegTo(int service) => Leg(service);

    /// <summary>Ticks of a route's last way by scenario.</summary>
    public ReadOnlySpan<int> LegHome(int route) => Leg(_flow.Problem.ServiceCount + route);

    private Span<int> Leg(int index) => _legs.AsSpan(index * Scenarios, Scenarios);

    private void DrawServices()
    {
        var tables = new Dictionary<DurationSpread, LogNormalTable>();
        for (var x = 0; x < _flow.Problem.ServiceCount; x++)
        {
            if (!_flow.IsServed(x))
                continue;
            ServiceSlot slot = _compiled.Frame.Services[x];
            Span<int> row = _lengths.AsSpan(x * Scenarios, Scenarios);
            DurationSpread spread = _model.Durations.Of(slot.Visit.Type, slot.Visit.Patient);
            if (!tables.TryGetValue(spread, out LogNormalTable? table))
                tables[spread] = table = new LogNormalTable(spread.MeanRatio, spread.Sigma);
            _key.With("service").With(slot.Visit.Id.Value).With((ulong)slot.Service).Fill(row, table);
            ScenarioRows.Scale(row, _flow.Length(x));
        }
    }

    private void DrawLegs()
    {
        for (var x = 0; x < _flow.Problem.ServiceCount; x++)
            if (_flow.IsServed(x))
                DrawLeg(x, _flow.Route[x], _flow.PlaceBefore(x), _flow.Place(x), _flow.Place(x));
        for (var r = 0; r < _flow.Problem.RouteCount; r++)
        {
            if (_flow.Last[r] < 0)
                continue;
            int from = _flow.Place(_flow.Last[r]);
            DrawLeg(_flow.Problem.ServiceCount + r, r, from, _flow.Problem.Routes.EndLocation[r], from);
        }
    }

    /// <param name="where">Place whose area's traffic counts: the patient's end of the way.</param>
    private void DrawLeg(int index, int route, int from, int to, int where)
    {
        int planned = _flow.Problem.Travel.Ticks[from * _flow.Problem.Travel.LocationCount + to];
        Span<int> row = Leg(index);
        if (planned > 0)
            _common.Draw(row, _compiled.Frame.Routes[route].Date, from, to, where);
        ScenarioRows.Scale(row, planned);
    }
}
