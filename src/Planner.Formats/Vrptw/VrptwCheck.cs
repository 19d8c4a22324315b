namespace Planner.Formats;

/// <summary>What a VRPTW file can only be asked as a whole: does each customer fit a vehicle and the depot's hours.</summary>
internal static class VrptwCheck
{
    public static void Check(VrptwInstance instance, MistakeList mistakes)
    {
        CheckDepot(instance.Nodes[0], mistakes);
        for (int n = 0; n < instance.Nodes.Count; n++)
            CheckWindow(instance.Nodes[n], n, mistakes);
        for (int n = 1; n < instance.Nodes.Count; n++)
            CheckCustomer(instance, n, mistakes);
        long demand = instance.Nodes.Sum(n => (long)n.Demand);
        if (demand > (long)instance.Capacity * instance.Vehicles)
            mistakes.Add(
                "VEHICLES",
                FormattableString.Invariant($"{instance.Vehicles} of capacity {instance.Capacity}"),
                FormattableString.Invariant($"Together they carry every demand, {demand} in all."),
                "Give more vehicles or a larger capacity."
            );
    }

    private static void CheckDepot(VrptwNode depot, MistakeList mistakes)
    {
        if (depot.Demand != 0 || depot.Service != 0)
            mistakes.Add("node 1", "a demand or a service time", "The depot has neither.", "Write 0 for both.");
    }

    private static void CheckWindow(VrptwNode node, int n, MistakeList mistakes)
    {
        if (node.Latest < node.Earliest)
            mistakes.Add(
                Place(n),
                FormattableString.Invariant($"a window from {Units(node.Earliest)} to {Units(node.Latest)}"),
                "A window ends after it starts.",
                "Swap the two."
            );
    }

    private static void CheckCustomer(VrptwInstance instance, int n, MistakeList mistakes)
    {
        VrptwNode node = instance.Nodes[n];
        if (node.Demand > instance.Capacity)
            mistakes.Add(
                Place(n),
                FormattableString.Invariant($"demand {node.Demand}"),
                FormattableString.Invariant($"No demand is above the capacity {instance.Capacity}."),
                "Lower it or raise CAPACITY."
            );
        int start = Math.Max(node.Earliest, instance.Nodes[0].Earliest + instance.Distance(0, n));
        int back = start + node.Service + instance.Distance(n, 0);
        if (node.Latest >= node.Earliest && (start > node.Latest || back > instance.Nodes[0].Latest))
            mistakes.Add(
                Place(n),
                FormattableString.Invariant($"start at {Units(start)} at the earliest, back at {Units(back)}"),
                FormattableString.Invariant(
                    $"A vehicle starts by {Units(node.Latest)} and is back by {Units(instance.Nodes[0].Latest)}."
                ),
                "Widen the window of the customer or of the depot."
            );
    }

    private static string Place(int n) => FormattableString.Invariant($"node {n + 1}");

    private static decimal Units(int ticks) => (decimal)ticks / VrptwInstance.Ticks;
}
