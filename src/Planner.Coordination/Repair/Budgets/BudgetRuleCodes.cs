namespace Planner.Coordination;

/// <summary>Codes of the rules of a disruption budget (solver-models/decisions/0004).</summary>
public static class BudgetRuleCodes
{
    public const string PeopleToCall = "people-to-call";
    public const string ConfirmedShift = "confirmed-shift";
    public const string KeptPatient = "kept-patient";
    public const string Freedom = "freedom";
    public const string GiveWay = "give-way";
}
