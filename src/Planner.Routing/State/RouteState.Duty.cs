namespace Planner.Routing;

internal sealed unsafe partial class RouteState<TFeatures>
{
    /// <summary>Sums over the route's duty and clinician after x joined (sign 1) or left (sign -1) between two stops.</summary>
    private void ChangeSums(int x, int r, int before, int behind, int sign, int lengthGrowth)
    {
        int metres = sign * MetreDetour(before, x, behind);
        now.Fixed += metres * d.Weights.Metres;
        int work = lengthGrowth + (sign * (int)Detour(before, x, behind));
        AddBusy(r, work);
        if (!d.Traits.HasLimits && !d.Traits.HasBalance)
        {
            return;
        }

        int duty = d.Duty[r];
        now.Bad -= Excesses(duty);
        Set(DutyServices + duty, DutyServices[duty] + sign);
        Set(DutyWork + duty, DutyWork[duty] + work);
        Set(DutyMetres + duty, DutyMetres[duty] + metres);
        Set(DutyPoints + duty, DutyPoints[duty] + (sign * d.Points[x]));
        now.Bad += Excesses(duty);
        int clinician = d.Clinician[r];
        Set(ClinicianWork + clinician, ClinicianWork[clinician] + work);
        now.Work += work;
        now.BalanceIsStale = true;
    }

    private int MetreDetour(int before, int x, int behind)
    {
        int direct = before == behind ? 0 : d.Metres[d.Row[before] + d.Column[behind]];
        return d.Metres[d.Row[before] + d.Column[x]] + d.Metres[d.Row[x] + d.Column[behind]] - direct;
    }

    private int Excesses(int duty) =>
        (DutyServices[duty] > d.MaxServices[duty] ? 1 : 0)
        + (DutyWork[duty] > d.MaxWork[duty] ? 1 : 0)
        + (DutyMetres[duty] > d.MaxMetres[duty] ? 1 : 0)
        + (DutyPoints[duty] > d.MaxPoints[duty] ? 1 : 0);

    /// <summary>Sum over clinicians of ceil(|C w - W| / C), record 0002.</summary>
    private void UpdateBalance()
    {
        now.Balance = Imbalance(now.Work) * d.Weights.Balance;
        now.BalanceIsStale = false;
    }

    private long Imbalance(long total)
    {
        long clinicians = d.Problem.ClinicianCount;
        long sum = 0;
        for (int c = 0; c < clinicians; c++)
        {
            long apart = Math.Abs((clinicians * ClinicianWork[c]) - total);
            sum += (apart + clinicians - 1) / clinicians;
        }

        return sum;
    }

    /// <summary>The first stop makes the route used: its breaks and its return get times from now on.</summary>
    private void BeginUse(int r)
    {
        now.Fixed += MissedBreaks(r) * d.Weights.MissedBreak;
        for (int b = Next[d.Depot + r]; b != d.Depot + r; b = Next[b])
        {
            if (IsBreak(b))
            {
                AddBusy(r, Length[b]);
                SetStart(b, d.WindowEarliest[d.WindowFirst[b]]);
                Seed(b);
            }
        }

        Seed(d.Depot + r);
    }

    private void EndUse(int r)
    {
        now.Fixed -= MissedBreaks(r) * d.Weights.MissedBreak;
        AddBusy(r, -Busy[r]);
        SetReturn(r, SearchData.Gone);
    }

    public int MissedBreaks(int r)
    {
        int missed = 0;
        for (int k = d.BreakFirst[r]; k < d.BreakFirst[r + 1]; k++)
        {
            int b = d.BreakOf[k];
            bool optional = d.BreakMandatory[b] == 0;
            missed += optional && Route[d.Services + b] < 0 ? 1 : 0;
        }

        return missed;
    }

    private void SetReturn(int r, int value)
    {
        int old = Math.Max(0, Return[r] - d.SoftEnd[r]);
        now.Over += Math.Max(0, value - d.SoftEnd[r]) - old;
        int duty = (value == SearchData.Gone ? 0 : value - d.ShiftStart[r]);
        now.Waited += d.Traits.CountsDuty ? duty - (Return[r] == SearchData.Gone ? 0 : Return[r] - d.ShiftStart[r]) : 0;
        Set(Return + r, value);
        RefreshIdle(r);
        MarkDirty(r);
    }
}
