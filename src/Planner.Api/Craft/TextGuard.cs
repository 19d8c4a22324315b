namespace Planner.Api;

/// <summary>Refuses addresses with a NUL or half a character: no route can mean them, and databases stumble over them.</summary>
internal sealed class TextGuard(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        bool isOdd = IsOdd(request.Path.Value) || request.Query.Any(pair => IsOdd(pair.Key) || pair.Value.Any(IsOdd));
        return isOdd
            ? new Problem(ProblemCatalogue.BadRequest, "The address holds a NUL or a broken character.").ExecuteAsync(
                context
            )
            : next(context);
    }

    private static bool IsOdd(string? text)
    {
        for (int i = 0; i < text?.Length; i++)
        {
            if (text[i] is '\0' or '\ufffd' || char.IsLowSurrogate(text[i]))
                return true;
            if (char.IsHighSurrogate(text[i]) && (++i == text.Length || !char.IsLowSurrogate(text[i])))
                return true;
        }
        return false;
    }
}
