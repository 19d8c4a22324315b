namespace Planner.Formats;

/// <summary>Which part of the day a visit belongs to.</summary>
internal enum DayHalf
{
    Any,
    Morning,
    Afternoon,
}
