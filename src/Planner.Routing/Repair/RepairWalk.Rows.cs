namespace Planner.Routing;

/// <summary>One row of labels after the other.</summary>
internal sealed partial class RepairWalk
{
    /// <summary>From the row before to the arrivals of a row, breaks of the gap included; false where the leg is impossible.</summary>
    private bool Drive(int row, int from, int to)
    {
        int ticks = data.Ticks(from, to);
        if (ticks >= RoutingProblem.Unreachable || ticks > _problem.Routes.MaxLeg[_route])
        {
            return false;
        }

        _labels.Clear(row);
        for (int j = 0; j <= _breaks.Length; j++)
        {
            for (int k = _labels.First(row - 1, j); k < _labels.End(row - 1, j); k++)
            {
                if (_labels.Ready[k] < RepairLabels.None)
                {
                    Pause(row, j, k, ticks);
                }
            }
        }

        return true;
    }

    private void Pause(int row, int j, int k, int ticks)
    {
        int ready = _labels.Ready[k];
        int penalty = _labels.Penalty[k];
        _labels.Add(row, j, ready + ticks, penalty, k);
        int sum = 0;
        int end = ready;
        for (int b = j; b < _breaks.Length; b++)
        {
            int start = Math.Max(end, _problem.Breaks.EarliestStart[_breaks[b]]);
            if (start > _problem.Breaks.LatestStart[_breaks[b]])
            {
                return;
            }

            sum += _problem.Breaks.Length[_breaks[b]];
            end = start + _problem.Breaks.Length[_breaks[b]];
            _labels.Add(row, b + 1, Math.Max(ready + ticks + sum, end), penalty, k);
        }
    }

    private bool Serve(int row, int x, bool samePlace)
    {
        int length = (samePlace ? 0 : _problem.Services.SetUp[x]) + ServiceOf(x);
        int floor = FloorOf(x);
        bool any = false;
        for (int j = 0; j <= _breaks.Length; j++)
        {
            for (int k = _labels.First(row, j); k < _labels.End(row, j); k++)
            {
                int start = FirstStart(x, Math.Max(_labels.Time[k], floor));
                _labels.Time[k] = start;
                _labels.Ready[k] = start < RepairLabels.None ? start + length : RepairLabels.None;
                _labels.Penalty[k] += start < RepairLabels.None ? PenaltyOf(x, start, length, floor) : 0;
                any |= start < RepairLabels.None;
            }

            _labels.Prune(row, j);
        }

        return any;
    }
}
