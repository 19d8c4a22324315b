using Planner.Domain;

namespace Planner.Analysis;

/// <summary>How likely a visit begins within its window (and ends by its promised latest end), 0..1.</summary>
public sealed record OnTimeChance(VisitId Visit, double Probability);
