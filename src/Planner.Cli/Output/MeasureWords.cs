using Planner.Analysis;

namespace Planner.Cli;

/// <summary>Names and units of the measures, for tables.</summary>
internal static class MeasureWords
{
    public static string Name(Measure measure) =>
        measure switch
        {
            Measure.Served => "visits served",
            Measure.MandatoryLeftOut => "mandatory left out",
            Measure.Overtime => "overtime",
            Measure.Driving => "driving",
            Measure.Distance => "distance",
            Measure.Waiting => "waiting",
            Measure.Duty => "on duty",
            Measure.Cost => "cost",
            _ => "cost at today's weights",
        };

    public static string Unit(Measure measure) =>
        measure switch
        {
            Measure.Served or Measure.MandatoryLeftOut => "visits",
            Measure.Distance => "km",
            Measure.Cost or Measure.CostAtUnchangedWeights => "minute-equivalents",
            _ => "min",
        };
}
