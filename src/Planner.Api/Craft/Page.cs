using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;

namespace Planner.Api;

/// <summary>Which page of a list: <c>?limit=100&amp;cursor=...</c>. Handlers take it as a parameter and read <see cref="Most"/> rows behind <see cref="After"/>.</summary>
/// <param name="Limit">Items of a page: 1 to 500, 100 by default.</param>
/// <param name="After">Key of the last item of the page before; empty for the first page.</param>
public sealed record Page(int Limit, IReadOnlyList<string> After)
{
    public const int Default = 100;
    public const int Greatest = 500;

    /// <summary>How many rows to read: one more than the page, to know whether there is another.</summary>
    public int Most => Limit + 1;

    /// <summary>A part of the key of the last item before; null on the first page.</summary>
    public string? KeyPart(int index) => index < After.Count ? After[index] : null;

    /// <summary>The answer: a page, and the address of the next one in the header Link.</summary>
    /// <param name="rows">Up to <see cref="Most"/> rows, in the order of their keys.</param>
    /// <param name="keyOf">Key of a row, by which the next page begins behind it.</param>
    public PageView<TView> Answer<TRow, TView>(
        HttpContext context,
        IReadOnlyList<TRow> rows,
        Func<TRow, IReadOnlyList<string>> keyOf,
        Func<TRow, TView> view
    )
    {
        string? next = rows.Count > Limit ? Cursor(keyOf(rows[Limit - 1])) : null;
        if (next is not null)
            context.Response.Headers.Link = $"<{Address(context.Request, next)}>; rel=\"next\"";
        return new([.. rows.Take(Limit).Select(view)], next);
    }

    /// <exception cref="ProblemException">A limit out of range, or a cursor that is none of ours.</exception>
    public static ValueTask<Page?> BindAsync(HttpContext context)
    {
        IQueryCollection query = context.Request.Query;
        return new(new Page(LimitOf(query["limit"]), KeyOf(query["cursor"])));
    }

    private static int LimitOf(string? text)
    {
        if (text is null)
            return Default;
        return
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int limit)
            && limit is >= 1 and <= Greatest
            ? limit
            : throw new ProblemException(
                ProblemCatalogue.BadQuery,
                FormattableString.Invariant($"limit is a whole number from 1 to {Greatest}.")
            );
    }

    private static string Cursor(IReadOnlyList<string> key) =>
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(key));

    private static string[] KeyOf(string? cursor)
    {
        if (cursor is null)
            return [];
        try
        {
            string[]? key = JsonSerializer.Deserialize<string[]>(Base64Url.DecodeFromChars(cursor));
            if (key is { Length: > 0 and <= 4 } && key.All(part => part is not null && !part.Contains('\0')))
                return key;
        }
        catch (Exception fault) when (fault is FormatException or JsonException)
        {
            // Told below, as every cursor that is none of ours.
        }
        throw new ProblemException(ProblemCatalogue.BadQuery, "cursor is not one that a page before gave as \"next\".");
    }

    private static string Address(HttpRequest request, string next)
    {
        QueryString others = QueryString.Create(request.Query.Where(pair => pair.Key != "cursor"));
        return request.Path + others.Add("cursor", next).ToString();
    }
}
