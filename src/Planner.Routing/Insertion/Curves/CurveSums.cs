namespace Planner.Routing;

/// <summary>Sums of curves and their least values.</summary>
internal static class CurveSums
{
    /// <summary>The sum, where both are possible.</summary>
    public static CostCurve Add(CostCurve a, CostCurve b)
    {
        CostCurve sum = new();
        Add(a, b, sum);
        return sum;
    }

    /// <inheritdoc cref="Add(CostCurve, CostCurve)"/>
    public static void Add(CostCurve a, CostCurve b, CostCurve into)
    {
        into.Clear();
        for (int i = 0, j = 0; i < a.Count && j < b.Count; )
        {
            ref readonly CurvePiece p = ref a[i];
            ref readonly CurvePiece q = ref b[j];
            int from = Math.Max(p.From, q.From);
            int to = Math.Min(p.To, q.To);
            if (from <= to)
            {
                into.Append(from, to, p.At(from) + q.At(from), p.Slope + q.Slope);
            }

            i += p.To == to || p.To < q.To ? 1 : 0;
            j += q.To == to || q.To < p.To ? 1 : 0;
        }
    }

    /// <summary>The least sum of two curves; null where no tick is possible in both.</summary>
    public static Int128? Least(CostCurve a, CostCurve b)
    {
        Int128? best = null;
        for (int i = 0, j = 0; i < a.Count && j < b.Count; )
        {
            ref readonly CurvePiece p = ref a[i];
            ref readonly CurvePiece q = ref b[j];
            int from = Math.Max(p.From, q.From);
            int to = Math.Min(p.To, q.To);
            if (from <= to)
            {
                int at = p.Slope + q.Slope < 0 ? to : from;
                Int128 value = p.At(at) + q.At(at);
                best = best is null || value < best ? value : best;
            }

            bool isFirst = p.To < q.To;
            j += isFirst ? 0 : 1;
            i += isFirst || p.To == q.To ? 1 : 0;
        }

        return best;
    }

    /// <summary>The lower of two curves at each tick.</summary>
    public static CostCurve Lower(CostCurve a, CostCurve b)
    {
        CostCurve lower = new();
        int t = -CostCurve.Horizon;
        for (int i = 0, j = 0; i < a.Count || j < b.Count; )
        {
            CurvePiece? p = i < a.Count ? a[i] : null;
            CurvePiece? q = j < b.Count ? b[j] : null;
            bool inP = p is { } x && x.From <= t;
            bool inQ = q is { } y && y.From <= t;
            if (!inP && !inQ)
            {
                t = Math.Min(p?.From ?? int.MaxValue, q?.From ?? int.MaxValue);
                continue;
            }

            int to = Math.Min(
                inP ? p!.Value.To : (p?.From - 1) ?? int.MaxValue,
                inQ ? q!.Value.To : (q?.From - 1) ?? int.MaxValue
            );
            if (inP && inQ)
            {
                AppendLower(p!.Value.Part(t, to), q!.Value.Part(t, to), lower);
            }
            else
            {
                lower.Append((inP ? p : q)!.Value.Part(t, to));
            }

            i += inP && p!.Value.To == to ? 1 : 0;
            j += inQ && q!.Value.To == to ? 1 : 0;
            t = to + 1;
        }

        return lower;
    }

    /// <summary>The lower of two lines over the same ticks: where they cross, the line changes behind the crossing.</summary>
    private static void AppendLower(CurvePiece p, CurvePiece q, CostCurve into)
    {
        if (p.Value > q.Value || (p.Value == q.Value && p.Slope > q.Slope))
        {
            (p, q) = (q, p);
        }

        if (p.Last <= q.Last)
        {
            into.Append(p);
            return;
        }

        int crossing = p.From + (int)((q.Value - p.Value) / (p.Slope - q.Slope));
        into.Append(p.Part(p.From, crossing));
        into.Append(q.Part(crossing + 1, q.To));
    }
}
