using System.Runtime.CompilerServices;

namespace Planner.Routing;

internal sealed unsafe partial class RouteState<TFeatures>
{
    /// <summary>May x join route r, given who serves the others? Groups, caps and the assignment table; no times.</summary>
    public bool MayServe(int x, int r)
    {
        if (d.Allowed[((long)x * d.Routes) + r] == 0)
        {
            return false;
        }

        int clinician = d.Clinician[r];
        for (int k = d.Different.First[x]; k < d.Different.First[x + 1]; k++)
        {
            int route = Route[d.Different.Value[k]];
            if (route >= 0 && d.Clinician[route] == clinician)
            {
                return false;
            }
        }

        return !TFeatures.IsRich || (SameFits(x, clinician) && CapsFit(x, clinician));
    }

    private bool SameFits(int x, int clinician)
    {
        for (int k = d.Same.First[x]; k < d.Same.First[x + 1]; k++)
        {
            int route = Route[d.Same.Value[k]];
            if (route >= 0 && d.Clinician[route] != clinician)
            {
                return false;
            }
        }

        return true;
    }

    private bool CapsFit(int x, int clinician)
    {
        for (int k = d.Caps.First[x]; k < d.Caps.First[x + 1]; k++)
        {
            ClinicianCap cap = d.Problem.Relations.Caps[d.Caps.Value[k]];
            if (cap.Counted[clinician] && !CapFits(cap, x, clinician))
            {
                return false;
            }
        }

        return true;
    }

    private bool CapFits(ClinicianCap cap, int x, int clinician)
    {
        int different = 1;
        for (int i = 0; i < cap.Services.Length; i++)
        {
            int other = CountedClinician(cap, i, x);
            if (other == clinician)
            {
                return true;
            }

            bool isNew = other >= 0;
            for (int j = 0; j < i && isNew; j++)
            {
                isNew = CountedClinician(cap, j, x) != other;
            }

            different += isNew ? 1 : 0;
        }

        return different <= cap.Max;
    }

    /// <summary>The counted clinician who serves the cap's i-th service, or -1; the service asked about does not count.</summary>
    private int CountedClinician(ClinicianCap cap, int i, int asked)
    {
        int y = cap.Services[i];
        int clinician = y == asked || Route[y] < 0 ? -1 : d.Clinician[Route[y]];
        return clinician >= 0 && cap.Counted[clinician] ? clinician : -1;
    }

    private void AttachRich(int x, int r, int before, int behind)
    {
        now.Fixed += d.AssignCost[((long)x * d.Routes) + r];
        MarkDirty(r);
        MarkStale(r);
        if (Count[r] == 0)
        {
            BeginUse(r);
        }

        int work = SetLength(x, LengthIn(x, r, before));
        work += behind < d.Services ? SetLength(behind, LengthIn(behind, r, x)) : 0;
        ChangeSums(x, r, before, behind, 1, work);
        now.Bad += BadLeg(before, x, r) + BadLeg(x, behind, r) - (before == behind ? 0 : BadLeg(before, behind, r));
    }

    private void DetachRich(int x, int r, int before, int behind)
    {
        now.Fixed -= d.AssignCost[((long)x * d.Routes) + r];
        MarkDirty(r);
        MarkStale(r);
        int work = SetLength(x, 0);
        work += behind < d.Services ? SetLength(behind, LengthIn(behind, r, before)) : 0;
        ChangeSums(x, r, before, behind, -1, work);
        now.Bad -= BadLeg(before, x, r) + BadLeg(x, behind, r) - (before == behind ? 0 : BadLeg(before, behind, r));
        if (Count[r] == 0)
        {
            EndUse(r);
        }
    }

    /// <summary>Set-up and service ticks of x in route r behind the stop <paramref name="before"/>.</summary>
    public int LengthIn(int x, int r, int before)
    {
        int setUp = d.Place[before] == d.Place[x] ? 0 : d.SetUp[x];
        return setUp + d.Duration[(x * d.DurationClasses) + d.DurationClass[r]];
    }

    /// <summary>Changes the ticks of a service, with its latest start; returns the growth and seeds what comes behind.</summary>
    private int SetLength(int x, int length)
    {
        int growth = length - Length[x];
        if (growth == 0)
        {
            return 0;
        }

        Set(Length + x, length);
        if (d.Problem.Services.DueAtEnd && d.Due[x] < RoutingProblem.Unlimited)
        {
            SetLatest(x, d.Traits.ManyDues ? LatestAt(x, Start[x], length) : d.Due[x] - length);
        }

        if (Route[x] >= 0)
        {
            int next = Next[x];
            SeedBehind(next, StopAtOrBehind(next));
        }

        return growth;
    }

    private void SetLatest(int x, int latest)
    {
        int old = Math.Max(0, Start[x] - Latest[x]);
        int late = Math.Max(0, Start[x] - latest);
        Set(Latest + x, latest);
        now.Late += late - old;
        NoteLateness(old, late);
    }

    /// <summary>1 where the leg is too long for the route, has no way, or breaks a pinned order; else 0.</summary>
    private int BadLeg(int from, int to, int r) => BadStep(Leg(from, to), from, to, r);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int BadStep(int leg, int from, int to, int r)
    {
        int rank = d.Rank[to];
        bool outOfOrder = rank >= 0 && from < d.Services && (d.Rank[from] < 0 || d.Rank[from] >= rank);
        return leg > d.MaxLeg[r] || outOfOrder ? 1 : 0;
    }
}
