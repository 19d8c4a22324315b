namespace Planner.Routing;

/// <summary>Puts a visit where it adds least to the guide, every route and place tried.</summary>
internal sealed class RepairInsertion
{
    private const int PairPlaces = 12;
    private readonly RepairData _data;
    private readonly RepairState _state;
    private readonly RepairTrial _trial;
    private readonly RepairWeights _weights;
    private readonly RepairPrices _prices;
    private readonly List<(long Least, int Route)> _ranked = [];
    private readonly List<RepairPlace> _first = [];
    private readonly List<RepairPlace> _second = [];

    public RepairInsertion(RepairData data, RepairState state, RepairTrial trial, RepairWeights weights)
    {
        (_data, _state, _trial, _weights) = (data, state, trial, weights);
        _prices = new RepairPrices(data, weights);
    }

    /// <summary>Commits the best place; false where there is none.</summary>
    /// <param name="blink">Passes over a place by chance; null = looks at all.</param>
    public bool Insert(int visit, SearchRandom? blink)
    {
        int x = _data.Problem.Visits.ServiceFirst[visit];
        return _data.Problem.Visits.ServiceFirst[visit + 1] - x == 1 ? InsertOne(x, blink) : InsertPair(x, blink);
    }

    private bool InsertOne(int x, SearchRandom? blink)
    {
        if (Best(x, blink) is not { } place)
        {
            return false;
        }

        Try(x, place.Route, place.Index);
        _trial.Commit();
        return true;
    }

    /// <summary>Routes are looked at by what they cost at least; the first that cannot gain ends it.</summary>
    private RepairPlace? Best(int x, SearchRandom? blink)
    {
        RepairPlace? best = null;
        foreach ((long least, int route) in Ranked(x))
        {
            if (best is { } found && least >= found.Gain)
            {
                return best;
            }

            if (_state.CanTake(x, route))
            {
                Scan(x, route, blink, ref best, null);
            }
        }

        return best;
    }

    private List<(long Least, int Route)> Ranked(int x)
    {
        _ranked.Clear();
        foreach (int route in _data.RoutesOf[x])
        {
            long least = long.MaxValue;
            int[] stops = _state.Stops[route];
            for (int i = 0; i <= stops.Length; i++)
            {
                least = Math.Min(
                    least,
                    _prices.Least(x, route, PlaceBefore(route, stops, i), PlaceAt(route, stops, i))
                );
            }

            _ranked.Add((least + LeastPeople(x, route), route));
        }

        _ranked.Sort();
        return _ranked;
    }

    private void Scan(int x, int route, SearchRandom? blink, ref RepairPlace? best, List<RepairPlace>? all)
    {
        int[] stops = _state.Stops[route];
        long person = LeastPeople(x, route);
        _trial.BeginScan();
        for (int i = 0; i <= stops.Length; i++)
        {
            if (i > 0 && _state.Start[stops[i - 1]] > _data.Ceiling[x])
            {
                return;
            }

            bool late = i < stops.Length && _data.Floor[x] > _data.Ceiling[stops[i]];
            if (late || (blink is not null && blink.Chance(8)))
            {
                continue;
            }

            long least = _prices.Least(x, route, PlaceBefore(route, stops, i), PlaceAt(route, stops, i)) + person;
            if ((all is not null || least < (best?.Gain ?? long.MaxValue)) && Try(x, route, i, isScan: true))
            {
                RepairPlace place = new(route, i, _trial.Gain(_weights));
                best = best is null || place.Gain < best.Value.Gain ? place : best;
                all?.Add(place);
            }
        }
    }

    /// <summary>Calls that an insertion adds at least: negative where the service may come home.</summary>
    private long LeastPeople(int x, int route)
    {
        bool home = _data.Repair.PromisedClinician[x] == _data.Problem.Routes.Clinician[route];
        bool informed = _data.Repair.Informed[_data.Problem.Routes.Clinician[route]];
        return home ? -2 * _weights.Person
            : informed ? 0
            : _weights.Person * (1 - _state.Figures[route].Changed);
    }

    private int PlaceBefore(int route, int[] stops, int i) =>
        i == 0 ? _data.Problem.Routes.StartLocation[route] : _data.Problem.Services.Location[stops[i - 1]];

    private int PlaceAt(int route, int[] stops, int i) =>
        i == stops.Length ? _data.Problem.Routes.EndLocation[route] : _data.Problem.Services.Location[stops[i]];

    private bool Try(int x, int route, int index, bool isScan = false)
    {
        _trial.Begin(isScan);
        With(x, route, index);
        return _trial.Run();
    }

    private void With(int x, int route, int index)
    {
        int[] stops = _state.Stops[route];
        Span<int> changed = _trial.Change(route, stops.Length + 1);
        stops.AsSpan(0, index).CopyTo(changed);
        changed[index] = x;
        stops.AsSpan(index).CopyTo(changed[(index + 1)..]);
    }

    private bool InsertPair(int x, SearchRandom? blink)
    {
        Candidates(x, blink, _first);
        Candidates(x + 1, blink, _second);
        long best = long.MaxValue;
        (RepairPlace First, RepairPlace Second) chosen = default;
        foreach (RepairPlace a in _first)
        {
            foreach (RepairPlace b in _second)
            {
                bool worth = a.Gain + b.Gain - _weights.Person < best && MayMeet(x, a, b);
                if (worth && TryBoth(x, a, b) && _trial.Gain(_weights) < best)
                {
                    best = _trial.Gain(_weights);
                    chosen = (a, b);
                }
            }
        }

        if (best == long.MaxValue)
        {
            return false;
        }

        TryBoth(x, chosen.First, chosen.Second);
        _trial.Commit();
        return true;
    }

    private void Candidates(int x, SearchRandom? blink, List<RepairPlace> places)
    {
        places.Clear();
        foreach (int route in _data.RoutesOf[x])
        {
            if (_state.CanTake(x, route))
            {
                RepairPlace? best = null;
                Scan(x, route, blink, ref best, places);
            }
        }

        places.Sort((a, b) => (a.Gain, a.Route, a.Index).CompareTo((b.Gain, b.Route, b.Index)));
        if (places.Count > PairPlaces)
        {
            places.RemoveRange(PairPlaces, places.Count - PairPlaces);
        }
    }

    /// <summary>Two clinicians, and the second still may where the first has his place.</summary>
    private bool MayMeet(int x, RepairPlace a, RepairPlace b)
    {
        _state.RouteOf[x] = a.Route;
        bool may = _state.CanTake(x + 1, b.Route);
        _state.RouteOf[x] = -1;
        return may && _data.Problem.Routes.Clinician[a.Route] != _data.Problem.Routes.Clinician[b.Route];
    }

    private bool TryBoth(int x, RepairPlace a, RepairPlace b)
    {
        _trial.Begin();
        With(x, a.Route, a.Index);
        With(x + 1, b.Route, b.Index);
        return _trial.Run();
    }
}
