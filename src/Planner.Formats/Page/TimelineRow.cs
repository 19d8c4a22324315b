using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>One shift's row.</summary>
internal sealed class TimelineRow(PageClock clock, TimelineScale scale, HtmlWriter html)
{
    private const int BarTop = 4;
    private const int BarHeight = 24;
    private const int LaneTop = 33;
    private const int LaneHeight = 5;

    public void Write(PageRoute route)
    {
        int[] lanes = WindowLanes.Assign([.. route.Stops.Select(s => s.Window)]);
        int height = LaneTop + LaneHeight * (lanes.Length == 0 ? 0 : lanes.Max() + 1) + 2;
        html.Write($"<div class=\"row\" data-row=\"{route.Id}\"><button type=\"button\" data-route=\"{route.Id}\" ");
        html.Write(
            $"aria-pressed=\"false\" class=\"{route.Look.Classes}\"><span class=\"num\">{route.Look.Number}</span>"
        );
        html.Write($"<span class=\"name\">{route.Clinician.Name}</span>");
        html.Write($"<small>{route.Clinician.Discipline.ToString()}</small></button>");
        html.Write(
            $"<svg class=\"track {route.Look.Classes}\" height=\"{height}\" role=\"group\" aria-label=\"{Label(route)}\">"
        );
        WriteGround(route, height);
        foreach (TimelineSpan span in TimelineGaps.Of(route))
            WriteSpan(route, span);
        for (int i = 0; i < route.Stops.Count; i++)
            WriteVisit(route, route.Stops[i], LaneTop + LaneHeight * lanes[i], height);
        html.Raw("</svg></div>\n");
    }

    private string Label(PageRoute route) =>
        route.Stops.Count == 0
            ? $"{route.Clinician.Name}: no visits in the shift {clock.Span(route.Shift.Start, route.Shift.SoftEnd, route.Day)}"
            : $"{route.Clinician.Name}: on duty {clock.Span(route.Route!.Departure, route.Route.Return, route.Day)}";

    private void WriteGround(PageRoute route, int height)
    {
        Shift shift = route.Shift;
        Box("shift", shift.Start, shift.SoftEnd, 0, height);
        Box("over", shift.SoftEnd, shift.HardEnd, 0, height);
        foreach ((Instant at, _) in scale.Hours().Skip(1).SkipLast(1))
            Line("grid", at, 0, height);
        Line("soft", shift.SoftEnd, 0, height);
    }

    private void WriteSpan(PageRoute route, TimelineSpan span)
    {
        string name = span.Activity.ToString();
        string length = PageClock.Length(span.To - span.From);
        bool isBreak = span.Activity == TimelineActivity.Break;
        int inset = isBreak ? 0 : 7;
        RawHtml kind = new(name.ToLowerInvariant());
        html.Write($"<rect class=\"{kind}\" x=\"{scale.At(span.From)}\" y=\"{BarTop + inset}\" ");
        html.Write($"width=\"{scale.Width(span.From, span.To)}\" height=\"{BarHeight - 2 * inset}\">");
        html.Write($"<title>{name} {clock.Span(span.From, span.To, route.Day)}, {length}</title></rect>");
        if (isBreak)
            html.Write(
                $"<text class=\"cup\" x=\"{scale.At(span.From)}\" dx=\"4\" y=\"{BarTop + 16}\" aria-hidden=\"true\">B</text>"
            );
    }

    private void WriteVisit(PageRoute route, PageStop stop, int lane, int height)
    {
        PlannedStop planned = stop.Stop;
        html.Write($"<g class=\"visit-group\" role=\"img\" tabindex=\"{(stop.Number == 1 ? 0 : -1)}\" ");
        html.Write($"data-stop=\"{route.Id}s{stop.Number}\" aria-label=\"{VisitLabel(route, stop)}\">");
        Box("band", stop.Window.Start, stop.Window.End, 0, height);
        WriteWindows(stop, lane);
        html.Write($"<rect class=\"visit\" x=\"{scale.At(planned.Start)}\" y=\"{BarTop}\" rx=\"2\" ");
        html.Write($"width=\"{scale.Width(planned.Start, planned.End)}\" height=\"{BarHeight}\"/>");
        html.Write($"<svg x=\"{scale.At(planned.Start)}\" y=\"{BarTop}\" height=\"{BarHeight}\" ");
        html.Write($"width=\"{scale.Width(planned.Start, planned.End)}\" aria-hidden=\"true\">");
        html.Write(
            $"<text x=\"4\" y=\"16\"><tspan class=\"n\">{stop.Number}</tspan> {stop.Patient.Name}</text></svg></g>"
        );
    }

    private string VisitLabel(PageRoute route, PageStop stop) =>
        $"Stop {stop.Number}: {stop.Patient.Name}, {clock.Span(stop.Stop.Start, stop.Stop.End, route.Day)}, "
        + $"window {clock.Span(stop.Window.Start, stop.Window.End, route.Day)}";

    private void WriteWindows(PageStop stop, int y)
    {
        Line("hard", stop.Window.Start, y - 2, y + 2);
        Line("hard", stop.Window.End, y - 2, y + 2);
        Across("hard", stop.Window, y);
        if (stop.Visit.Preferred is { } preferred)
            Across("wish", preferred, y);
        if (stop.Visit.LatestEnd is { } due)
            Line("due", due, y - 3, y + 3);
    }

    private void Across(string kind, TimeWindow window, int y) =>
        html.Write(
            $"<line class=\"{kind}\" x1=\"{scale.At(window.Start)}\" x2=\"{scale.At(window.End)}\" y1=\"{y}\" y2=\"{y}\"/>"
        );

    private void Line(string kind, Instant at, int top, int bottom) =>
        html.Write(
            $"<line class=\"{kind}\" x1=\"{scale.At(at)}\" x2=\"{scale.At(at)}\" y1=\"{top}\" y2=\"{bottom}\"/>"
        );

    private void Box(string kind, Instant from, Instant to, int y, int height) =>
        html.Write(
            $"<rect class=\"{kind}\" x=\"{scale.At(from)}\" y=\"{y}\" width=\"{scale.Width(from, to)}\" height=\"{height}\"/>"
        );
}
