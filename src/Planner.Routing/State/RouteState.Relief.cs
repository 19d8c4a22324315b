namespace Planner.Routing;

internal sealed unsafe partial class RouteState<TFeatures>
{
    /// <summary>With more clinicians than this the whole balance is too dear to try out.</summary>
    private const int FewClinicians = 16;

    /// <summary>Where a tick of balance is worth so much less than one on the way, its bound may be rough.</summary>
    private const int Negligible = 20;

    /// <summary>
    /// What the guide cost may fall by when route r gets <paramref name="added"/> more ticks of work: waiting that is filled,
    /// idle time above the level, balance.
    /// </summary>
    private long Relief(int r, int added)
    {
        long relief = d.Traits.HasBalance ? BalanceRelief(d.Clinician[r], added) : 0;
        if (d.Traits.HasIdle)
        {
            long above = Math.Max(0, Idle[r] - idleLevel) - Math.Max(0, Idle[r] - added - idleLevel);
            relief += above * idleShare * d.Weights.Idle / ShareUnits;
        }

        if (d.Traits.WaitingIsRegular)
        {
            relief += added * d.Weights.Waiting;
        }
        else if (!IgnoresSoft && isDirty[r] == 0)
        {
            relief += Math.Clamp(added, 0, Wait[r]) * d.Weights.Waiting;
        }

        return relief;
    }

    private long BalanceRelief(int clinician, int added)
    {
        if (d.Problem.ClinicianCount > FewClinicians || d.Weights.Balance * Negligible < d.Weights.Travel)
        {
            return 2L * Math.Abs(added) * d.Weights.Balance;
        }

        ClinicianWork[clinician] += added;
        long sum = Imbalance(now.Work + added);
        ClinicianWork[clinician] -= added;
        return now.Balance - (sum * d.Weights.Balance);
    }
}
