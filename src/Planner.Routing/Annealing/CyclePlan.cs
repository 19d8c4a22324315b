namespace Planner.Routing;

/// <summary>
/// How often a search is heated again. Small problems profit from several full cycles (weak reheats get stuck, measured), plain
/// ones of a middle size from reheats of their best; large ones need one long cooling.
/// </summary>
internal sealed class CyclePlan
{
    private const int SmallServices = 60;
    private const int TinyServices = 14;
    private const int MostCycles = 60;
    private const double PriceGrowth = 3;
    private const double SteepGrowth = 30;

    /// <summary>Up to here a plain problem too big for fresh starts is reheated from its best.</summary>
    private const int MiddleServices = 160;

    /// <summary>Where such a reheat begins on the cooling curve: at full heat all is forgotten, further on little moves.</summary>
    private const double ReheatAt = 0.2;

    /// <summary>Assumed of one search where the budget is a time; it decides only the number of cycles and the first heat.</summary>
    private const double IterationsPerSecond = 400_000;
    private const double SmallIterationsPerSecond = 1_200_000;

    /// <summary>Of the plain case: iterations a second times services, which each insertion looks through.</summary>
    private const double PlainWork = 200e6;
    private const double MostPlainIterationsPerSecond = 1_000_000;

    /// <summary>Iterations per service from which one cooling has time to begin at full heat in every search.</summary>
    private const double Unhurried = 10_000;

    /// <summary>Of the budget, what the survey takes.</summary>
    private const double SurveyShare = 0.08;
    private readonly bool reheatsBest;

    /// <param name="hasIdle">
    /// The highest idle time counts. Most moves then change nothing of what costs most, so the accepted share tells little about
    /// the heat: it is surveyed.
    /// </param>
    public CyclePlan(int services, bool isPlain, SearchOptions options, int searches, bool hasIdle = false)
    {
        double budget = options.Iterations is { } total
            ? (double)total / searches
            : options.TimeLimit!.Value.TotalSeconds * Speed(services, isPlain);
        IsTiny = services <= TinyServices;
        reheatsBest = isPlain && services is > SmallServices and <= MiddleServices;
        double count =
            reheatsBest ? Math.Sqrt(budget / (2_000.0 * services))
            : services > SmallServices ? 1
            : budget / (CycleLength(isPlain) * services);
        Count = (int)Math.Clamp(count, 1, MostCycles);
        BeginsWithSurvey = hasIdle && services > SmallServices && options.Start is null;
        IsUnhurried = isPlain && Count == 1 && budget >= Unhurried * services;
    }

    public static CyclePlan For(SearchData data, SearchOptions options, int searches) =>
        new(data.Services, data.Traits.IsPlain, options, searches, data.Traits.HasIdle);

    /// <summary>The first of two cycles is short and finds the temperatures of the second.</summary>
    public bool BeginsWithSurvey { get; }

    /// <summary>In one long cooling the searches meet; where they are heated again each goes its way.</summary>
    public bool HasMeetings => Count == 1;

    /// <summary>All searches begin equally hot; in a shorter time every other one begins cooler, to be further at its end.</summary>
    public bool IsUnhurried { get; }

    public int Count { get; }

    /// <summary>So few services that every cycle is a fresh search.</summary>
    public bool IsTiny { get; }

    public int IndexAt(double progress)
    {
        int even = Math.Min((int)(progress * Count), Count - 1);
        return BeginsWithSurvey && progress >= SurveyShare ? 1 : even;
    }

    /// <summary>Progress within the cycle, 0..1.</summary>
    public double Within(double progress)
    {
        if (BeginsWithSurvey)
        {
            return progress < SurveyShare ? progress / SurveyShare : (progress - SurveyShare) / (1 - SurveyShare);
        }

        double within = (progress * Count) - IndexAt(progress);
        return reheatsBest && IndexAt(progress) > 0 ? ReheatAt + ((1 - ReheatAt) * within) : within;
    }

    public bool StartsAfresh(int cycle) => IsTiny || (cycle % 2 == 1 && !reheatsBest && !BeginsWithSurvey);

    /// <summary>
    /// The loop's right shift holds linked services still and may overprice good states; of a tiny problem's cycles every other
    /// one therefore goes by the regular terms alone.
    /// </summary>
    public bool IgnoresSoft(int cycle) => IsTiny && cycle % 2 == 1;

    /// <summary>Some cycles of a tiny problem pass through states with a broken leg or limit, at a price.</summary>
    public bool CrossesBroken(int cycle) => IsTiny && cycle % 3 > 0;

    /// <summary>
    /// What leaving out a mandatory visit costs, as a multiple of its first price: it rises over a cycle, further in every third
    /// cycle of a tiny problem.
    /// </summary>
    public double PriceFactor(double progress) =>
        1 + ((IsTiny && IndexAt(progress) % 3 == 1 ? SteepGrowth : PriceGrowth) * Within(progress));

    /// <summary>Iterations per service in a full cycle: with rules beyond the plain ones longer cycles end lower (measured).</summary>
    private double CycleLength(bool isPlain)
    {
        if (IsTiny)
        {
            return 400;
        }

        return isPlain ? 20_000 : 60_000;
    }

    private static double Speed(int services, bool isPlain)
    {
        if (!isPlain && services <= SmallServices)
        {
            return SmallIterationsPerSecond;
        }

        return isPlain
            ? Math.Clamp(PlainWork / services, IterationsPerSecond, MostPlainIterationsPerSecond)
            : IterationsPerSecond;
    }
}
