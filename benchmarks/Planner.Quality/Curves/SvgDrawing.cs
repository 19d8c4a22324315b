using System.Globalization;
using System.Security;
using System.Text;

namespace Planner.Quality;

/// <summary>A drawing in scalable vector graphics, element by element. Lengths are in pixels, y points down.</summary>
/// <param name="width">Of the whole picture.</param>
/// <param name="height">Of the whole picture.</param>
public sealed class SvgDrawing(int width, int height)
{
    private readonly StringBuilder body = new();

    public void Line(double x1, double y1, double x2, double y2, string style) =>
        Add($"<line x1=\"{x1:0.#}\" y1=\"{y1:0.#}\" x2=\"{x2:0.#}\" y2=\"{y2:0.#}\" {style}/>");

    public void Path(IEnumerable<(double X, double Y)> points, string style) =>
        Add($"<polyline fill=\"none\" {style} points=\"{string.Join(' ', points.Select(Point))}\"/>");

    /// <param name="anchor">start, middle or end.</param>
    public void Text(double x, double y, string words, string anchor = "start", string style = "") =>
        Add(
            $"<text x=\"{x:0.#}\" y=\"{y:0.#}\" text-anchor=\"{anchor}\" {style}>{SecurityElement.Escape(words)}</text>"
        );

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" font-family=\"system-ui, sans-serif\" font-size=\"13\" fill=\"#333\">\n<rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>\n{body}</svg>\n"
        );

    private static string Point((double X, double Y) p) =>
        string.Create(CultureInfo.InvariantCulture, $"{p.X:0.#},{p.Y:0.#}");

    private void Add(FormattableString element) =>
        body.Append(element.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
