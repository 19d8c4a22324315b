using Planner.Domain;

namespace Planner.Coordination;

/// <summary>Ways that touch the area take longer for as long as the weather lasts.</summary>
internal sealed class WeatherSlowdownRecipe : TypedEventRecipe<WeatherSlowdown>
{
    private const int MostPercent = 400;

    protected override void Check(EventCheck check, WeatherSlowdown what)
    {
        if (what.Percent is < 1 or > MostPercent)
            check.Report("percent", $"{what.Percent}", "Legs take 1 to 400 percent longer.", "Give such a number.");
        if (what.Until <= what.From)
            check.Report(
                "until",
                check.Shown(what.Until),
                $"It ends after it begins, {check.Shown(what.From)}.",
                "Swap them."
            );
        if (what.Area is { } area && check.Area(area) is null)
            check.Report("area", $"\"{area}\"", "An area of the request.", "Correct the id, or give a \"shape\".");
        if (what is { Area: not null, Shape: not null })
            check.Report("shape", "an area and a shape", "The weather is in one or the other.", "Leave one out.");
    }

    protected override void Apply(DayDraft draft, WeatherSlowdown what)
    {
        MapShape? shape = what.Area is { } area
            ? MapShape.Of(draft.Request.Areas.First(a => a.Id == area).Shape)
            : what.Shape;
        draft.AddDelay(new TravelDelay(shape, what.Percent), what.Until);
    }
}
