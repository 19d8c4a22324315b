namespace Planner.Routing;

/// <summary>Curves carried over the way between two stops.</summary>
internal static class CurveSteps
{
    /// <summary>
    /// What lies before a stop, by its start: least cost up to a start of the stop before becomes least cost of being there in
    /// time.
    /// </summary>
    /// <param name="before">Falling, over all ticks from its first on.</param>
    public static void Forward(CostCurve before, in GapStep step, int from, int to, CostCurve into)
    {
        into.Clear();
        if (before.IsEmpty || step.Latest < before.First)
        {
            return;
        }

        from = Math.Max(from, Math.Max(step.Floor, before.First + step.Shift));
        for (int k = 0; k < before.Count && from <= to; k++)
        {
            ref readonly CurvePiece piece = ref before[k];
            int end = (int)Math.Min((long)piece.To, step.Latest) + step.Shift;
            bool isLast = piece.To >= step.Latest || k + 1 == before.Count;
            if (end >= from)
            {
                int cut = Math.Min(end, to);
                into.Append(from, cut, piece.At(from - step.Shift) + step.Cost, piece.Slope);
                from = cut + 1;
            }

            if (isLast)
            {
                into.Append(from, to, piece.At(Math.Min(piece.To, step.Latest)) + step.Cost, 0);
                return;
            }
        }
    }

    /// <summary>What lies behind a stop, by its start: least cost from an arrival on becomes cost of the rest.</summary>
    /// <param name="behind">Growing, over all ticks up to its last.</param>
    public static void Backward(CostCurve behind, in GapStep step, int from, int to, CostCurve into)
    {
        into.Clear();
        if (behind.IsEmpty || step.Floor > behind.Last)
        {
            return;
        }

        to = Math.Min(to, step.Latest);
        int turn = Math.Max(step.Floor, -CostCurve.Horizon) - step.Shift;
        if (from < turn)
        {
            into.Append(from, Math.Min(to, turn - 1), behind.At(step.Floor) + step.Cost, 0);
            from = turn;
        }

        for (int k = 0; k < behind.Count && from <= to; k++)
        {
            ref readonly CurvePiece piece = ref behind[k];
            int end = Math.Min(piece.To - step.Shift, to);
            if (end >= from)
            {
                into.Append(from, end, piece.At(from + step.Shift) + step.Cost, piece.Slope);
                from = end + 1;
            }
        }
    }
}
