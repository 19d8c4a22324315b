namespace Planner.Routing;

/// <summary>Temperatures that fall geometrically from <c>hot</c> to <c>cold</c>, by steps of 1/1024 of the way.</summary>
internal sealed class CoolingCurve : ITemperature
{
    private const int Steps = 1024;
    private readonly double[] table = new double[Steps + 1];

    public CoolingCurve(double hot, double cold)
    {
        // Rounded, so that the last digit of the library's power cannot decide anything.
        double factor = Math.Round(Math.Pow(cold / hot, 1.0 / Steps) * (1L << 40)) / (1L << 40);
        double temperature = hot;
        for (int k = 0; k <= Steps; k++)
        {
            table[k] = temperature;
            temperature *= factor;
        }
    }

    public double At(in SearchPulse pulse) => At(pulse.Progress);

    public double At(double progress) => table[(int)(Math.Clamp(progress, 0, 1) * Steps)];

    public void Reheat() { }
}
