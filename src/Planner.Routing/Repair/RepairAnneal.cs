namespace Planner.Routing;

/// <summary>One search: ruin around the disturbance and recreate, cooling, under one weighting, with an archive of its own.</summary>
internal sealed class RepairAnneal
{
    private const double Hot = 12.0 * RepairWeights.Minute;
    private const double Cold = 0.2 * RepairWeights.Minute;

    /// <summary>From this share of the budget on nothing is given up that can be served.</summary>
    private const double HardFrom = 0.7;

    /// <summary>What leaving out an ordinary mandatory visit weighs: 1 + priority.</summary>
    private const double OrdinaryVisit = 51;
    private readonly RepairData _data;
    private readonly RepairWeights _weights;
    private readonly int _maxPeople;
    private readonly bool[] _affected;
    private readonly SearchRandom _random;
    private readonly RepairState _state;
    private readonly RepairState _kept;
    private readonly RepairTrial _trial;
    private readonly RepairInsertion _insertion;
    private readonly RepairJudge _judge;
    private readonly RepairRuin _ruin;
    private readonly List<int> _out = [];
    private readonly List<int> _bank = [];
    private double _leftOut = RepairWeights.LeftOut;

    public RepairAnneal(
        RepairData data,
        bool[] affected,
        RepairState start,
        RepairWeights weights,
        int maxPeople,
        ulong seed
    )
    {
        (_data, _affected, _weights, _maxPeople) = (data, affected, weights, maxPeople);
        _random = new SearchRandom(seed);
        _state = new RepairState(data);
        _state.CopyFrom(start);
        _kept = new RepairState(data);
        _trial = new RepairTrial(data, _state);
        _insertion = new RepairInsertion(data, _state, _trial, weights);
        _judge = new RepairJudge(data, affected);
        _ruin = new RepairRuin(data, affected, _random);
    }

    public RepairArchive Archive { get; } = new();
    public long Iterations { get; private set; }

    /// <param name="patience">Ends after so many iterations in a row without gain; 0 = never.</param>
    public void Run(RepairBudgetClock clock, int patience, CancellationToken cancel)
    {
        Recreate(blink: null);
        RepairScore now = Offer(out _);
        bool isShort = Enumerable.Range(0, _affected.Length).Any(IsMissed);
        _kept.CopyFrom(_state);
        if (_data.Problem.ServiceCount == 0 || _data.Problem.RouteCount == 0)
        {
            return;
        }

        long gained = 0;
        for (
            double share = clock.Share(0);
            share < 1 && !cancel.IsCancellationRequested;
            share = clock.Share(Iterations)
        )
        {
            Iterations++;
            _leftOut = isShort && share < HardFrom ? SoftPrice(share) : RepairWeights.LeftOut;
            double limit = Guide(now) + (Temperature(share) * _random.MinusLog());
            RepairScore score = Step(out bool gain);
            gained = gain ? Iterations : gained;
            if (Guide(score) <= limit)
            {
                now = score;
                _kept.CopyFrom(_state);
            }
            else
            {
                _state.CopyFrom(_kept);
            }

            if (patience > 0 && Iterations - gained > patience)
            {
                return;
            }
        }
    }

    /// <summary>
    /// Where not everything fits, which visits are left out is itself to be searched: at first the search may lose one to win another.
    /// </summary>
    private double SoftPrice(double share) => ((4 * Temperature(share)) + (2.0 * _weights.Person)) / OrdinaryVisit;

    /// <summary>Whether a visit that somebody could make and that was promised or is affected is not served.</summary>
    private bool IsMissed(int v)
    {
        int first = _data.Problem.Visits.ServiceFirst[v];
        bool wanted = _affected[v] || _data.IsPromised(first);
        return wanted && _data.RoutesOf[first].Length > 0 && _state.RouteOf[first] < 0;
    }

    private static double Temperature(double share) => Hot + ((Cold - Hot) * Math.Sqrt(share));

    private RepairScore Step(out bool gain)
    {
        if (_random.Chance(40))
        {
            ToggleEarly();
        }

        _ruin.TakeOut(_state, _trial, _out);
        Recreate(_random);
        return Offer(out gain);
    }

    /// <summary>Lets a kept service begin before its promise holds it, or holds it again where its route can still be walked so.</summary>
    private void ToggleEarly()
    {
        int r = _random.Below(_state.Stops.Length);
        if (_state.Stops[r].Length > 0)
        {
            int x = _state.Stops[r][_random.Below(_state.Stops[r].Length)];
            _state.Early[x] = !_state.Early[x];
            _trial.Begin();
            if (_trial.Wake(r) >= 0 && _trial.Run())
            {
                _trial.Commit();
            }
            else
            {
                _state.Early[x] = !_state.Early[x];
            }
        }
    }

    /// <summary>What is out of its route may come back earlier than its promise holds it, or held again.</summary>
    private void FlipEarly(int visit)
    {
        VisitTable visits = _data.Problem.Visits;
        for (int x = visits.ServiceFirst[visit]; x < visits.ServiceFirst[visit + 1]; x++)
        {
            _state.Early[x] = !_state.Early[x];
        }
    }

    private void Recreate(SearchRandom? blink)
    {
        _bank.Clear();
        _bank.AddRange(_out);
        for (int v = 0; v < _affected.Length; v++)
        {
            if (IsMissed(v) && !_bank.Contains(v))
            {
                _bank.Add(v);
            }
        }

        Order();
        foreach (int visit in _bank)
        {
            if (blink is not null && blink.Chance(60))
            {
                FlipEarly(visit);
            }

            _insertion.Insert(visit, blink);
        }
    }

    private void Order()
    {
        int kind = _random.Below(4);
        _bank.Sort((a, b) => (Key(kind, a), a).CompareTo((Key(kind, b), b)));
        if (kind == 0)
        {
            for (int i = _bank.Count - 1; i > 0; i--)
            {
                int j = _random.Below(i + 1);
                (_bank[i], _bank[j]) = (_bank[j], _bank[i]);
            }
        }
    }

    /// <summary>By number, least choice first, most important first, longest first.</summary>
    private int Key(int kind, int visit)
    {
        int x = _data.Problem.Visits.ServiceFirst[visit];
        return kind switch
        {
            1 => _data.RoutesOf[x].Length,
            2 => -_data.Repair.Priority[visit] - (_data.Problem.Visits.Mandatory[visit] ? 1000 : 0),
            3 => -_data.Problem.Services.Duration[x * _data.Problem.Services.DurationClassCount],
            _ => visit,
        };
    }

    private RepairScore Offer(out bool gain)
    {
        RepairScore score = _judge.Score(_state);
        gain = Archive.Offer(_data, _state, score);
        return score;
    }

    private double Guide(in RepairScore score) =>
        (double)_data.Fold(score.Cost.Tier1, score.Cost.Tier2, score.Cost.Tier3)
        + (_leftOut * (score.Cost.Tier0 + (1000.0 * score.Bumped)))
        + ((double)_weights.Person * score.People)
        + ((double)RepairWeights.OverBudget * Math.Max(0, score.People - _maxPeople))
        + ((double)_weights.Driving * score.Driving)
        + ((double)_weights.Overtime * score.Overtime);
}
