namespace Planner.Routing;

/// <summary>
/// Steers the temperature so that the share of accepted visit moves falls geometrically over a cycle: right for any weights,
/// because good temperatures differ tenfold between problems and good acceptance rates do not.
/// </summary>
internal sealed class AcceptanceControl : ITemperature
{
    private const int TriesPerStep = 400;
    private const double Least = 0.8;
    private const double Most = 1.25;
    private readonly CoolingCurve target;
    private readonly double start;
    private double temperature;
    private double hot;
    private bool hotIsKnown;
    private long lastTried;
    private long lastAccepted;

    /// <param name="start">First temperature, in guide cost units.</param>
    /// <param name="hotShare">Accepted share aimed at when a cycle begins, 0..1.</param>
    /// <param name="coldShare">The same at its end.</param>
    public AcceptanceControl(double start, double hotShare, double coldShare)
    {
        target = new CoolingCurve(hotShare, coldShare);
        (this.start, temperature, hot) = (start, start, start);
    }

    public double At(in SearchPulse pulse)
    {
        if (pulse.Tried - lastTried >= TriesPerStep)
        {
            double wanted = target.At(pulse.Progress) * (pulse.Tried - lastTried);
            Steer(wanted, pulse.Accepted - lastAccepted);
            (lastTried, lastAccepted) = (pulse.Tried, pulse.Accepted);
            if (!hotIsKnown && pulse.Progress > 0.05)
            {
                (hot, hotIsKnown) = (temperature, true);
            }
        }

        return temperature;
    }

    public void Reheat() => temperature = hot;

    /// <summary>By the fifth root of the ratio in spirit; rational, so that every machine steers alike.</summary>
    private void Steer(double wanted, double seen)
    {
        double ratio = (wanted + 1) / (seen + 1);
        double factor = ((4 * ratio) + 16) / ((2 * ratio) + 18);
        temperature = Math.Clamp(temperature * Math.Clamp(factor, Least, Most), start * 1e-5, start * 100);
    }
}
