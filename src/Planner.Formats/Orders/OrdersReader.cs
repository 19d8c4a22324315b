using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Reads an orders document (<c>planner/orders/1</c>, plain JSON or .gz).
/// </summary>
public static class OrdersReader
{
    private const string NameInFolder = "orders.json";

    /// <summary>Reads a file, or a dataset folder that holds orders.json; mistakes are returned, all of them.</summary>
    /// <exception cref="InvalidInputException">The file cannot be read, or is no JSON.</exception>
    public static OrdersReading ReadFile(string path, InputLimits? limits = null)
    {
        InputLimits used = limits ?? InputLimits.Default;
        string file = Directory.Exists(path) ? Path.Combine(path, NameInFolder) : path;
        return Read(InputBytes.ReadFile(file, used), file, used);
    }

    /// <param name="name">What people call the input: a path, or "body".</param>
    /// <exception cref="InvalidInputException">The text is no JSON.</exception>
    public static OrdersReading Read(Stream stream, string name, InputLimits? limits = null)
    {
        InputLimits used = limits ?? InputLimits.Default;
        return Read(InputBytes.Read(stream, name, used), name, used);
    }

    private static OrdersReading Read(byte[] bytes, string name, InputLimits limits)
    {
        JsonCursor root = JsonInput.Parse(bytes, name, limits);
        OrdersDocument document = OrdersFields.Document(root);
        OrdersCheck.Check(document, root.Mistakes);
        return new(document, root.Mistakes.All);
    }
}
