namespace Planner.Routing;

/// <summary>
/// A cost by tick, piece by piece linear, over some of the ticks -<see cref="Horizon"/>..<see cref="Horizon"/>; where it has no
/// piece nothing is possible. The ticks are whole numbers, so minima and crossings are exact.
/// </summary>
internal sealed class CostCurve
{
    public const int Horizon = RoutingProblem.Unlimited;
    private CurvePiece[] _pieces = new CurvePiece[8];

    public int Count { get; private set; }

    public bool IsEmpty => Count == 0;

    public ref readonly CurvePiece this[int k] => ref _pieces[k];

    /// <summary>The first tick that is possible.</summary>
    public int First => _pieces[0].From;

    /// <summary>The last one.</summary>
    public int Last => _pieces[Count - 1].To;

    public static CostCurve Constant(int from, int to, Int128 value)
    {
        CostCurve curve = new();
        curve.Append(from, to, value, 0);
        return curve;
    }

    public void Clear() => Count = 0;

    /// <summary>Adds a piece behind all others; joined with the last where it is the same line. Nothing when it is empty.</summary>
    public void Append(int from, int to, Int128 value, Int128 slope)
    {
        if (from > to)
        {
            return;
        }

        if (Count > 0 && _pieces[Count - 1].To == from - 1)
        {
            CurvePiece last = _pieces[Count - 1];
            bool isOneLine = (last.Slope == slope || from == to) && last.At(from) == value;
            if (isOneLine)
            {
                _pieces[Count - 1] = last with { To = to };
                return;
            }
        }

        if (Count == _pieces.Length)
        {
            Array.Resize(ref _pieces, 2 * Count);
        }

        _pieces[Count++] = new CurvePiece(from, to, value, slope);
    }

    public void Append(in CurvePiece piece) => Append(piece.From, piece.To, piece.Value, piece.Slope);

    /// <summary>The value at a possible tick.</summary>
    public Int128 At(int t)
    {
        int k = 0;
        while (_pieces[k].To < t)
        {
            k++;
        }

        return _pieces[k].At(t);
    }

    /// <summary>
    /// The least value from a tick on and where it is taken: at <paramref name="wish"/> where that is as good, else the first
    /// such tick. Null when nothing is possible from there on.
    /// </summary>
    public (Int128 Value, int Tick)? LeastFrom(int from, int wish)
    {
        (Int128 Value, int Tick)? best = null;
        for (int k = 0; k < Count; k++)
        {
            CurvePiece piece = _pieces[k];
            if (piece.To < from)
            {
                continue;
            }

            int first = Math.Max(from, piece.From);
            int least = piece.Slope < 0 ? piece.To : first;
            Int128 value = piece.At(least);
            bool holdsWish = wish >= first && wish <= piece.To && piece.At(wish) == value;
            if (best is null || value < best.Value.Value || (value == best.Value.Value && holdsWish))
            {
                best = (value, holdsWish ? wish : least);
            }
        }

        return best;
    }

    public CostCurve Plus(Int128 constant)
    {
        CostCurve sum = new();
        for (int k = 0; k < Count; k++)
        {
            sum.Append(_pieces[k].From, _pieces[k].To, _pieces[k].Value + constant, _pieces[k].Slope);
        }

        return sum;
    }
}
