using NodaTime;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>The rows of one route: stops and breaks in order, then the way home.</summary>
internal sealed class RouteRows(PageModel model, PageRoute route, HtmlWriter html)
{
    private readonly PageClock _clock = model.Clock;

    public void Write()
    {
        for (int i = 0; i < route.Stops.Count; i++)
        {
            WriteBreaks(i);
            WriteStop(route.Stops[i]);
        }
        WriteBreaks(route.Stops.Count);
        TravelLeg home = route.Route!.LegHome;
        html.Write($"<tr class=\"home\"><td></td><td colspan=\"2\">{route.Shift.EndPlace.Text}</td>");
        html.Write($"<td data-label=\"Drive\">{Drive(home)}</td>");
        html.Write($"<td data-label=\"Arrival\">{_clock.Time(route.Route.Return, route.Day)}</td>");
        html.Raw("<td colspan=\"4\">back</td></tr>\n");
    }

    private void WriteBreaks(int before)
    {
        foreach (PlannedBreak taken in route.Route!.Breaks.Where(b => b.BeforeStop == before))
        {
            html.Raw("<tr class=\"pause\"><td></td><td colspan=\"4\">Break</td>");
            html.Write($"<td data-label=\"Start\">{_clock.Time(taken.Start, route.Day)}</td>");
            html.Write(
                $"<td data-label=\"End\">{_clock.Time(taken.End, route.Day)}</td><td colspan=\"2\"></td></tr>\n"
            );
        }
    }

    private void WriteStop(PageStop stop)
    {
        PlannedStop planned = stop.Stop;
        html.Write($"<tr id=\"{route.Id}s{stop.Number}\" data-visit=\"{stop.Visit.Id.Value}\">");
        html.Write($"<th scope=\"row\"><span class=\"num\">{stop.Number}</span></th>");
        html.Write(
            $"<td data-label=\"Patient\"><b>{stop.Patient.Name}</b><small>{stop.Patient.Address.Text}</small></td>"
        );
        html.Write($"<td data-label=\"Visit\">{PlainWords.Of(stop.Visit.Type)}<small>{PlainWords.Of(stop.Service)} · ");
        html.Write($"{stop.Visit.Id.Value}</small></td><td data-label=\"Drive\">{Drive(planned.Leg)}</td>");
        html.Write($"<td data-label=\"Arrival\">{_clock.Time(planned.Arrival, route.Day)}</td>");
        html.Write($"<td data-label=\"Start\"><b>{_clock.Time(planned.Start, route.Day)}</b></td>");
        html.Write($"<td data-label=\"End\">{_clock.Time(planned.End, route.Day)}</td>");
        html.Write($"<td data-label=\"Window\">{_clock.Span(stop.Window.Start, stop.Window.End, route.Day)}</td>");
        html.Write($"<td data-label=\"Notes\">{string.Join("; ", Notes(stop))}</td></tr>\n");
    }

    private IEnumerable<string> Notes(PageStop stop)
    {
        if (stop.Partner is not null)
            yield return $"together with {stop.Partner.Name}";
        if (!stop.Visit.Mandatory)
            yield return "optional";
        if (stop.Stop.SetUp > Duration.Zero)
            yield return $"{PageClock.Length(stop.Stop.SetUp)} set-up";
        if (stop.Waiting >= Duration.FromMinutes(1))
            yield return $"{PageClock.Length(stop.Waiting)} at the door";
        if (stop.Visit.Preferred is { } wish)
            yield return Wish(wish, stop.Stop.Start);
        if (stop.Visit.LatestEnd is { } due)
            yield return Due(due, stop.Stop.End);
    }

    private string Wish(TimeWindow wish, Instant start)
    {
        string span =
            wish.Start == wish.End ? _clock.Time(wish.Start, route.Day) : _clock.Span(wish.Start, wish.End, route.Day);
        return wish.Contains(start) ? $"wish {span} met" : $"wish {span} not met";
    }

    private string Due(Instant due, Instant end) =>
        end <= due
            ? $"promised by {_clock.Time(due, route.Day)}"
            : $"promised by {_clock.Time(due, route.Day)}, {PageClock.Length(end - due)} late";

    private static string Drive(TravelLeg leg) =>
        $"{PageClock.Length(Duration.FromSeconds(leg.Seconds))}, {PageClock.Distance(leg.Metres)}";
}
