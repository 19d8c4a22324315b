namespace Planner.Domain;

/// <summary>
/// What a check of a request found. With a mistake the request is refused; warnings go with the plan.
/// </summary>
public sealed record RequestFindings(IReadOnlyList<InputMistake> Mistakes, IReadOnlyList<InputWarning> Warnings);
