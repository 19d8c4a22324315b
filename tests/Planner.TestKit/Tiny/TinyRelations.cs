using Planner.Routing;

namespace Planner.TestKit;

/// <summary>Draws how services hang together.</summary>
internal sealed class TinyRelations
{
    private readonly List<(int From, int To, int Min, int Max)> _gaps = [];
    private readonly List<int[]> _same = [];
    private readonly List<int[]> _different = [];

    public static RelationTable Draw(Dice dice, VisitTable visits, ServiceTable services, int clinicians)
    {
        TinyRelations relations = new();
        relations.Pairs(dice, visits);
        relations.Others(dice, services.Visit);
        ClinicianCap[] caps = dice.Hits(25) ? [Cap(dice, services.Visit.Length, clinicians)] : [];
        return new RelationTable
        {
            From = [.. relations._gaps.Select(g => g.From)],
            To = [.. relations._gaps.Select(g => g.To)],
            Min = [.. relations._gaps.Select(g => g.Min)],
            Max = [.. relations._gaps.Select(g => g.Max)],
            SameClinician = [.. relations._same],
            DifferentClinician = [.. relations._different],
            Caps = caps,
        };
    }

    /// <summary>Two services of a visit start together, or one a while after the other, and have different clinicians.</summary>
    private void Pairs(Dice dice, VisitTable visits)
    {
        for (int v = 0; v < visits.Mandatory.Length; v++)
        {
            int first = visits.ServiceFirst[v];
            if (visits.ServiceFirst[v + 1] - first < 2)
                continue;
            int gap = dice.Either(25, () => dice.From(1, 6), 0);
            _gaps.Add((first, first + 1, gap, gap + (gap == 0 ? 0 : dice.From(0, 5))));
            _different.Add([first, first + 1]);
        }
    }

    private void Others(Dice dice, int[] visit)
    {
        for (int k = 0; k < 3; k++)
        {
            int[] pick = dice.Shuffle(visit.Length);
            if (visit[pick[0]] == visit[pick[1]])
                continue;
            if (dice.Hits(25))
                _gaps.Add(Gap(dice, pick[0], pick[1]));
            else if (dice.Hits(15))
                _same.Add([.. pick.Take(dice.From(2, Math.Min(3, visit.Length)))]);
            else if (dice.Hits(15))
                _different.Add([.. pick.Take(2)]);
        }
    }

    private static (int From, int To, int Min, int Max) Gap(Dice dice, int from, int to)
    {
        int least = dice.Either(70, () => dice.From(0, 12), 0);
        int most = dice.Hits(40) ? RoutingProblem.Unlimited : least + dice.Either(60, () => dice.From(1, 10), 0);
        return (from, to, least, most);
    }

    private static ClinicianCap Cap(Dice dice, int services, int clinicians)
    {
        bool[] counted = [.. dice.Fill(clinicians, () => dice.Below(100)).Select(roll => roll < 75)];
        int[] covered = [.. dice.Shuffle(services).Take(dice.From(1, services))];
        return new ClinicianCap(covered, counted, dice.From(0, 1));
    }
}
