using NodaTime;
using Planner.Dispatch;
using Planner.Domain;

namespace Planner.Analysis;

/// <summary>Travel factors by scenario, in units of <see cref="LogNormalTable.One"/>: of the day, of the area that day, of the leg.</summary>
internal sealed class CommonTravel(CompiledProblem compiled, TravelModel model, DrawKey seed, int scenarios)
{
    private readonly AreaAtlas _atlas = new(compiled.Request.Areas);
    private readonly LogNormalTable _day = new(1, model.DaySigma);
    private readonly LogNormalTable _area = new(1, model.AreaSigma);
    private readonly LogNormalTable _leg = new(1, model.LegSigma);
    private readonly Dictionary<int, string> _areaOf = [];
    private readonly Dictionary<(LocalDate Day, string Area), int[]> _shared = [];

    /// <param name="where">Place whose area counts.</param>
    public void Draw(Span<int> row, LocalDate day, int from, int to, int where)
    {
        ulong date = unchecked((ulong)day.Year * 512 + (ulong)day.DayOfYear);
        seed.With("leg").With(date).With(Point(from)).With(Point(to)).Fill(row, _leg);
        ScenarioRows.Multiply(row, Shared(day, date, AreaOf(where)));
    }

    private GeoPoint Point(int place) => compiled.Frame.Places.Places[place].Point;

    private int[] Shared(LocalDate day, ulong date, string area)
    {
        if (_shared.TryGetValue((day, area), out int[]? known))
            return known;
        var (ofDay, ofArea) = (new int[scenarios], new int[scenarios]);
        seed.With("day").With(date).Fill(ofDay, _day);
        seed.With("area").With(date).With(area).Fill(ofArea, _area);
        ScenarioRows.Multiply(ofDay, ofArea);
        return _shared[(day, area)] = ofDay;
    }

    /// <summary>The first of the agency's areas that holds a place; "" where none does.</summary>
    private string AreaOf(int place)
    {
        if (_areaOf.TryGetValue(place, out string? known))
            return known;
        GeoPoint point = Point(place);
        ServiceArea? area = compiled.Request.Areas.FirstOrDefault(area => _atlas.AnyHolds([area.Id], point));
        return _areaOf[place] = area?.Id.Value ?? "";
    }
}
