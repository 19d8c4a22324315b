namespace Planner.Routing;

/// <summary>
/// The best states met for each number of people to call and each aim. An entry that another with no more people matches is not
/// kept, so what stands is the front.
/// </summary>
internal sealed class RepairArchive
{
    /// <summary>States with more people to call are not kept.</summary>
    public const int MostPeople = 200;
    private const int Aims = 3;
    private readonly RepairEntry?[] _entries = new RepairEntry?[(MostPeople + 1) * Aims];

    /// <summary>Takes a state where it is better than all with no more people; true when it was.</summary>
    public bool Offer(RepairData data, RepairState state, in RepairScore score)
    {
        if (score.People > MostPeople || score.Bumped > 0)
        {
            return false;
        }

        RepairEntry? entry = null;
        for (int aim = 0; aim < Aims; aim++)
        {
            if (IsBetter((RepairAim)aim, score))
            {
                Put((RepairAim)aim, entry ??= new RepairEntry(data, state, score));
            }
        }

        return entry is not null;
    }

    public void Take(RepairArchive other)
    {
        foreach (RepairEntry entry in other._entries.OfType<RepairEntry>().Distinct())
        {
            for (int aim = 0; aim < Aims; aim++)
            {
                if (IsBetter((RepairAim)aim, entry.Score))
                {
                    Put((RepairAim)aim, entry);
                }
            }
        }
    }

    /// <summary>The best with at most so many people.</summary>
    public RepairEntry? Best(RepairAim aim, int maxPeople)
    {
        for (int people = Math.Min(maxPeople, MostPeople); people >= 0; people--)
        {
            if (At(aim, people) is { } entry)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>Of those that leave the least mandatory work undone, the one with the fewest people.</summary>
    public RepairEntry? Fewest(int maxPeople)
    {
        RepairEntry? fewest = null;
        for (int people = 0; people <= Math.Min(maxPeople, MostPeople); people++)
        {
            RepairEntry? entry = At(RepairAim.Cost, people);
            if (entry is not null && (fewest is null || entry.Score.Cost.Tier0 < fewest.Score.Cost.Tier0))
            {
                fewest = entry;
            }
        }

        return fewest;
    }

    private ref RepairEntry? At(RepairAim aim, int people) => ref _entries[(people * Aims) + (int)aim];

    private bool IsBetter(RepairAim aim, in RepairScore score)
    {
        for (int people = score.People; people >= 0; people--)
        {
            if (At(aim, people) is { } entry)
            {
                return Compare(aim, score, entry.Score) < 0;
            }
        }

        return true;
    }

    private void Put(RepairAim aim, RepairEntry entry)
    {
        At(aim, entry.Score.People) = entry;
        for (int people = entry.Score.People + 1; people <= MostPeople; people++)
        {
            if (At(aim, people) is { } more && Compare(aim, entry.Score, more.Score) <= 0)
            {
                At(aim, people) = null;
            }
        }
    }

    private static int Compare(RepairAim aim, in RepairScore a, in RepairScore b)
    {
        int order = a.Cost.Tier0.CompareTo(b.Cost.Tier0);
        if (order == 0 && aim == RepairAim.Driving)
        {
            order = a.Driving.CompareTo(b.Driving);
        }

        if (order == 0 && aim == RepairAim.Overtime)
        {
            order = a.Overtime.CompareTo(b.Overtime);
        }

        return order != 0 ? order : a.Cost.CompareTo(b.Cost);
    }
}
