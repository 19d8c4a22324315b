namespace Planner.Formats;

/// <summary>Markup made here and therefore not escaped again.</summary>
internal readonly record struct RawHtml(string Markup);
