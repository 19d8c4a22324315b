namespace Planner.Formats;

/// <summary>A line of a VRPLIB file, counted from 1, and its words.</summary>
internal readonly record struct VrplibLine(int Number, string[] Words)
{
    public string Place => FormattableString.Invariant($"line {Number}");

    /// <summary>The line as people see it, shortened.</summary>
    public string Shown
    {
        get
        {
            string text = string.Join(' ', Words);
            return text.Length <= 60 ? $"\"{text}\"" : $"\"{text[..57]}...\"";
        }
    }
}
