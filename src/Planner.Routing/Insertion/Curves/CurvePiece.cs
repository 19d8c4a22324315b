namespace Planner.Routing;

/// <summary>A line over the whole numbers <paramref name="From"/> to <paramref name="To"/>, both included.</summary>
/// <param name="Value">At <paramref name="From"/>.</param>
internal readonly record struct CurvePiece(int From, int To, Int128 Value, Int128 Slope)
{
    public Int128 Last => At(To);

    public Int128 At(int t) => Slope == 0 ? Value : Value + (Slope * (t - From));

    /// <summary>The part of the line over [from, to], which it holds.</summary>
    public CurvePiece Part(int from, int to) => new(from, to, At(from), Slope);
}
