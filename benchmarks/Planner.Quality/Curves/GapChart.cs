using System.Globalization;

namespace Planner.Quality;

/// <summary>Curves as a picture: a line for each class, its published level dashed in the same colour.</summary>
public static class GapChart
{
    private const int Width = 820;
    private const int Height = 450;
    private const int LabelHeight = 16;
    private static readonly string[] Colours =
    [
        "#0072b2",
        "#d55e00",
        "#009e73",
        "#cc79a7",
        "#7a5c00",
        "#56b4e9",
        "#555555",
        "#b8a100",
    ];

    public static string Draw(string title, IReadOnlyList<Curve> curves)
    {
        var svg = new SvgDrawing(Width, Height);
        var axes = new GapAxes(curves);
        svg.Text(GapAxes.Left, 24, title, style: "font-size=\"16\" font-weight=\"600\"");
        svg.Text(
            GapAxes.Left,
            42,
            "mean gap to the best known cost, %; dashed: the best published",
            style: "fill=\"#666\""
        );
        DrawAxes(svg, axes);
        foreach ((Curve curve, int index) in curves.Select((c, i) => (c, i)))
            DrawCurve(svg, axes, curve, Colours[index % Colours.Length]);
        DrawLabels(svg, axes, curves);
        return svg.ToString();
    }

    private static void DrawAxes(SvgDrawing svg, GapAxes axes)
    {
        foreach (double gap in axes.Gaps)
        {
            string colour = gap == 0 ? "#444" : "#e4e4e4";
            svg.Line(GapAxes.Left, axes.Y(gap), GapAxes.Right, axes.Y(gap), $"stroke=\"{colour}\"");
            svg.Text(GapAxes.Left - 8, axes.Y(gap) + 4, Number(gap), "end");
        }
        foreach (double seconds in axes.Seconds)
        {
            svg.Line(axes.X(seconds), GapAxes.Top, axes.X(seconds), GapAxes.Bottom, "stroke=\"#e4e4e4\"");
            svg.Text(axes.X(seconds), GapAxes.Bottom + 18, Number(seconds), "middle");
        }
        svg.Text(
            (GapAxes.Left + GapAxes.Right) / 2.0,
            GapAxes.Bottom + 38,
            "seconds since the command was started",
            "middle",
            "fill=\"#666\""
        );
    }

    private static void DrawCurve(SvgDrawing svg, GapAxes axes, Curve curve, string colour)
    {
        if (!double.IsNaN(curve.Published))
            svg.Line(
                GapAxes.Left,
                axes.Y(curve.Published),
                GapAxes.Right,
                axes.Y(curve.Published),
                $"stroke=\"{colour}\" stroke-dasharray=\"5 4\" opacity=\"0.8\""
            );
        svg.Path(
            curve.Points.Select(p => (axes.X(p.Seconds), axes.Y(p.Gap))),
            $"stroke=\"{colour}\" stroke-width=\"2.2\" stroke-linejoin=\"round\""
        );
    }

    /// <summary>Names at the ends of the lines, moved apart so that none covers another.</summary>
    private static void DrawLabels(SvgDrawing svg, GapAxes axes, IReadOnlyList<Curve> curves)
    {
        double free = GapAxes.Top;
        foreach (
            (Curve curve, int index) in curves.Select((c, i) => (c, i)).OrderByDescending(pair => pair.c.Points[^1].Gap)
        )
        {
            double y = Math.Max(free, axes.Y(curve.Points[^1].Gap) + 4);
            string words = $"{curve.Name} {GapSummary.Percent(curve.Points[^1].Gap)}";
            svg.Text(GapAxes.Right + 8, y, words, style: $"fill=\"{Colours[index % Colours.Length]}\"");
            free = y + LabelHeight;
        }
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
