namespace Planner.Domain;

/// <summary>
/// Checks a request for everything its parts say about each other. All mistakes and warnings at once; never throws.
/// </summary>
public static class RequestValidator
{
    // Rules that look at many parts at once come last: they are silent where an earlier rule has refused those parts.
    private static readonly IRequestRule[] Rules =
    [
        new HorizonRule(),
        new UniqueIdRule(),
        new PlaceRule(),
        new AreaRule(),
        new PolicyRule(),
        new ClinicianRule(),
        new LimitRule(),
        new ShiftRule(),
        new BreakRule(),
        new PatientRule(),
        new VisitRule(),
        new ServiceRule(),
        new WindowRule(),
        new RelationRule(),
        new ClinicianPinRule(),
        new StartPinRule(),
        new SequencePinRule(),
        new WaitlistRule(),
        new TouchedWindowRule(),
        new CredentialWarning(),
        new ServabilityWarning(),
        new UnknownFieldWarning(),
    ];

    /// <param name="unreadable">What a reader has already refused; the rules say nothing more about those places.</param>
    public static RequestFindings Check(PlanRequest request, IReadOnlyList<InputMistake>? unreadable = null) =>
        Check(request, unreadable ?? [], Rules);

    /// <summary>
    /// The same for a request with other staff than it was made for, of a what-if or after a call-out: that nobody is on duty in
    /// a visit's window is then no mistake but part of the answer.
    /// </summary>
    /// <param name="unreadable">What a reader has already refused; the rules say nothing more about those places.</param>
    public static RequestFindings CheckWithOtherStaff(
        PlanRequest request,
        IReadOnlyList<InputMistake>? unreadable = null
    ) => Check(request, unreadable ?? [], Rules.Where(rule => rule is not TouchedWindowRule));

    private static RequestFindings Check(
        PlanRequest request,
        IReadOnlyList<InputMistake> unreadable,
        IEnumerable<IRequestRule> rules
    )
    {
        FindingList findings = new(unreadable);
        RequestIndex index = new(request);
        foreach (IRequestRule rule in rules)
            rule.Check(index, findings);
        return new(findings.Mistakes, findings.Warnings);
    }
}
