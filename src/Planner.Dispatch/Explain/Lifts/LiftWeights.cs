namespace Planner.Dispatch;

/// <summary>
/// How much it takes for a rule to give way. Of all blocking sets the one with the least sum is told: an agency bends hours first,
/// then habits, then promises to patients, licences last.
/// </summary>
internal static class LiftWeights
{
    public const int Hours = 10;
    public const int Window = 11;
    public const int Limit = 12;
    public const int Break = 14;
    public const int OtherWindow = 15;
    public const int Pin = 16;
    public const int Relation = 18;
    public const int Area = 18;
    public const int Cap = 20;
    public const int Expiry = 22;
    public const int Skill = 25;
    public const int Required = 28;
    public const int TwoClinicians = 30;
    public const int Excluded = 40;
    public const int Discipline = 60;
}
