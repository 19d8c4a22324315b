using NodaTime;
using Planner.Domain;

namespace Planner.Orders;

/// <summary>All orders of a document, compiled, in its order; and every mistake in their frequencies with its place.</summary>
public sealed record OrdersCompilation(IReadOnlyList<CompiledOrder> Orders, IReadOnlyList<InputMistake> Mistakes)
{
    /// <summary>Orders of patients that the document does not have are left out: they were named as mistakes already.</summary>
    public static OrdersCompilation Of(OrdersDocument document, Instant at)
    {
        Dictionary<PatientId, OrderedPatient> patients = document
            .Patients.GroupBy(p => p.Id)
            .ToDictionary(g => g.Key, g => g.First());
        List<CompiledOrder> orders = [];
        List<InputMistake> mistakes = [];
        for (int i = 0; i < document.Orders.Count; i++)
        {
            if (!patients.TryGetValue(document.Orders[i].Patient, out OrderedPatient? patient))
                continue;
            CompiledOrder order = OrderCompiler.Compile(document.Orders[i], PatientCalendar.Of(document, patient, at));
            orders.Add(order);
            mistakes.AddRange(order.Mistakes.Select(mistake => Placed(i, mistake)));
        }
        return new(orders, mistakes);
    }

    private static InputMistake Placed(int order, FrequencyMistake mistake) =>
        new(
            FormattableString.Invariant($"orders[{order}].frequency, character {mistake.Position}"),
            mistake.Found,
            mistake.Rule,
            mistake.Remedy
        );
}
