namespace Planner.Routing;

/// <summary>Curves of least values over ranges of ticks.</summary>
internal static class CurveMinima
{
    /// <summary>At each tick the least value up to it: for whoever may be early.</summary>
    public static CostCurve UpTo(CostCurve curve)
    {
        CostCurve least = new();
        Int128? low = null;
        int behind = 0;
        for (int k = 0; k < curve.Count; k++)
        {
            CurvePiece piece = curve[k];
            if (low is { } before)
            {
                least.Append(behind, piece.From - 1, before, 0);
            }

            low = AppendFalling(piece, low, least);
            behind = piece.To + 1;
        }

        if (low is { } rest)
        {
            least.Append(behind, CostCurve.Horizon, rest, 0);
        }

        return least;
    }

    /// <summary>At each tick the least value from it on: for whoever may wait.</summary>
    public static CostCurve From(CostCurve curve) => Turned(UpTo(Turned(curve)));

    /// <summary>At each tick t the least value over [t + low, t + high].</summary>
    public static CostCurve Within(CostCurve curve, int low, int high)
    {
        CostCurve least = new();
        for (int k = 0; k < curve.Count; k++)
        {
            least = CurveSums.Lower(least, Within(curve[k], low, high));
        }

        return least;
    }

    /// <summary>Of one line: it is waited for up to the lower end, and the lower end is kept as long as it may.</summary>
    private static CostCurve Within(CurvePiece piece, int low, int high)
    {
        CostCurve least = new();
        int from = Ticks(piece.From, high);
        if (piece.Slope >= 0)
        {
            least.Append(from, Ticks(piece.From, low) - 1, piece.Value, 0);
            least.Append(Ticks(piece.From, low), Ticks(piece.To, low), piece.Value, piece.Slope);
        }
        else
        {
            least.Append(from, Ticks(piece.To, high), piece.Value, piece.Slope);
            least.Append(Ticks(piece.To, high) + 1, Ticks(piece.To, low), piece.Last, 0);
        }

        return least;
    }

    private static int Ticks(int at, int back) =>
        (int)Math.Clamp((long)at - back, -CostCurve.Horizon, CostCurve.Horizon);

    private static Int128 AppendFalling(CurvePiece piece, Int128? low, CostCurve into)
    {
        if (low is not { } before)
        {
            into.Append(piece.From, piece.Slope < 0 ? piece.To : piece.From, piece.Value, piece.Slope);
            into.Append(piece.From + 1, piece.Slope < 0 ? piece.From : piece.To, piece.Value, 0);
            return piece.Slope < 0 ? piece.Last : piece.Value;
        }

        Int128 least = piece.Slope < 0 ? piece.Last : piece.Value;
        if (least >= before)
        {
            into.Append(piece.From, piece.To, before, 0);
            return before;
        }

        if (piece.Slope >= 0)
        {
            into.Append(piece.From, piece.To, piece.Value, 0);
            return piece.Value;
        }

        // The first tick at which the line is lower than what came before.
        int from = piece.Value < before ? piece.From : piece.From + (int)((piece.Value - before) / -piece.Slope) + 1;
        into.Append(piece.From, from - 1, before, 0);
        into.Append(piece.Part(from, piece.To));
        return piece.Last;
    }

    private static CostCurve Turned(CostCurve curve)
    {
        CostCurve turned = new();
        for (int k = curve.Count - 1; k >= 0; k--)
        {
            turned.Append(-curve[k].To, -curve[k].From, curve[k].Last, -curve[k].Slope);
        }

        return turned;
    }
}
