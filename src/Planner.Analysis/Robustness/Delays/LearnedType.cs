using Planner.Domain;

namespace Planner.Analysis;

/// <summary>What records say about a type of visit.</summary>
/// <param name="MedianRatio">Of actual to planned.</param>
/// <param name="Sigma">Standard deviation of the logarithm of the ratio, patients' own pace included.</param>
/// <param name="IsLearned">False: too few records; the assumption stands.</param>
public sealed record LearnedType(VisitType Type, int Records, double MedianRatio, double Sigma, bool IsLearned);
