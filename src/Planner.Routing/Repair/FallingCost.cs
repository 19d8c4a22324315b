namespace Planner.Routing;

/// <summary>
/// The least cost of everything so far as a function of when a clinician is somewhere: convex and piecewise linear, kept as its value
/// and slope at the first possible moment and the moments where the slope rises. One per thread.
/// </summary>
internal sealed class FallingCost
{
    private const int Most = 1024;
    private readonly long[] _at = new long[Most];
    private readonly long[] _rise = new long[Most];
    private int _count;
    private long _from;
    private long _to;
    private long _value;
    private long _slope;

    /// <summary>Zero between two moments.</summary>
    public void Begin(long from, long to) => (_count, _from, _to, _value, _slope) = (0, from, to, 0, 0);

    /// <summary>Adds a price per tick after a moment.</summary>
    public void AddAfter(long moment, long price)
    {
        if (moment <= _from)
        {
            _value += price * (_from - moment);
            _slope += price;
            return;
        }

        Insert(moment, price);
    }

    /// <summary>Adds a price per tick before a moment.</summary>
    public void AddBefore(long moment, long price)
    {
        if (moment > _from)
        {
            _value += price * (moment - _from);
            _slope -= price;
            Insert(moment, price);
        }
    }

    /// <summary>Adds so much per tick since tick 0; may be negative.</summary>
    public void AddSlope(long price)
    {
        _value += price * _from;
        _slope += price;
    }

    /// <summary>From being there to being at the next place, so many ticks on or later: waiting in between costs nothing by itself.</summary>
    public void Pass(long ticks)
    {
        long slope = _slope;
        int kept = 0;
        while (slope < 0 && kept < _count && _at[kept] < _to)
        {
            slope += _rise[kept++];
        }

        // Later than the best moment is never dearer: the function is level from there, or from its end, on.
        _count = kept;
        if (slope < 0)
        {
            (_at[kept], _rise[kept]) = (_to, -slope);
            _count = kept + 1;
        }
        else if (kept > 0)
        {
            _rise[kept - 1] -= slope;
        }
        else
        {
            _slope = 0;
        }

        (_from, _to) = (_from + ticks, RoutingProblem.Unlimited);
        for (int k = 0; k < _count; k++)
        {
            _at[k] += ticks;
        }
    }

    /// <summary>No earlier and no later than this; false where nothing is left.</summary>
    public bool Within(long from, long to)
    {
        _to = Math.Min(_to, to);
        while (_from < from)
        {
            long next = _count > 0 ? Math.Min(_at[0], from) : from;
            _value += _slope * (next - _from);
            _from = next;
            if (_count > 0 && _at[0] == next)
            {
                _slope += _rise[0];
                Array.Copy(_at, 1, _at, 0, _count - 1);
                Array.Copy(_rise, 1, _rise, 0, --_count);
            }
        }

        return _from <= _to;
    }

    public long Least()
    {
        (long at, long value, long slope) = (_from, _value, _slope);
        for (int k = 0; k <= _count && slope < 0; k++)
        {
            long next = Math.Min(k < _count ? _at[k] : _to, _to);
            value += slope * (next - at);
            at = next;
            slope += k < _count ? _rise[k] : 0;
        }

        return value;
    }

    private void Insert(long moment, long rise)
    {
        int k = _count++;
        for (; k > 0 && _at[k - 1] > moment; k--)
        {
            (_at[k], _rise[k]) = (_at[k - 1], _rise[k - 1]);
        }

        (_at[k], _rise[k]) = (moment, rise);
    }
}
