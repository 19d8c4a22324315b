namespace Planner.Analysis;

/// <summary>Reads a measure from a day's figures.</summary>
internal static class MeasureValues
{
    public static decimal Of(this DayFigures day, Measure measure) =>
        measure switch
        {
            Measure.Served => day.Served,
            Measure.MandatoryLeftOut => day.MandatoryLeftOut,
            Measure.Overtime => day.Clinicians.Sum(c => c.Overtime),
            Measure.Driving => day.Clinicians.Sum(c => c.Driving),
            Measure.Distance => day.Clinicians.Sum(c => c.Kilometres),
            Measure.Waiting => day.Clinicians.Sum(c => c.Waiting),
            Measure.Duty => day.Clinicians.Sum(c => c.Duty),
            Measure.Cost => day.Cost,
            _ => day.CostAtUnchangedWeights,
        };
}
