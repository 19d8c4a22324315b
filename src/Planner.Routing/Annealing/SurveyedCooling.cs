namespace Planner.Routing;

/// <summary>
/// Temperatures for problems in which neither weights nor accepted moves tell how hot the search is. A short cooling over a wide
/// range shows between which temperatures the cost falls; the long one behind it keeps to them: hotter all is forgotten, colder
/// nothing moves any more, and where that begins differs tenfold between problems.
/// </summary>
internal sealed class SurveyedCooling : ITemperature
{
    private const int Slots = 64;
    private const double WidestHot = 0.25;
    private const double WidestCold = 0.0001;

    /// <summary>Of the fall in cost over the survey, what is still to come where the long cooling begins and where it ends.</summary>
    private const double LeftWhenHot = 0.14;
    private const double LeftWhenCold = 0.005;

    /// <summary>A survey of few iterations says little: so much hotter at least the long cooling begins than it ends.</summary>
    private const double LeastRange = 3;
    private readonly double[] sum = new double[Slots];
    private readonly int[] count = new int[Slots];
    private readonly CoolingCurve wide;
    private CoolingCurve? narrow;

    /// <param name="scale">What a move typically changes, in guide cost units.</param>
    public SurveyedCooling(double scale) => wide = new CoolingCurve(WidestHot * scale, WidestCold * scale);

    public double At(in SearchPulse pulse)
    {
        if (narrow is not null)
        {
            return narrow.At(pulse.Progress);
        }

        int slot = Math.Min((int)(pulse.Progress * Slots), Slots - 1);
        sum[slot] += pulse.Cost;
        count[slot]++;
        return wide.At(pulse.Progress);
    }

    /// <summary>The survey is over. Where the start alone took its time there was none: then the long cooling is the wide one.</summary>
    public void Reheat()
    {
        if (count.All(n => n == 0))
        {
            narrow = wide;
            return;
        }

        double[] costs = FallingCosts();
        double hot = TemperatureWith(costs, LeftWhenHot);
        narrow = new CoolingCurve(hot, Math.Min(TemperatureWith(costs, LeftWhenCold), hot / LeastRange));
    }

    /// <summary>Mean cost by slot; what rises for a while on the way down counts as level.</summary>
    private double[] FallingCosts()
    {
        double[] costs = new double[Slots];
        double below = Enumerable.Range(0, Slots).Where(k => count[k] > 0).Min(k => sum[k] / count[k]);
        for (int k = Slots - 1; k >= 0; k--)
        {
            costs[k] = below = count[k] > 0 ? Math.Max(below, sum[k] / count[k]) : below;
        }

        return costs;
    }

    /// <summary>The coldest slot's temperature at which the cost was above its end by this share of the whole fall.</summary>
    private double TemperatureWith(double[] costs, double left)
    {
        double level = costs[^1] + (left * (costs[0] - costs[^1]));
        int slot = Slots - 1;
        while (slot > 0 && costs[slot] < level)
        {
            slot--;
        }

        return wide.At((double)slot / Slots);
    }
}
