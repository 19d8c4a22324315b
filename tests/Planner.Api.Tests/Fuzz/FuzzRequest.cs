using System.Text;

namespace Planner.Api.Tests;

/// <summary>A request that may be odd in every part.</summary>
internal sealed record FuzzRequest(
    string Method,
    string Address,
    byte[]? Body,
    string Type,
    IReadOnlyList<(string Name, string Value)> Headers
)
{
    public HttpRequestMessage Message()
    {
        HttpRequestMessage message = new(new HttpMethod(Method), Address);
        if (Body is not null)
        {
            message.Content = new ByteArrayContent(Body);
            message.Content.Headers.TryAddWithoutValidation("Content-Type", Type);
        }
        foreach ((string name, string value) in Headers)
            if (!message.Headers.TryAddWithoutValidation(name, value))
                message.Content?.Headers.TryAddWithoutValidation(name, value);
        return message;
    }

    public override string ToString()
    {
        string headers = string.Join("; ", Headers.Select(header => $"{header.Name}: {header.Value}"));
        string body = Body is null ? "" : Encoding.Latin1.GetString(Body, 0, Math.Min(Body.Length, 400));
        return $"{Method} {Address} [{headers}] {Type} {Body?.Length} {body}";
    }
}
